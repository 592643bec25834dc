import CopyText
import Foundation

/// Counts how characters stand in words: which of them begin a paragraph and which go on with a word, which
/// are words by themselves and which end longer ones, and what follows either.
///
/// Words are those of the toolchain's dictionary.
struct BeginningCounter {
  /// How often a character was seen in each place.
  private struct Tally {
    var all = 0.0
    var inWord = 0.0
    var paragraphStart = 0.0
    var clauseStart = 0.0

    static func += (tally: inout Tally, other: Tally) {
      tally.all += other.all
      tally.inWord += other.inWord
      tally.paragraphStart += other.paragraphStart
      tally.clauseStart += other.clauseStart
    }
  }

  /// What was counted of the characters at one kind of place.
  private struct Tallies {
    private var tallies: [Unicode.Scalar: Tally] = [:]
    private var total = Tally()

    mutating func add(_ tally: Tally, to scalar: Unicode.Scalar) {
      tallies[scalar, default: Tally()] += tally
      total += tally
    }

    /// How much more often a character was seen at the beginning of a paragraph than in a word, as a
    /// logarithm.
    func odds(_ scalar: Unicode.Scalar) -> Double {
      guard let tally = tallies[scalar] else { return 0 }
      func rate(_ seen: KeyPath<Tally, Double>, usual: Double) -> Double {
        // Where little was expected, it is taken to be as usual as `usual`.
        (tally[keyPath: seen] + 3 * usual) / (tally.all * total[keyPath: seen] / total.all + 3)
      }
      // Paragraphs, of which there are few, are taken to begin as clauses do.
      let paragraph = rate(\.paragraphStart, usual: rate(\.clauseStart, usual: 1))
      return log(paragraph / rate(\.inWord, usual: 1))
    }
  }

  private var characters = Tallies()
  private var loneWords = Tallies()
  private var followers = Tallies()
  private let boundary: NSRegularExpression

  /// Counts the characters of `paragraphs`.
  init(_ paragraphs: [[Unicode.Scalar]]) throws {
    boundary = try NSRegularExpression(pattern: "\\b", options: .useUnicodeWordBoundaries)
    for paragraph in paragraphs {
      var start = 0
      for end in wordEnds(paragraph) {
        count(paragraph, start..<end)
        start = end
      }
    }
  }

  private mutating func count(_ text: [Unicode.Scalar], _ word: Range<Int>) {
    guard text[word.lowerBound].isHan else { return }
    var place = Tally(all: 1)
    place.paragraphStart = word.lowerBound == 0 ? 1 : 0
    place.clauseStart = word.lowerBound == 0 || text[word.lowerBound - 1].partsClauses ? 1 : 0
    characters.add(place, to: text[word.lowerBound])
    for index in word.dropFirst() { characters.add(Tally(all: 1, inWord: 1), to: text[index]) }
    if word.count > 1 { place = Tally(all: 1, inWord: 1) }
    loneWords.add(place, to: text[word.upperBound - 1])
    if word.upperBound < text.count { followers.add(place, to: text[word.upperBound]) }
  }

  /// Where the words of a text end, ascending, counted in scalars.
  private func wordEnds(_ text: [Unicode.Scalar]) -> [Int] {
    // Boundaries come in UTF-16 units, of which a scalar has one or two.
    var scalarAtUnit: [Int: Int] = [:]
    var unit = 0
    for (index, scalar) in text.enumerated() {
      scalarAtUnit[unit] = index
      unit += UTF16.width(scalar)
    }
    let string = String(String.UnicodeScalarView(text))
    let places = boundary.matches(in: string, range: NSRange(location: 0, length: unit))
    return places.compactMap { scalarAtUnit[$0.range.location] }.filter { $0 > 0 } + [text.count]
  }

  /// Whether a character begins a paragraph rather than going on with a word.
  func wordStart(_ scalar: Unicode.Scalar) -> Double { characters.odds(scalar) }

  /// Whether a character begins a paragraph as a word by itself rather than ending a longer word.
  func loneWord(_ scalar: Unicode.Scalar) -> Double { loneWords.odds(scalar) }

  /// Whether a character follows a word of one character at the beginning of a paragraph rather than a longer
  /// word.
  func afterLoneWord(_ scalar: Unicode.Scalar) -> Double { followers.odds(scalar) }
}
