import CopyText
import LintCore

/// Reports a paragraph's continuation that stands before its beginning.
struct MisplacedText: Rule {
  static let metadata = RuleMetadata(
    id: "misplaced-text",
    summary: Message(zh: "段落的下文排到了上文前面", en: "continuation that stands before its beginning"),
    severity: .warning,
    page: PackageResources.MisplacedText_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    return document.seams
      .filter { $0.kind == .reversed }
      .map { seam in
        Finding(seam, in: document, .goesOnAbove(line: document.blocks[seam.head].lines.lowerBound + 1))
      }
  }
}

extension Message {
  fileprivate static func goesOnAbove(line: Int) -> Message {
    Message(
      zh: "这一段的下文排在了前面第 \(line) 行；对照原版调整次序",
      en: "the continuation of this paragraph stands above it, at line \(line); "
        + "put the blocks into the order of the printed page")
  }
}
