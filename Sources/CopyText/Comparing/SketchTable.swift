/// Which texts hold which number in their sketch.
///
/// Only numbers that more than one text of the edition holds are entered, and those are few: nothing is found by the
/// others.
struct SketchTable {
  private struct Entry {
    let text: UInt32
    /// The entry before this one that holds the same number; `none` when there is none.
    let previous: UInt32
  }

  private static let none = UInt32.max

  private let repeated: RepeatedNumbers
  private var entries: [Entry] = []
  /// The numbers, each at the place of its own last bits or at the next that is free, and the last entry of each; `none`
  /// where there is none. There is room for at least twice as many.
  private var numbers = [UInt32](repeating: 0, count: 64)
  private var last = [UInt32](repeating: none, count: 64)
  private var count = 0
  /// How many numbers each text shares with the sketch that is asked about; 0 between two questions.
  private var sharedNumbers: [UInt8]

  /// A table that may be asked of `texts`, still empty.
  ///
  /// - Complexity: O(*t*) for *t* texts.
  init(for texts: [ComparedText]) {
    repeated = RepeatedNumbers(in: texts)
    sharedNumbers = Array(repeating: 0, count: texts.count)
  }

  /// Adds the numbers of a text.
  mutating func add(_ sketch: ParagraphSketch, of text: Int) {
    for index in 0..<sketch.count where repeated.contains(sketch[index]) {
      if 2 * (count + 1) > numbers.count { grow() }
      let number = sketch[index]
      let place = place(of: number)
      if last[place] == Self.none {
        numbers[place] = number
        count += 1
      }
      entries.append(Entry(text: UInt32(text), previous: last[place]))
      last[place] = UInt32(entries.count - 1)
    }
  }

  /// Where `number` stands, or where it would.
  @inline(__always)
  private func place(of number: UInt32) -> Int {
    var place = Int(number) & (numbers.count - 1)
    while last[place] != Self.none, numbers[place] != number { place = (place + 1) & (numbers.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldNumbers, oldLast) = (numbers, last)
    numbers = Array(repeating: 0, count: 2 * oldNumbers.count)
    last = Array(repeating: Self.none, count: 2 * oldNumbers.count)
    for index in oldNumbers.indices where oldLast[index] != Self.none {
      let place = place(of: oldNumbers[index])
      numbers[place] = oldNumbers[index]
      last[place] = oldLast[index]
    }
  }

  /// The texts that share most numbers with `sketch`, and enough of them.
  ///
  /// - Complexity: O(1): the sketch, the holders and the candidates are limited.
  mutating func texts(sharing sketch: ParagraphSketch) -> [Int] {
    var held = 0
    for index in 0..<sketch.count where repeated.contains(sketch[index]) { held += 1 }
    guard held >= SimilarFinder.sharedNumbers else { return [] }
    var holders: [UInt32] = []
    for index in 0..<sketch.count where repeated.contains(sketch[index]) {
      var entry = last[place(of: sketch[index])]
      for _ in 0..<SimilarFinder.mostHolders where entry != Self.none {
        let text = entries[Int(entry)].text
        if sharedNumbers[Int(text)] == 0 { holders.append(text) }
        sharedNumbers[Int(text)] += 1
        entry = entries[Int(entry)].previous
      }
    }
    var candidates: [(text: UInt32, shared: UInt8)] = []
    for text in holders {
      let shared = sharedNumbers[Int(text)]
      sharedNumbers[Int(text)] = 0
      if shared >= SimilarFinder.sharedNumbers { candidates.append((text, shared)) }
    }
    if candidates.isEmpty { return [] }
    return candidates.sorted { ($1.shared, $0.text) < ($0.shared, $1.text) }
      .prefix(SimilarFinder.mostCandidates)
      .map { Int($0.text) }
  }
}

/// The numbers that more than one text holds, and now and then another: a bit for each place that a number may have says
/// that one was there, a second bit that there was another (Bloom, "Space/time trade-offs in hash coding", 1970).
private struct RepeatedNumbers {
  private var once: [UInt64]
  private var twice: [UInt64]

  /// How many places there are at least for each number.
  private static let placesPerNumber = 8

  init(in texts: [ComparedText]) {
    let numbers = texts.reduce(1) { $0 + $1.sketch.count }
    var words = 1
    while words * 64 < numbers * Self.placesPerNumber { words *= 2 }
    once = Array(repeating: 0, count: words)
    twice = Array(repeating: 0, count: words)
    for text in texts {
      for index in 0..<text.sketch.count {
        let (word, bit) = place(of: text.sketch[index])
        if once[word] & bit != 0 { twice[word] |= bit }
        once[word] |= bit
      }
    }
    once = []
  }

  @inline(__always)
  func contains(_ number: UInt32) -> Bool {
    let (word, bit) = place(of: number)
    return twice[word] & bit != 0
  }

  @inline(__always)
  private func place(of number: UInt32) -> (word: Int, bit: UInt64) {
    (Int(number >> 6) & (twice.count - 1), 1 << UInt64(number & 63))
  }
}
