import CopyText
import Foundation

/// Counts characters and pairs of characters in running text, at the edges of clauses and paragraphs, and in
/// headlines.
///
/// A pair that stands together much more often than chance has it is *firm*: a word, or part of one. What a
/// character does by itself is counted only where it stands in no firm pair: 群 begins many a clause in 群众,
/// but hardly any before another character.
struct FigureCounter {
  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  /// How often something was seen, and how often in each place.
  private struct Tally {
    var all = 0.0
    var paragraphStart = 0.0
    var clauseStart = 0.0
    var clauseEnd = 0.0
    var title = 0.0
    var titleStart = 0.0
    var titleEnd = 0.0

    static func += (tally: inout Tally, other: Tally) {
      tally.all += other.all
      tally.paragraphStart += other.paragraphStart
      tally.clauseStart += other.clauseStart
      tally.clauseEnd += other.clauseEnd
      tally.title += other.title
      tally.titleStart += other.titleStart
      tally.titleEnd += other.titleEnd
    }
  }

  private var characters: [Unicode.Scalar: Tally] = [:]
  private var pairs: [Pair: Tally] = [:]
  /// What characters do at the beginning of a pair that is not firm, and at the end of one.
  private var looseStarts: [Unicode.Scalar: Tally] = [:]
  private var looseEnds: [Unicode.Scalar: Tally] = [:]
  private var total = Tally()
  private var looseStartTotal = Tally()
  private var looseEndTotal = Tally()
  private let beginnings: BeginningCounter
  private let openings: OpeningCounter

