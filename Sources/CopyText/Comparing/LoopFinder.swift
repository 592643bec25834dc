/// Finds passages that are repeated inside a paragraph.
///
/// Three forms are told apart from what writers repeat on purpose: clauses of twelve characters and more that
/// are said again at once, anything short that is said again and again until it fills three lines of a
/// column, and a whole sentence that comes twice. In five million characters of a daily no writer does any of
/// the three.
struct LoopFinder {
  /// The shortest passage whose immediate repetition counts, in half-ems.
  static let shortestPassage = 24
  /// The shortest sentence whose repetition elsewhere in the paragraph counts, in half-ems.
  static let shortestSentence = 30
  /// The shortest stretch that repetitions of a shorter passage must fill, in half-ems.
  static let shortestStutter = 120
  /// The longest passage that is looked for, in clauses: a long paragraph.
  static let longestPassage = 48
  /// How many repetitions of one paragraph are reported: one that holds more has come out wrong as a whole.
  static let mostPassages = 4

  private let text: NormalisedText
  private let clauses: Clauses
  /// The repetitions, ascending.
  private(set) var passages: [PassageRepetition] = []
  /// Whether a repetition that was found covers a character; empty until one is found.
  private var isCovered: [Bool] = []
  /// The way back to the copy; nil until a repetition is found.
  private var places: CharacterPlaces?

  /// Finds what `text` repeats.
  ///
  /// - Complexity: O(*n*) for *n* characters, with a factor of at most ``longestPassage`` on the number of
  ///   clauses, and of ten more on that of clauses that are said again.
  init(_ text: NormalisedText) {
    self.text = text
    clauses = Clauses(text)
    findLoops()
    findStutters()
    findSentences()
    if passages.isEmpty { return }
    passages.sort { $0.second.lowerBound < $1.second.lowerBound }
    passages.removeLast(max(0, passages.count - Self.mostPassages))
  }

  /// Clauses that are said again at once. The shortest passage comes first: twice two is not once four.
  private mutating func findLoops() {
    let all = clauses.all
    guard all.count >= 2 else { return }
    for period in 1...min(Self.longestPassage, all.count / 2) {
      var start = 0
      for index in 0...(all.count - period) {
        if index < all.count - period, all[index].hash == all[index + period].hash { continue }
        if index - start >= period { report(start..<index + period, period: period) }
        start = index + 1
      }
    }
  }

  /// Reports the clauses in `run`, of which each equals the one `period` further on, unless those of a
  /// smaller period make it up: a passage too short to count is no longer one for being said often, until it
  /// fills lines.
  private mutating func report(_ run: Range<Int>, period: Int) {
    // What is a passage said twice of two passages each is the smaller one, said four times.
    let smaller = (1..<period).contains { part in
      period.isMultiple(of: part)
        && (part..<period).allSatisfy { step in
          clauses.all[run.lowerBound + step].hash == clauses.all[run.lowerBound + step - part].hash
        }
    }
    if smaller { return }
    let occurrences = run.count / period
    // Of all places where the passage may be said to begin, the first that begins a sentence.
    let slack = run.lowerBound...(run.upperBound - occurrences * period)
    let start = slack.first { $0 == 0 || clauses.all[$0 - 1].endsSentence } ?? run.lowerBound
    let first = clauses.characters(of: start..<start + period)
    let whole = clauses.characters(of: start..<start + occurrences * period)
    let isLong =
      text.width(of: first) >= Self.shortestPassage
      || text.width(of: whole) >= Self.shortestStutter && isWords(first)
    guard isLong, isRepeated(start..<start + occurrences * period, period) else { return }
    report(
      first: first, second: clauses.characters(of: start + period..<start + 2 * period), whole: whole,
      occurrences: occurrences)
  }

  /// Whether each of the clauses in `range` says what the one `period` before it says.
  private func isRepeated(_ range: Range<Int>, _ period: Int) -> Bool {
    range.dropFirst(period).allSatisfy { index in
      text.scalars[clauses.all[index].contents] == text.scalars[clauses.all[index - period].contents]
    }
  }

