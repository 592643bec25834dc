import CopyText
import LintCore
import LintTesting

@testable import LintDriver

/// A report on random copy by a rule that quotes what it finds, so that everything a report must escape comes
/// through it: in messages, in notes, in fixes and in paths.
struct QuotedReport {
  /// The pages; one of them holds nothing to report.
  let pages: [CheckedPage]
  /// A path that could not be checked.
  let problem: FileProblem
  /// The report.
  let bytes: [UInt8]

  /// What a page of the report says of the rule.
  static let rule = QuotingRule.metadata

  /// The report in the format that `report` makes, on the pages of `seed`.
  init(seed: UInt64, _ report: any Report) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet =
      troublesomeCopy + ["%0A", ",", "::", "<", ">", "&", "]]>", "\\", "\u{1}", "\u{FFFE}", "\u{7F}"]
    var random: String { .randomCopy(using: &generator, alphabet: alphabet, length: 30) }
    let copies = [random + "\n\n" + random + "报", "\n", random + "报"]
    let sources = try copies.map { try SourceText(path: "a/\(random).txt", bytes: Array($0.utf8)) }
    let edition = Edition(reading: sources)
    let linter = Linter([EnabledRule(QuotingRule(NoOptions()))])
    pages = zip(sources, linter.diagnostics(of: edition)).map { CheckedPage(source: $0, diagnostics: $1) }
    problem = FileProblem(path: FilePath("b/" + random), cause: .unreadable(reason: random))

    var stream = ReportStream(report, to: Output(to: .memory))
    for page in pages { stream.add(report.page(page)) }
    let summary = pages.map(Summary.init).reduce(Summary(), +)
    stream.end(with: Conclusion(summary: summary, problems: [problem], status: .failure))
    bytes = stream.output.bytes
  }

  /// All findings, in the order of the report.
  var diagnostics: [Diagnostic] { pages.flatMap(\.diagnostics) }
}

/// Reports every block, quoting it, with a note and a fix.
struct QuotingRule: Rule {
  static let metadata = RuleMetadata(
    id: "quoting-rule", summary: Message(zh: "引用", en: "quotes"), severity: .warning,
    page: Array(
      """
      # quoting-rule

      ## 发现 · Finds

      一切。
      每一块。

      Everything:
      "all".

      ```sh
      # a comment

      galley lint
      ```

      """.utf8))

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.document.blocks.map(\.range).map { range in
      let copy = context.source.text(in: range)
      let message = Message(zh: "「\(copy)」", en: "'\(copy)'")
      return Finding(
        range, message, notes: [Note(range, message)], fix: Fix(message, .unsafe, [Edit(range, copy)]))
    }
  }
}
