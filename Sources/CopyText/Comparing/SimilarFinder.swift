/// Finds the paragraphs of an edition that are printed twice with slips: a character lost, doubled, misread.
///
/// Candidates share numbers of their sketches; each is then aligned with the paragraph, and the likeness is
/// the part of the characters of both that the alignment pairs. One slip in twenty characters leaves a
/// likeness of 0.95, while it breaks a quarter of all runs of five, which is why runs only choose candidates.
struct SimilarFinder {
  /// The widths, in half-ems, of the paragraphs that are compared: from forty characters, below which a few
  /// slips change the sense, to three thousand, more than a column holds.
  static let widths = 80...6_000
  /// The least likeness of a copy.
  static let leastLikeness = 0.9
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

  private let texts: [ComparedText]
  private let sketches: TextSketches
  private let documents: [Document]

  /// Compares those of `texts` that have one of `sketches`, but for the `copies`, which are equal to another. Of a
  /// paragraph that is a copy as a whole the pieces are not compared.
  ///
  /// - Complexity: O(*n*) for *n* bytes of copy, with a factor of at most ``mostCandidates`` alignments for
  ///   each paragraph.
  init(
    _ texts: [ComparedText], _ sketches: consuming TextSketches, besides copies: EqualTexts,
    in documents: [Document]
  ) {
    self.texts = texts
    self.documents = documents
    var holders = SharedNumbers(sketches.takeNumbers(besides: copies))
    self.sketches = sketches
    for sketch in 0..<self.sketches.count {
      let index = Int(self.sketches.texts[sketch])
      let text = texts[index]
      let whole = matches.last.flatMap { match in
        texts[match.pair.later].isWhole && texts[match.pair.later].isInParagraph(of: text) ? match : nil
      }
      if whole?.isCopy == true {
        holders.leaveOut(sketch)
        continue
      }
      let candidates = holders.sketches(sharingWith: sketch)
      if candidates.isEmpty { continue }
      let alike = candidates.filter { mayResemble($0, sketch) }.map { Int(self.sketches.texts[$0]) }
      if let match = match(of: index, among: alike), whole == nil || match.isCopy {
        if whole != nil { matches.removeLast() }
        matches.append(match)
      }
    }
  }

  /// Whether two texts, by the indices of their sketches, are not so different in width, or in the characters they are
  /// made of, that no alignment of them could be good enough: an edit changes the width by two half-ems at most, and a
  /// text has at least a character for every two. Those of one paragraph are not compared.
  private func mayResemble(_ earlier: Int, _ later: Int) -> Bool {
    let (left, right) = (texts[Int(sketches.texts[earlier])], texts[Int(sketches.texts[later])])
    if left.isInParagraph(of: right) { return false }
    let widths = Double(left.width + right.width)
    guard Double(abs(left.width - right.width)) <= 2 * widths * (1 - Self.leastLikeness) else { return false }
    let (length, fewestEdits) = sketches.comparing(earlier, later)
    return fewestEdits <= Self.mostEdits(of: length, Self.leastLikeness)
  }

  /// The most edits between texts of `length` characters together whose likeness is at least `least`.
  private static func mostEdits(of length: Int, _ least: Double) -> Int {
    Int(Double(length) * (1 - least))
  }

  /// The match of a text with the candidate that it resembles most, the earliest of equals.
  private func match(of index: Int, among candidates: [Int]) -> Match? {
    guard !candidates.isEmpty else { return nil }
    let text = texts[index].normalised(in: documents)
    let stock = CharacterStock(of: text)
    var best: Match?
    for candidate in candidates {
      let earlier = texts[candidate].normalised(in: documents)
      let length = earlier.scalars.count + text.scalars.count
      let least = max(Self.leastLikeness, best?.likeness ?? 0)
      let limit = Self.mostEdits(of: length, least)
      guard stock.fewestEdits(to: earlier) <= limit,
        let alignment = Alignment(earlier.scalars, text.scalars, limit: limit)
      else { continue }
      let likeness = 1 - Double(alignment.edits) / Double(length)
      if let best, best.likeness >= likeness { continue }
      best = Match(
        pair: TextPair(earlier: candidate, later: index), likeness: likeness,
        isCopy: Slips(earlier: earlier, later: text).explain(alignment) && !text.isRoll,
        differences: SimilarText.differences(along: alignment, earlier: earlier, later: text))
    }
    return best
  }
}