  /// Anything short that is said over and over: 推进发展推进发展推进发展…
  private mutating func findStutters() {
    guard text.width >= Self.shortestStutter else { return }
    let scalars = text.scalars
    for period in StutterRun.periods {
      let stride = StutterRun.shortest(period)
      var index = 0
      while index < scalars.count - period {
        guard scalars[index] == scalars[index + period] else {
          index += stride
          continue
        }
        let run = StutterRun.run(at: index, period, in: scalars.span)
        if run.count >= stride { reportStutter(run, period) }
        index += (max(run.upperBound - index, 1) + stride - 1) / stride * stride
      }
    }
  }

  /// Reports the characters in `run`, of which each equals the one `period` further on, if they are words and
  /// fill lines.
  private mutating func reportStutter(_ run: Range<Int>, _ period: Int) {
    let start = run.lowerBound
    let first = start..<start + period
    let occurrences = (run.upperBound + period - start) / period
    let whole = start..<start + occurrences * period
    guard isWords(first), text.width(of: whole) >= Self.shortestStutter else { return }
    let second = first.upperBound..<first.upperBound + period
    report(first: first, second: second, whole: whole, occurrences: occurrences)
  }

  /// Whether letters or Chinese characters stand in `range`, and not only leaders or a rule: ………………
  private func isWords(_ range: Range<Int>) -> Bool {
    range.contains { FoldedScalar.isLetter(text.scalars[$0]) || text.scalars[$0] >= 0x3040 }
  }

  /// Whole sentences that come twice, with other sentences between.
  private mutating func findSentences() {
    // One sentence repeats nothing.
    guard clauses.all.count(where: \.endsSentence) > 1 else { return }
    var sentences: [(hash: UInt64, range: Range<Int>)] = []
    var start = 0
    for index in clauses.all.indices where clauses.all[index].endsSentence {
      let sentence = clauses.characters(of: start..<index + 1)
      start = index + 1
      guard text.isSet(sentence, atLeast: Self.shortestSentence) else { continue }
      sentences.append((TextHash.hash(text.scalars.span, in: sentence), sentence))
    }
    let hashes = sentences.map(\.hash).sorted()
    guard zip(hashes, hashes.dropFirst()).contains(where: ==) else { return }
    var seen: [UInt64: Range<Int>] = [:]
    for (hash, sentence) in sentences {
      guard let first = seen[hash] else {
        seen[hash] = sentence
        continue
      }
      if isFree(sentence), text.scalars[first] == text.scalars[sentence] {
        add(first: first, second: sentence, occurrences: 2, surplus: nil)
      }
    }
  }

  /// Reports the passage `first`, repeated at once as `second` and so on until the end of `whole`.
  private mutating func report(first: Range<Int>, second: Range<Int>, whole: Range<Int>, occurrences: Int) {
    guard isFree(whole) else { return }
    if isCovered.isEmpty { isCovered = [Bool](repeating: false, count: text.scalars.count) }
    for index in whole { isCovered[index] = true }
    let places = readPlaces()
    // Between two pieces other copy may stand, and the second may stand above the first.
    let isOnePiece = places.copy(of: whole).count == 1
    let surplus =
      isOnePiece ? places.end(of: first.upperBound - 1)..<places.end(of: whole.upperBound - 1) : nil
    add(
      first: first, second: second, occurrences: occurrences, surplus: surplus.map { ByteRange(utf8: $0) })
  }

  private func isFree(_ range: Range<Int>) -> Bool {
    isCovered.isEmpty || !isCovered[range].contains(true)
  }

  private mutating func add(first: Range<Int>, second: Range<Int>, occurrences: Int, surplus: ByteRange?) {
    let places = readPlaces()
    guard let first = places.copy(of: first).first, let second = places.copy(of: second).first else { return }
    passages.append(
      PassageRepetition(first: first, second: second, occurrences: occurrences, surplus: surplus))
  }

  private mutating func readPlaces() -> CharacterPlaces {
    let places = places ?? text.places
    self.places = places
    return places
  }
}
