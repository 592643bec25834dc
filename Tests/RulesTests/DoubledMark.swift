import CopyText
import LintCore

/// Reports a punctuation mark that is printed twice in a row.
struct DoubledMark: Rule {
  static let metadata = RuleMetadata(
    id: "doubled-mark",
    summary: Message(zh: "标点印了两次", en: "punctuation mark printed twice"),
    severity: .warning,
    page: PackageResources.DoubledMark_md)

  struct Options: RuleOptions {
    /// The marks that never stand twice.
    var marks = "，、；：。"
  }

  private let marks: Set<Unicode.Scalar>

  init(_ options: Options) {
    marks = Set(options.marks.unicodeScalars)
  }

  func findings(in context: RuleContext) -> [Finding] {
    context.document.paragraphs.flatMap(\.pieces).flatMap { piece in
      let scalars = Array(context.source.scalars(in: piece))
      return zip(scalars, scalars.dropFirst())
        .filter { first, second in first.scalar == second.scalar && marks.contains(second.scalar) }
        .map { _, second in
          Finding(
            second.range, .doubled(String(second.scalar)),
            fix: Fix(.takeOut, .unsafe, [Edit(second.range, "")]))
        }
    }
  }
}

extension Message {
  fileprivate static func doubled(_ mark: String) -> Message {
    Message(zh: "「\(mark)」印了两次，删去一个", en: "'\(mark)' is printed twice; take one out")
  }

  fileprivate static let takeOut = Message(zh: "删去重出的标点", en: "take the second mark out")
}
