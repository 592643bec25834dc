/// Joins the pairs of equal or similar paragraphs that stand one after the other in both places: a story that
/// was placed twice is one fault, not one for each of its paragraphs.
struct RepeatedStories {
  /// How many paragraphs a story that is reported as one has at least.
  static let fewestParagraphs = 4
  /// How many of them are equal at least; the others may have been edited meanwhile.
  static let fewestEqual = 2
  /// How far the next paragraph may be, in blocks: some may have been cut or written anew between.
  static let longestStep = 4

  /// A pair of paragraphs, and whether they are equal.
  struct Pair: Sendable {
    let texts: TextPair
    let isEqual: Bool
  }

  /// The stories: the indices of their pairs, ascending.
  private(set) var stories: [[Int]] = []

  private let texts: EditionTexts

  /// Joins `pairs`, by the place of the later.
  ///
  /// - Complexity: O(*p*) for *p* pairs.
  init(_ pairs: [Pair], of texts: EditionTexts) {
    self.texts = texts
    var story: [Int] = []
    for index in pairs.indices {
      guard let last = story.last else {
        story = [index]
        continue
      }
      // What is printed again and again follows on itself, too; before it does, it has to be a story.
      let limit = story.count < Self.fewestParagraphs ? pairs[story[0]].texts.later : Int.max
      if goesOn(pairs[last].texts, pairs[index].texts, before: limit) {
        story.append(index)
      } else if index + 1 < pairs.endIndex, goesOn(pairs[last].texts, pairs[index + 1].texts, before: limit) {
        // One paragraph in the middle that resembles another one still more does not end the story.
        continue
      } else {
        close(story, pairs)
        story = [index]
      }
    }
    close(story, pairs)
  }

  private mutating func close(_ story: [Int], _ pairs: [Pair]) {
    if story.count >= Self.fewestParagraphs, story.count(where: { pairs[$0].isEqual }) >= Self.fewestEqual {
      stories.append(story)
    }
  }

  /// Whether both paragraphs of `next` follow on those of `pair`, and the earlier one stands before the text
  /// at `limit`.
  private func goesOn(_ pair: TextPair, _ next: TextPair, before limit: Int) -> Bool {
    next.earlier < limit && follows(pair.earlier, next.earlier) && follows(pair.later, next.later)
  }

  private func follows(_ text: Int, _ next: Int) -> Bool {
    guard next > text, texts.areOnOnePage(text, next) else { return false }
    let end = texts.block(of: next)
    var block = texts.block(of: text)
    for _ in 0..<Self.longestStep {
      guard block < end, let after = texts.block(.after, block) else { return false }
      if after == end { return true }
      block = after
    }
    return false
  }
}
