import LintCore

/// The page of a rule, parted into its headings, texts and examples: what help, reports and the list of rules
/// tell of it.
struct RulePageText {
  /// A part of a page.
  enum Piece {
    /// A heading of so many `#`.
    case heading(level: Int, String)
    /// Lines of text without a blank one.
    case text([Substring])
    /// What stands between fences, and the words after the first.
    case fence(String, [Substring])
  }

  /// The page as it was written.
  let markdown: String
  /// Its parts, in their order.
  let pieces: [Piece]

  /// The page in UTF-8.
  init(_ page: [UInt8]) {
    markdown = String(decoding: page, as: UTF8.self)
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var pieces: [Piece] = []
    while let line = lines.first {
      lines.removeFirst()
      if line.hasPrefix("```") {
        pieces.append(.fence(String(line.dropFirst(3)), Array(lines.prefix { $0 != "```" })))
        lines = lines.drop { $0 != "```" }.dropFirst()
      } else if line.hasPrefix("#") {
        let level = line.prefix { $0 == "#" }.count
        pieces.append(.heading(level: level, String(line.dropFirst(level + 1))))
      } else if !line.isEmpty {
        let rest = lines.prefix { !$0.isEmpty && !$0.hasPrefix("```") && !$0.hasPrefix("#") }
        pieces.append(.text([line] + rest))
        lines = lines.dropFirst(rest.count)
      }
    }
    self.pieces = pieces
  }

  /// The page without the marks that only Markdown needs: those of headings, and the fences.
  var plain: String {
    let texts = pieces.map { piece in
      switch piece {
      case .heading(_, let text): text
      case .text(let lines), .fence(_, let lines): lines.joined(separator: "\n")
      }
    }
    return texts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// What the first section says in `language`, on one line; nil when the page has no section.
  func introduction(in language: Language) -> String? {
    func isSection(_ piece: Piece) -> Bool { if case .heading(2, _) = piece { true } else { false } }
    let section = pieces.drop { !isSection($0) }.dropFirst().prefix { !isSection($0) }
    let paragraphs = section.compactMap { piece -> [Substring]? in
      guard case .text(let lines) = piece, Self.language(of: lines.joined()) == language else { return nil }
      return lines
    }
    // A line end parts words, but not Chinese characters.
    let space = language == .zh ? "" : " "
    let text = paragraphs.map { $0.joined(separator: space) }.joined(separator: space)
    return text.isEmpty ? nil : text
  }

  /// Whether the rule repairs what it finds, as the examples on its page show that set no option: safely in
  /// one of them at least, or only unsafely, or not at all. Where a rule does nothing without options, all
  /// examples tell, and a fix is safe only when it always is.
  var fixSafety: Fix.Safety? {
    var usual: Set<Fix.Safety> = []
    var optional: Set<Fix.Safety> = []
    var hasOptions = false
    var isNextOptional = false
    for case .fence(let info, _) in pieces {
      if info == "options" {
        isNextOptional = true
      } else if info.hasPrefix("copy fixed") {
        let safety: Fix.Safety = info.contains("unsafe") ? .unsafe : .safe
        if hasOptions { optional.insert(safety) } else { usual.insert(safety) }
      } else if info.hasPrefix("copy") {
        hasOptions = isNextOptional
        isNextOptional = false
      }
    }
    if !usual.isEmpty { return usual.contains(.safe) ? .safe : .unsafe }
    return optional.isEmpty ? nil : optional.contains(.unsafe) ? .unsafe : .safe
  }

  /// The language of a paragraph. An English one may quote a character or two of Chinese copy.
  static func language(of paragraph: String) -> Language {
    let han = paragraph.unicodeScalars.count { $0.properties.isIdeographic }
    let latin = paragraph.unicodeScalars.count { $0.isASCII && $0.properties.isAlphabetic }
    return han * 4 < latin ? .en : .zh
  }
}
