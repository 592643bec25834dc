/// Finds the paragraphs of an edition that are printed twice with slips: a character lost, doubled, misread.
///
/// Candidates share numbers of their sketches; each is then aligned with the paragraph, and the likeness is
/// the part of the characters of both that the alignment pairs. One slip in twenty characters leaves a
/// likeness of 0.95, while it breaks a quarter of all runs of five, which is why runs only choose candidates.
struct SimilarFinder {
  /// The widths, in half-ems, of the paragraphs that are compared: from forty characters, below which a few
  /// slips change the sense, to three thousand, more than a column holds.
  static let widths = 80...6_000
  /// In how many characters of a text and its copy, both together, one edit may stand: their likeness is 0.9
  /// at least.
  static let charactersPerEdit = 10
  /// How many numbers of their sketches two candidates share at least.
  static let sharedNumbers = 2
  /// How many of the paragraphs that hold a number are looked at, the latest: what more hold is a phrase.
  static let mostHolders = 16
  /// How many candidates are aligned with a paragraph, those that share most.
  static let mostCandidates = 3

  /// A paragraph and the earlier one that it resembles most.
  struct Match: Sendable {
    let pair: TextPair
    let likeness: Double
    /// Whether only slips tell one from the other, and no other wording.
    let isCopy: Bool
    let differences: [SimilarText.Difference]
  }

  /// The paragraphs that resemble an earlier one, by their place.
  private(set) var matches: [Match] = []

  /// The room that was taken at most, in bytes, besides the texts.
  let workingBytes: Int

  private let texts: EditionTexts
  private let sketches: TextSketches

  /// Compares those of `texts` that have one of `sketches`, but for the `copies`, which are equal to another.
  /// Of a paragraph that is a copy as a whole the pieces are not compared.
  ///
  /// - Complexity: O(*n*) for *n* bytes of copy, with a factor of at most ``mostCandidates`` alignments for
  ///   each paragraph.
  init(_ texts: EditionTexts, _ sketches: consuming TextSketches, besides copies: EqualTexts) {
    self.texts = texts
    let sketched = SketchedTexts(texts)
    var numbers = sketches.takeNumbers()
    var sketch = -1
    for index in texts.indices where texts[index].hasSketch {
      sketch += 1
      guard copies[index] != nil else { continue }
      for place in sketch * ParagraphSketch.size..<(sketch + 1) * ParagraphSketch.size { numbers[place] = 0 }
    }
    var holders = SharedNumbers(consume numbers)
    self.sketches = sketches
    workingBytes = sketched.bytes + self.sketches.bytes + holders.workingBytes
    sketch = -1
    for index in texts.indices where texts[index].hasSketch {
      sketch += 1
      let whole = matches.last.flatMap { match in
        texts[match.pair.later].isWhole && texts.areOfOneParagraph(match.pair.later, index) ? match : nil
      }
      if whole?.isCopy == true {
        holders.leaveOut(sketch)
        continue
      }
      var alike: [Int] = []
      for candidate in holders.sketches(sharingWith: sketch)
      where self.sketches.mayResemble(candidate, sketch, within: Self.mostEdits) {
        let text = sketched.text(ofSketch: candidate, in: texts)
        if !texts.areOfOneParagraph(text, index) { alike.append(text) }
      }
      if alike.isEmpty { continue }
      if let match = match(of: index, among: alike), whole == nil || match.isCopy {
        if whole != nil { matches.removeLast() }
        matches.append(match)
      }
    }
  }

  /// The most edits between a text and its copy, `length` characters together.
  private static func mostEdits(of length: Int) -> Int { length / charactersPerEdit }

  /// The match of a text with the candidate that it resembles most, the earliest of equals.
  private func match(of index: Int, among candidates: [Int]) -> Match? {
    let text = texts.normalised(index)
    let stock = CharacterStock(of: text)
    var best: Match?
    // The edits of the best, and the length of both texts.
    var fewest = (edits: 1, length: Self.charactersPerEdit)
    for candidate in candidates {
      let earlier = texts.normalised(candidate)
      let length = earlier.scalars.count + text.scalars.count
      let limit = length * fewest.edits / fewest.length
      guard stock.fewestEdits(to: earlier) <= limit,
        let alignment = Alignment(earlier.scalars, text.scalars, limit: limit)
      else { continue }
      if best != nil, alignment.edits * fewest.length >= fewest.edits * length { continue }
      fewest = (alignment.edits, length)
      best = Match(
        pair: TextPair(earlier: candidate, later: index),
        likeness: 1 - Double(alignment.edits) / Double(length),
        isCopy: Slips(earlier: earlier, later: text).explain(alignment) && !text.isRoll,
        differences: SimilarText.differences(along: alignment, earlier: earlier, later: text))
    }
    return best
  }
}
