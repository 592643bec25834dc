import CopyText
import LintCore

/// Reports a paragraph that the edition prints twice with slips, at the later place.
struct SimilarParagraph: Rule {
  static let metadata = RuleMetadata(
    id: "similar-paragraph",
    summary: Message(zh: "两段文字几乎相同", en: "two paragraphs are nearly the same"),
    severity: .warning,
    page: PackageResources.SimilarParagraph_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.edition.index.pages[context.documentIndex].similar.map { similar in
      Finding(
        similar.later.range, .similar(similar),
        notes: [Note(similar.earlier.range, inDocument: similar.earlier.document, .earlierCopy)])
    }
  }
}

extension Message {
  /// How many differences a message shows.
  private static let shownDifferences = 2

  fileprivate static func similar(_ similar: SimilarText) -> Message {
    let percent = Int(similar.likeness * 100)
    let shown = similar.differences.prefix(shownDifferences)
    let isCut = similar.differences.count > shownDifferences
    let zh = shown.map { "「\($0.earlier)」→「\($0.later)」" }.joined(separator: "、")
    let en = shown.map { "'\($0.earlier)' → '\($0.later)'" }.joined(separator: ", ")
    let further = similar.furtherCopies
    return Message(
      zh: "本段与前文 \(percent) % 相同，\(zh)\(isCut ? "等 \(similar.differences.count) 处不同" : "")，"
        + "\(further > 0 ? "本期另有 \(further) 段与此相似，" : "")核对以哪一处为准",
      en: "\(percent) % like an earlier paragraph: \(en)"
        + "\(isCut ? " and \(similar.differences.count - shownDifferences) more" : ""); "
        + "\(further > 0 ? "\(further) more paragraphs are like it; " : "")"
        + "check which copy is right and keep that one")
  }
}
