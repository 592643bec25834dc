import CopyText
import LintCore

/// Reports a passage that is repeated inside a paragraph, and an ending that two paragraphs share.
struct RepeatedPassage: Rule {
  static let metadata = RuleMetadata(
    id: "repeated-passage",
    summary: Message(zh: "段内文字重复或段尾相同", en: "a passage is repeated inside a paragraph or at its end"),
    severity: .warning,
    page: PackageResources.RepeatedPassage_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let repetitions = context.edition.index.pages[context.documentIndex]
    return repetitions.passages.map(finding(for:)) + repetitions.endings.map(finding(for:))
  }

  private func finding(for passage: PassageRepetition) -> Finding {
    guard let surplus = passage.surplus else {
      return Finding(passage.second, .saidTwice, notes: [Note(passage.first, .earlierCopy)])
    }
    return Finding(
      passage.second, .repeated(passage.occurrences), notes: [Note(passage.first, .earlierCopy)],
      fix: Fix(.deleteSurplus, .unsafe, [Edit(surplus, "")]))
  }

  private func finding(for ending: SharedEnding) -> Finding {
    Finding(
      ending.later.range, .sharedEnding(ending.length),
      notes: [Note(ending.earlier.range, inDocument: ending.earlier.document, .otherEnding)])
  }
}

extension Message {
  fileprivate static func repeated(_ occurrences: Int) -> Message {
    Message(
      zh: "这段文字接连出现 \(occurrences) 次，保留一处并核对后文有无缺失",
      en:
        "this passage appears \(occurrences == 2 ? "twice" : "\(occurrences) times") in a row; keep one and check that nothing is lost after it"
    )
  }

  fileprivate static let saidTwice = Message(
    zh: "这段文字在同一段中出现两次，核对哪一处是误排",
    en: "this passage appears twice in the paragraph; check which one belongs there")

  fileprivate static func sharedEnding(_ length: Int) -> Message {
    Message(
      zh: "段末 \(length) 字与另一段的结尾相同，核对是否误接",
      en: "the last \(length) characters end another paragraph too; check which paragraph they belong to")
  }

  fileprivate static let deleteSurplus = Message(zh: "删去重复的文字", en: "delete the repetition")
  fileprivate static let otherEnding = Message(zh: "相同的结尾在这里", en: "the same ending is here")
}
