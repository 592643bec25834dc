/// Reads the Markdown of a rule page line by line.
struct RulePageReader {
  private(set) var title = ""
  private(set) var sections: [RulePage.Section] = []
  private(set) var examples: [RulePage.Example] = []

  private let lines: [Substring]
  /// The index of the next line.
  private var next = 0
  private var section: (heading: String, line: Int, text: [Substring])?
  private var exampleTitle = ""
  private var options: String?
  private var words: [String]?
  private var draft: Draft?

  /// An example whose fixed copy may still follow.
  private struct Draft {
    let line: Int
    let isBad: Bool
    let holdsHalfWidth: Bool
    let copy: String
    let options: String?
    let words: [String]
    var fixed: String?
    var fixedUnsafe: String?
  }

  init(_ markdown: String) {
    lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
  }

  mutating func read() throws(RulePageError) {
    guard let first = lines.first, first.hasPrefix("# ") else { throw .noTitle }
    title = String(first.dropFirst(2))
    next = 1
    while next < lines.count {
      let line = lines[next]
      if line.hasPrefix("```") {
        try readFence()
        continue
      }
      if line.hasPrefix("## ") {
        try closeExample(at: next)
        closeSection()
        section = (String(line.dropFirst(3)), next + 1, [])
      } else {
        if line.hasPrefix("### ") {
          try closeExample(at: next)
          exampleTitle = String(line.dropFirst(4))
        }
        section?.text.append(line)
      }
      next += 1
    }
    try closeExample(at: next)
    closeSection()
  }

  private mutating func readFence() throws(RulePageError) {
    let opening = next
    let info = String(lines[opening].drop { $0 == "`" })
    let fence = lines[opening].prefix { $0 == "`" }
    // The program knows no other.
    guard fence.count == 3 else { throw .longFence(line: opening + 1) }
    let rest = lines[(opening + 1)...]
    guard let closing = rest.firstIndex(of: fence) else { throw .openFence(line: opening + 1) }
    section?.text += lines[opening...closing]
    next = closing + 1
    // Elsewhere on the page a fence shows a command or a setting and is nobody's test.
    guard section?.heading == RulePage.headings.last else { return }
    let text = lines[(opening + 1)..<closing].map { $0 + "\n" }.joined()
    try take(text, info: info, line: opening + 1)
  }

  private mutating func take(_ text: String, info: String, line: Int) throws(RulePageError) {
    var flags = info.split(separator: " ").map(String.init)
    func removeFlag(_ flag: String) -> Bool {
      guard let index = flags.firstIndex(of: flag) else { return false }
      flags.remove(at: index)
      return true
    }
    let copy = removeFlag("escaped") ? try decodingEscapes(text, line: line) : text
    let holdsHalfWidth = removeFlag("halfwidth-too")
    switch flags {
    case ["options"]:
      guard options == nil else { throw .misplacedFence(line: line, info: info) }
      closeDraft()
      options = text
    case ["words"]:
      guard words == nil else { throw .misplacedFence(line: line, info: info) }
      closeDraft()
      words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    case ["copy", "bad"], ["copy", "good"]:
      closeDraft()
      draft = Draft(
        line: line, isBad: flags[1] == "bad", holdsHalfWidth: holdsHalfWidth, copy: copy, options: options,
        words: words ?? [])
      options = nil
      words = nil
    case ["copy", "fixed"]:
      guard draft != nil, draft?.fixed == nil else { throw .misplacedFence(line: line, info: info) }
      draft?.fixed = copy
    case ["copy", "fixed", "unsafe"]:
      guard draft != nil, draft?.fixedUnsafe == nil else { throw .misplacedFence(line: line, info: info) }
      draft?.fixedUnsafe = copy
    default:
      throw .unknownFence(line: line, info: info)
    }
  }

  /// Ends an example under its heading; `index` is the line that ends it, 0-based.
  private mutating func closeExample(at index: Int) throws(RulePageError) {
    if options != nil || words != nil {
      throw .misplacedFence(line: index, info: options == nil ? "words" : "options")
    }
    closeDraft()
  }

  private mutating func closeDraft() {
    guard let draft else { return }
    examples.append(
      RulePage.Example(
        title: exampleTitle, line: draft.line, isBad: draft.isBad, copy: draft.copy, fixed: draft.fixed,
        fixedUnsafe: draft.fixedUnsafe, options: draft.options, words: draft.words,
        holdsHalfWidth: draft.holdsHalfWidth))
    self.draft = nil
  }

  private mutating func closeSection() {
    guard let closed = section else { return }
    section = nil
    let text = closed.text.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
    sections.append(
      RulePage.Section(
        heading: closed.heading, line: closed.line, text: text.joined(separator: "\n")))
  }

  /// `text` with each `\u{…}` replaced by the scalar it names.
  private func decodingEscapes(_ text: String, line: Int) throws(RulePageError) -> String {
    let parts = text.split(separator: #"\u{"#, omittingEmptySubsequences: false)
    var result = String(parts[0])
    for part in parts.dropFirst() {
      let digits = part.prefix { $0 != "}" }
      guard digits.count < part.count, let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw .badEscape(line: line, text: #"\u{"# + digits) }
      result.unicodeScalars.append(scalar)
      result += part.dropFirst(digits.count + 1)
    }
    return result
  }
}
