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
  private let documents: [Document]
  /// The numbers that the texts so far hold.
  private var holders = SketchTable()

  /// Compares `texts` but for the `copies`, which are equal to another. Of a paragraph that is a copy as a whole
  /// the pieces are not compared.
  ///
  /// - Complexity: O(*n*) for *n* bytes of copy, with a factor of at most ``mostCandidates`` alignments for
  ///   each paragraph.
  init(_ texts: [ComparedText], besides copies: [Int?], in documents: [Document]) {
    self.texts = texts
    self.documents = documents
    for (index, text) in texts.enumerated() {
      guard let sketch = text.sketch, copies[index] == nil else { continue }
      let whole = matches.last.flatMap { match in
        texts[match.pair.later].isWhole && texts[match.pair.later].isInParagraph(of: text) ? match : nil
      }
      if whole?.isCopy == true { continue }
      let candidates = holders.texts(sharing: sketch).filter {
        !texts[$0].isInParagraph(of: text) && texts[$0].mayResemble(text)
      }
      if let match = match(of: index, among: candidates), whole == nil || match.isCopy {
        if whole != nil { matches.removeLast() }
        matches.append(match)
      }
      holders.add(sketch, of: index)
    }
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
      let limit = Int(Double(length) * (1 - least))
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

extension ComparedText {
  /// Whether the two are not so different in width that no alignment of them could be good enough: an edit changes the
  /// width by two half-ems at most, and a text has at least a character for every two.
  fileprivate func mayResemble(_ other: ComparedText) -> Bool {
    Double(abs(width - other.width)) <= 2 * Double(width + other.width) * (1 - SimilarFinder.leastLikeness)
  }
}

/// How often each character stands in a text, to tell in one pass that another is too different.
struct CharacterStock {
  /// The counts, by the last bits of the character: two that share them count as one, which makes no text seem more
  /// different than it is.
  private let counts: [Int32]
  private let length: Int

  private static let size = 1024

  init(of text: NormalisedText) {
    var counts = [Int32](repeating: 0, count: Self.size)
    for scalar in text.scalars { counts[Int(scalar) & (Self.size - 1)] += 1 }
    self.counts = counts
    length = text.scalars.count
  }

  /// How many characters must at least be deleted or inserted to make the text the `other`: those that only one of them
  /// has.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  func fewestEdits(to other: NormalisedText) -> Int {
    var left = counts
    var shared = 0
    for scalar in other.scalars {
      let place = Int(scalar) & (Self.size - 1)
      guard left[place] > 0 else { continue }
      left[place] -= 1
      shared += 1
    }
    return length + other.scalars.count - 2 * shared
  }
}

/// Which texts hold which number in their sketch.
private struct SketchTable {
  private struct Entry {
    let text: Int32
    /// The entry before this one that holds the same number; -1 when there is none.
    let previous: Int32
  }

  private var entries: [Entry] = []
  /// The numbers, each at the place of its own last bits or at the next that is free, and the last entry of each; -1
  /// where there is none. There is room for at least twice as many.
  private var numbers = [UInt64](repeating: 0, count: 64)
  private var last = [Int32](repeating: -1, count: 64)
  private var count = 0

  /// Adds the numbers of a text.
  mutating func add(_ sketch: ParagraphSketch, of text: Int) {
    for number in sketch.hashes {
      if 2 * (count + 1) > numbers.count { grow() }
      let place = place(of: number)
      if last[place] < 0 {
        numbers[place] = number
        count += 1
      }
      entries.append(Entry(text: Int32(text), previous: last[place]))
      last[place] = Int32(entries.count - 1)
    }
  }

  /// Where `number` stands, or where it would.
  @inline(__always)
  private func place(of number: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: number) & (numbers.count - 1)
    while last[place] >= 0, numbers[place] != number { place = (place + 1) & (numbers.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldNumbers, oldLast) = (numbers, last)
    numbers = Array(repeating: 0, count: 4 * oldNumbers.count)
    last = Array(repeating: -1, count: 4 * oldNumbers.count)
    for index in oldNumbers.indices where oldLast[index] >= 0 {
      let place = place(of: oldNumbers[index])
      numbers[place] = oldNumbers[index]
      last[place] = oldLast[index]
    }
  }

  /// The texts that share most numbers with `sketch`, and enough of them.
  ///
  /// - Complexity: O(1): the sketch, the holders and the candidates are limited.
  func texts(sharing sketch: ParagraphSketch) -> [Int] {
    var holders: [Int32] = []
    for number in sketch.hashes {
      var entry = last[place(of: number)]
      for _ in 0..<SimilarFinder.mostHolders where entry >= 0 {
        holders.append(entries[Int(entry)].text)
        entry = entries[Int(entry)].previous
      }
    }
    if holders.count < SimilarFinder.sharedNumbers { return [] }
    holders.sort()
    var shared: [(text: Int32, count: Int)] = []
    for text in holders {
      if shared.last?.text == text { shared[shared.count - 1].count += 1 } else { shared.append((text, 1)) }
    }
    return
      shared
      .filter { $0.count >= SimilarFinder.sharedNumbers }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      .prefix(SimilarFinder.mostCandidates)
      .map { Int($0.text) }
  }
}
