import CopyText
import LintCore

/// Reports a paragraph that the edition prints twice, at the later place.
struct DuplicateParagraph: Rule {
  static let metadata = RuleMetadata(
    id: "duplicate-paragraph",
    summary: Message(zh: "同一段落重复刊登", en: "the same paragraph is printed twice"),
    severity: .error,
    page: PackageResources.DuplicateParagraph_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.edition.index.pages[context.documentIndex].duplicates.map { duplicate in
      Finding(
        duplicate.later.range, .duplicate(duplicate),
        notes: [Note(duplicate.earlier.range, inDocument: duplicate.earlier.document, .earlierCopy)])
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ duplicate: DuplicateText) -> Message {
    if duplicate.paragraphs > 1 {
      let (all, different) = (duplicate.paragraphs, duplicate.different)
      return Message(
        zh: "本段起连续 \(all) 段与前文重复\(different > 0 ? "（其中 \(different) 段文字有出入）" : "")，"
          + "核对是否一稿两登",
        en:
          "this paragraph and those after it, \(all) in all, are printed earlier\(different > 0 ? ", \(different) of them with differences" : ""); "
          + "check whether the story was placed twice")
    }
    if duplicate.furtherCopies > 0 {
      return Message(
        zh: "本段与前文重复，本期另有 \(duplicate.furtherCopies) 段与此相同，核对哪一处是误排",
        en: "this paragraph is printed earlier, and \(duplicate.furtherCopies) more times after; "
          + "keep the copy that belongs to its story")
    }
    return Message(
      zh: "本段与前文重复，核对哪一处是误排",
      en: "this paragraph is printed earlier; keep the copy that belongs to its story")
  }

}
