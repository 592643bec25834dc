import LintCore

/// The page of a rule as people read it on a terminal: in one language, with the examples it is asked for,
/// and without what only tests need.
struct ExplainedPage {
  private typealias Piece = RulePageText.Piece

  private let pieces: [Piece]

  /// The page in UTF-8.
  init(_ page: [UInt8]) {
    pieces = RulePageText(page).pieces
  }

  /// The page in `language`, as far as it has both, with headings as `painter` has them: all examples or one
  /// of what is found and one of what is not. `rule` is its rule, for where the others are to be seen.
  func text(in language: Language, allExamples: Bool, of rule: String, _ painter: Painter) -> String {
    var text: [String] = []
    for section in parts(of: pieces[...], level: 2) {
      let examples = parts(of: section, level: 3)
      // What stands before the first heading of an example is the section's own.
      let shown = allExamples ? Array(examples.dropFirst()) : Self.shortest(Array(examples.dropFirst()))
      text += lines(of: examples[0], in: language, painter)
      if examples.count > 1 { text.append(Message.marks.text(in: language)) }
      for example in shown { text += lines(of: example, in: language, painter) }
      if shown.count < examples.count - 1 {
        text.append(Message.rest(examples.count - 1 - shown.count, of: rule).text(in: language))
      }
    }
    return text.joined(separator: "\n\n") + "\n"
  }

  /// `pieces` parted before each heading of `level`; the first part is what stands before them.
  private func parts(of pieces: ArraySlice<Piece>, level: Int) -> [ArraySlice<Piece>] {
    let starts = pieces.indices.filter { index in
      if case .heading(level, _) = pieces[index] { true } else { false }
    }
    return zip([pieces.startIndex] + starts, starts + [pieces.endIndex]).map { pieces[$0..<$1] }
  }

  /// The first of `examples` in which something is found, and the first in which nothing is.
  private static func shortest(_ examples: [ArraySlice<Piece>]) -> [ArraySlice<Piece>] {
    func holds(_ words: String, _ example: ArraySlice<Piece>) -> Bool {
      example.contains { piece in
        if case .fence(let info, _) = piece { info.hasPrefix(words) } else { false }
      }
    }
    let bad = examples.indices.first { holds("copy bad", examples[$0]) }
    let good = examples.indices.first { !holds("copy bad", examples[$0]) && holds("copy good", examples[$0]) }
    return [bad, good].compactMap(\.self).map { examples[$0] }
  }

  /// What `part` says in `language`, or in the language that it has; each element is parted from the next by
  /// a blank line.
  private func lines(of part: ArraySlice<Piece>, in language: Language, _ painter: Painter) -> [String] {
    let speaks = part.contains { piece in
      if case .text(let lines) = piece { !lines.spoken(in: language).isEmpty } else { false }
    }
    return part.compactMap { piece -> String? in
      switch piece {
      case .heading(let level, let title):
        let names = title.split(separator: " · ", maxSplits: 1).map(String.init)
        let name = names.count == 2 ? language.say(names[0], names[1]) : title
        return painter.paint(String(repeating: "#", count: level) + " " + name, .strong)
      case .text(let lines):
        let kept = speaks ? lines.spoken(in: language) : lines
        return kept.isEmpty ? nil : kept.joined(separator: "\n")
      case .fence(let info, let lines):
        guard let title = Self.title(ofFence: info) else { return nil }
        // Copy has blank lines of its own; shifted in, it is told from what is said about it.
        let shifted = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
        return title.map { $0.text(in: language) + "\n\n" + shifted } ?? shifted
      }
    }
  }

  /// What stands above a fence whose words are `info`; nil of one that only tests need.
  private static func title(ofFence info: String) -> Message?? {
    switch info.split(separator: " ").prefix(3).map(String.init) {
    case ["words"]: .none
    case ["options"]: .some(.options)
    case ["copy", "fixed", "unsafe"]: .some(.fixedUnsafe)
    case let words where words.starts(with: ["copy", "fixed"]): .some(.fixed)
    case let words where words.starts(with: ["copy", "bad"]): .some(.bad)
    case let words where words.starts(with: ["copy", "good"]): .some(.good)
    default: .some(nil)
    }
  }
}

extension [Substring] {
  /// Those of the lines, which stand together, that are in `language`: the entries of a list are in a
  /// language each, and a table is in both.
  fileprivate func spoken(in language: Language) -> [Substring] {
    guard let first, !first.hasPrefix("|") else { return self }
    if self == ["无 · None"] { return [language.say("无", "None")[...]] }
    guard first.hasPrefix("- ") else { return isSpoken(in: language) ? self : [] }
    let starts = indices.filter { self[$0].hasPrefix("- ") }
    return zip(starts, starts.dropFirst() + [endIndex])
      .flatMap { start, end in
        let entry = Array(self[start..<end])
        return entry.isSpoken(in: language) ? entry : []
      }
  }

  private func isSpoken(in language: Language) -> Bool {
    RulePageText.language(of: joined(separator: "\n")) == language
  }
}

extension Message {
  fileprivate static let marks = Message(zh: "⟦ ⟧ 括住的是报出的地方。", en: "⟦ ⟧ stand around what is reported.")
  fileprivate static let bad = Message(zh: "要报：", en: "Reported:")
  fileprivate static let good = Message(zh: "不报：", en: "Not reported:")
  fileprivate static let fixed = Message(zh: "galley fix 改成：", en: "After 'galley fix':")
  fileprivate static let fixedUnsafe = Message(
    zh: "galley fix --unsafe 改成：", en: "After 'galley fix --unsafe':")
  fileprivate static let options = Message(zh: "选项：", en: "With the options:")

  fileprivate static func rest(_ count: Int, of rule: String) -> Message {
    Message(
      zh: "另有 \(count) 组例子：galley explain --examples \(rule)",
      en: "\(count.counted("more example")): galley explain --examples \(rule)")
  }
}