  /// Counts `articles`: body paragraphs as running text, headlines and subheads as titles.
  init(_ articles: [CorpusArticle]) throws {
    let paragraphs = articles.flatMap { $0.paragraphs(.body) }.map(Self.scalars).filter(Self.isChinese)
    let titles = articles.flatMap { [$0.headline] + $0.paragraphs(.subhead) }.map(Self.scalars).filter(
      Self.isChinese)
    beginnings = try BeginningCounter(paragraphs)
    openings = OpeningCounter(paragraphs)
    for paragraph in paragraphs { countText(paragraph) }
    for title in titles { countTitle(title) }
    for tally in characters.values { total += tally }
    for paragraph in paragraphs { countLoose(paragraph) }
    for tally in looseStarts.values { looseStartTotal += tally }
    for tally in looseEnds.values { looseEndTotal += tally }
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.isSpace }.map(\.figureForm)
  }

  private static func isChinese(_ text: [Unicode.Scalar]) -> Bool {
    text.count > 1 && text.contains(where: \.isHan)
  }

  private mutating func countText(_ text: [Unicode.Scalar]) {
    for index in text.indices {
      let start = Self.start(text, index)
      let end = Self.end(text, index)
      var tally = Tally(all: 1)
      tally.paragraphStart = index == 0 ? 1 : 0
      tally.clauseStart = start
      tally.clauseEnd = end
      characters[text[index], default: Tally()] += tally
      guard index + 1 < text.count else { continue }
      tally.clauseEnd = Self.end(text, index + 1)
      pairs[Pair(first: text[index], second: text[index + 1]), default: Tally()] += tally
    }
  }

  private mutating func countTitle(_ text: [Unicode.Scalar]) {
    for index in text.indices {
      var tally = Tally(title: 1)
      tally.titleStart = index == 0 ? 1 : 0
      tally.titleEnd = index == text.count - 1 ? 1 : 0
      characters[text[index], default: Tally()] += tally
      guard index + 1 < text.count else { continue }
      pairs[Pair(first: text[index], second: text[index + 1]), default: Tally()] += Tally(title: 1)
    }
  }

  private mutating func countLoose(_ text: [Unicode.Scalar]) {
    for index in text.indices.dropLast() where text[index].isHan || text[index + 1].isHan {
      let pair = Pair(first: text[index], second: text[index + 1])
      guard !isFirm(pair, pairs[pair] ?? Tally()) else { continue }
      var start = Tally(all: 1)
      start.paragraphStart = index == 0 ? 1 : 0
      start.clauseStart = Self.start(text, index)
      looseStarts[text[index], default: Tally()] += start
      var end = Tally(all: 1)
      end.clauseEnd = Self.end(text, index + 1)
      looseEnds[text[index + 1], default: Tally()] += end
    }
  }

  private static func start(_ text: [Unicode.Scalar], _ index: Int) -> Double {
    index == 0 || text[index - 1].partsClauses ? 1 : 0
  }

  private static func end(_ text: [Unicode.Scalar], _ index: Int) -> Double {
    index == text.count - 1 || text[index + 1].partsClauses ? 1 : 0
  }

  /// Whether a pair was seen at least five times, and *e* times as often as chance has it.
  private func isFirm(_ pair: Pair, _ tally: Tally) -> Bool { tally.all >= 5 && cohesion(pair, tally) >= 1 }

  private func cohesion(_ pair: Pair, _ tally: Tally) -> Double {
    log(tally.all * total.all / (characters[pair.first]?.all ?? 1) / (characters[pair.second]?.all ?? 1))
  }

  /// The rows of the table of characters: those seen at least eight times.
  var characterRows: [FigureRow] {
    characters.filter { $0.value.all >= 8 }.map { scalar, tally in
      let start = looseStarts[scalar] ?? Tally()
      let end = looseEnds[scalar] ?? Tally()
      return FigureRow(
        key: [scalar],
        values: CopyFigures.CharacterFigure.allCases.map { figure in
          switch figure {
          case .frequency: log(tally.all / total.all * 1_000_000)
          case .paragraphStart: Self.paragraphOdds(start, of: looseStartTotal)
          case .titleStart:
            Self.odds(
              tally.titleStart, tally.paragraphStart + tally.titleStart,
              total.titleStart / (total.paragraphStart + total.titleStart))
          case .titleEnd: Self.odds(tally.titleEnd, tally.all, total.titleEnd / total.all)
          case .title: Self.odds(tally.title, tally.all, total.title / total.all)
          case .clauseStart:
            Self.odds(start.clauseStart, start.all, looseStartTotal.clauseStart / looseStartTotal.all)
          case .clauseEnd: Self.odds(end.clauseEnd, end.all, looseEndTotal.clauseEnd / looseEndTotal.all)
          case .wordStart: beginnings.wordStart(scalar)
          case .loneWord: beginnings.loneWord(scalar)
          case .afterLoneWord: beginnings.afterLoneWord(scalar)
          case .second, .third, .fourth, .fifthToEighth, .ninthToFourteenth:
            openings.odds(scalar, figure, share: tally.all / total.all)
          }
        })
    }
  }

  /// The rows of the table of pairs: the firm ones.
  var pairRows: [FigureRow] {
    pairs.filter { isFirm($0.key, $0.value) }.map { pair, tally in
      FigureRow(
        key: [pair.first, pair.second],
        values: CopyFigures.PairFigure.allCases.map { figure in
          switch figure {
          case .cohesion: cohesion(pair, tally)
          case .paragraphStart: Self.paragraphOdds(tally, of: total)
          case .title: Self.odds(tally.title, tally.all, total.title / total.all)
          case .clauseStart: Self.odds(tally.clauseStart, tally.all, total.clauseStart / total.all)
          case .clauseEnd: Self.odds(tally.clauseEnd, tally.all, total.clauseEnd / total.all)
          }
        })
    }
  }

  /// The figures, as they stand in the tables.
  var figures: CopyFigures {
    func table(_ rows: [FigureRow], _ characters: Int, _ columns: Int) -> FigureTable {
      FigureTable(FigureRow.table(rows), characters: characters, columns: columns)
    }
    return CopyFigures(
      characters: table(characterRows, 1, CopyFigures.CharacterFigure.allCases.count),
      pairs: table(pairRows, 2, CopyFigures.PairFigure.allCases.count))
  }

  /// The logarithm of how much more often something was seen than `rate` has it among `count`. Half a
  /// sighting is added to both sides, so that little counted means little claimed.
  private static func odds(_ hits: Double, _ count: Double, _ rate: Double) -> Double {
    log((hits + 0.5) / (count * rate + 0.5))
  }

  /// The odds that a paragraph begins with something. So few paragraphs begin with any one thing that, where
  /// little was counted, it is taken to begin them as often as it begins clauses.
  private static func paragraphOdds(_ tally: Tally, of total: Tally) -> Double {
    let asClauses = exp(odds(tally.clauseStart, tally.all, total.clauseStart / total.all))
    let expected = tally.all * total.paragraphStart / total.all
    return log((tally.paragraphStart + 2 * asClauses) / (expected + 2))
  }
}
