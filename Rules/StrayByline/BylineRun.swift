import CopyText

/// Bylines, each a block of its own, with nothing between them.
struct BylineRun {
  /// The indices of the blocks.
  private(set) var blocks: Range<Int>
  /// How many of them are more than a bare name: they have 记者, a bullet or By.
  private var titled: Int

  /// The runs of a page, ascending.
  ///
  /// - Complexity: O(*n*) for *n* bylines.
  static func all(in document: Document) -> [BylineRun] {
    var runs: [BylineRun] = []
    for byline in document.bylines where byline.form == .line && document.blocks[byline.block].role == .byline
    {
      let titled = byline.isBareName ? 0 : 1
      if let last = runs.last?.blocks.upperBound, last >= byline.block {
        runs[runs.count - 1].blocks = runs[runs.count - 1].blocks.lowerBound..<byline.block + 1
        runs[runs.count - 1].titled += titled
      } else {
        runs.append(BylineRun(blocks: byline.block..<byline.block + 1, titled: titled))
      }
    }
    return runs
  }

  /// Whether nothing that the run could have signed stands below it or above it, before the next headline.
  ///
  /// A single bare name can be anything, the last word of a list or a caption, so it takes two to be
  /// believed. A byline can also stand above the headline of its article.
  func isStray(in document: Document, _ reach: TextReach) -> Bool {
    if titled == 0, blocks.count < 2 { return false }
    if reach.hasTextBelow(blocks.upperBound) || reach.hasTextAbove(blocks.lowerBound) { return false }
    let afterTitles = reach.afterTitles(blocks.upperBound)
    guard titled > 0, afterTitles > blocks.upperBound, afterTitles < document.blocks.endIndex else {
      return true
    }
    return document.blocks[afterTitles].role == .byline || !reach.hasTextBelow(afterTitles)
  }
}

extension Byline {
  /// Whether the byline is a name and nothing else: no title, and no bullet before the name.
  fileprivate var isBareName: Bool {
    slots.count == 1 && slots[0].title.isEmpty && slots[0].range.lowerBound == range.lowerBound
  }
}
