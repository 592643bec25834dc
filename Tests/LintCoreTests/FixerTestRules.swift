import CopyText

@testable import LintCore

/// Puts words together that are broken at the ends of lines.
struct Broken: Rule {
  static let metadata = RuleMetadata(id: "broken", summary: .word("broken"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    return document.brokenWords.map {
      Finding($0.range, .word("broken"), fix: .joining($0, in: document))
    }
  }
}

/// Takes out the first two spaces of each line.
struct DoubleSpace: Rule {
  static let metadata = RuleMetadata(id: "gap", summary: .word("gap"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "  ", .safe, "") }
}

/// Takes out every Y, and says that a person must look.
struct Letter: Rule {
  static let metadata = RuleMetadata(id: "letter", summary: .word("Y"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "Y", .unsafe, "") }
}

/// Takes out every W, and says that nothing is lost.
struct Lie: Rule {
  static let metadata = RuleMetadata(id: "lie", summary: .word("W"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "W", .safe, "") }
}

/// Puts a tab behind every Z, again and again.
struct Growing: Rule {
  static let metadata = RuleMetadata(id: "growing", summary: .word("Z"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "Z", .safe, "Z\t") }
}

/// Moves the tab behind a V before it, and the one before it behind it, again and again.
struct Turning: Rule {
  static let metadata = RuleMetadata(id: "turning", summary: .word("V"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] {
    context.findings(of: "V\t", .safe, "\tV") + context.findings(of: "\tV", .safe, "V\t")
  }
}

/// Reports a page that says SEE while two spaces stand on the first page of the edition.
struct Elsewhere: Rule {
  static let metadata = RuleMetadata(id: "gap-elsewhere", summary: .word("SEE"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] {
    let first = RuleContext(edition: context.edition, documentIndex: 0)
    guard !first.findings(of: "  ", .safe, "").isEmpty else { return [] }
    return context.findings(of: "SEE", .safe, "").map { Finding($0.range, $0.message) }
  }
}

extension RuleContext {
  /// A finding for the first `word`, in ASCII, of each line, with a fix of the given safety.
  fileprivate func findings(of word: String, _ safety: Fix.Safety, _ replacement: String) -> [Finding] {
    let word = Array(word.utf8)
    return (0..<source.lines.count).compactMap { line in
      let range = source.lines.range(ofLine: line).utf8
      guard let start = range.first(where: { source.bytes[$0..<range.upperBound].starts(with: word) }) else {
        return nil
      }
      let place = ByteRange(utf8: start..<start + word.count)
      return Finding(place, .word("found"), fix: Fix(.word("fix"), safety, [Edit(place, replacement)]))
    }
  }
}

extension Message {
  static func word(_ word: String) -> Message { Message(zh: word, en: word) }
}
