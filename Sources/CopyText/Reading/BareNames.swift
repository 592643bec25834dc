/// The lines of a page that are only a person's name: a byline between a headline and the text, or names with
/// no text at all.
struct BareNames {
  /// The indices of their drafts.
  private(set) var indices: Set<Int> = []

  private let source: SourceText
  private let drafts: [BlockDraft]

  /// Reads the lines of `drafts`.
  ///
  /// - Complexity: O(*n*) for *n* drafts.
  init(_ source: SourceText, _ drafts: [BlockDraft]) {
    self.source = source
    self.drafts = drafts
    for index in drafts.indices.dropFirst() where isNameBelowBy(index) {
      indices.insert(index)
    }
    for index in drafts.indices where drafts[index].ownRole == nil && drafts[index].isBareName {
      guard index > 0, drafts[index - 1].isTitleLike else { continue }
      let follows = index + 1 < drafts.endIndex ? drafts[index + 1] : nil
      // 时间 and 金额 are rather labels, unless a name stands beside them.
      let isBesideName =
        indices.contains(index - 1) || follows?.isBareName == true && follows?.isKnownWord == false
      if drafts[index].isKnownWord, !isBesideName { continue }
      if follows == nil || follows?.ownRole == .body
        || follows?.ownRole == nil && follows?.isBareName == true
        || indices.contains(index - 1)
      {
        indices.insert(index)
      }
    }
  }

  /// Whether the draft is the name that an English “By” on a line of its own waits for.
  private func isNameBelowBy(_ index: Int) -> Bool {
    guard let slot = drafts[index - 1].byline?.slots.first, slot.range.isEmpty, slot.title.utf8.count == 2,
      drafts[index].byline == nil, !drafts[index].shape.isHan, !drafts[index].shape.endsSentence
    else { return false }
    var line = drafts[index].range
    if let last = source.lastScalar(in: line), last.scalar == "," {
      line = line.lowerBound..<last.range.lowerBound
    }
    return EnglishNames(source, line).canBeByline && (2...4).contains(source.words(in: line).count)
  }
}
