import CopyText
import Foundation

/// Counts characters and pairs of characters in running text, at the beginnings of paragraphs, and in headlines.
struct FigureCounter {
  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  private var text: [Unicode.Scalar: Double] = [:]
  private var starts: [Unicode.Scalar: Double] = [:]
  private var title: [Unicode.Scalar: Double] = [:]
  private var titleStarts: [Unicode.Scalar: Double] = [:]
  private var titleEnds: [Unicode.Scalar: Double] = [:]
  private var pairs: [Pair: Double] = [:]
  private var pairStarts: [Pair: Double] = [:]

  /// Counts `articles`: body paragraphs as running text, headlines and subheads as titles.
  init(_ articles: [CorpusArticle]) {
    for article in articles {
      for paragraph in article.paragraphs(.body) { count(paragraph: Self.scalars(paragraph)) }
      for line in [article.headline] + article.paragraphs(.subhead) { count(title: Self.scalars(line)) }
    }
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.isSpace }.map(\.figureForm)
  }

  private mutating func count(paragraph: [Unicode.Scalar]) {
    guard paragraph.count > 1, paragraph.contains(where: \.isHan) else { return }
    for scalar in paragraph { text[scalar, default: 0] += 1 }
    for (first, second) in zip(paragraph, paragraph.dropFirst()) {
      pairs[Pair(first: first, second: second), default: 0] += 1
    }
    starts[paragraph[0], default: 0] += 1
    pairStarts[Pair(first: paragraph[0], second: paragraph[1]), default: 0] += 1
  }

  private mutating func count(title line: [Unicode.Scalar]) {
    guard line.count > 1, line.contains(where: \.isHan) else { return }
    for scalar in line { title[scalar, default: 0] += 1 }
    titleStarts[line[0], default: 0] += 1
    titleEnds[line[line.count - 1], default: 0] += 1
  }

  /// The rows of the table of characters: those seen at least eight times.
  var characterRows: [FigureRow] {
    let total = text.values.reduce(0, +)
    let startRate = starts.values.reduce(0, +) / total
    let titleRate = title.values.reduce(0, +) / total
    let titleStartRate = titleStarts.values.reduce(0, +) / starts.values.reduce(0, +)
    let titleEndRate = titleEnds.values.reduce(0, +) / total
    return text.filter { $0.value >= 8 }.map { scalar, count in
      FigureRow(
        key: [scalar],
        values: [
          log(count / total * 1_000_000),
          Self.odds(starts[scalar] ?? 0, of: count, rate: startRate),
          Self.odds(titleStarts[scalar] ?? 0, of: starts[scalar] ?? 0, rate: titleStartRate),
          Self.odds(titleEnds[scalar] ?? 0, of: count, rate: titleEndRate),
          Self.odds(title[scalar] ?? 0, of: count, rate: titleRate),
        ])
    }
  }

  /// The rows of the table of pairs: those seen at least five times, and *e* times as often as chance has it.
  var pairRows: [FigureRow] {
    let total = text.values.reduce(0, +)
    let startRate = starts.values.reduce(0, +) / total
    return pairs.compactMap { pair, count in
      let expected = (text[pair.first] ?? 0) * (text[pair.second] ?? 0) / total
      guard count >= 5, log(count / expected) >= 1 else { return nil }
      // A rare pair begins a paragraph as often as its first character does.
      let prior = (starts[pair.first] ?? 0) / (text[pair.first] ?? 1)
      let start = ((pairStarts[pair] ?? 0) + 3 * prior) / (count + 3)
      return FigureRow(
        key: [pair.first, pair.second],
        values: [log(count / expected), log((start + startRate / 50) / startRate)])
    }
  }

  /// The logarithm of how much more usual the thing is here than at large; with four sightings at the usual
  /// rate added, so that little counted means little claimed.
  private static func odds(_ hits: Double, of count: Double, rate: Double) -> Double {
    log((hits + 4 * rate) / (count + 4) / rate)
  }
}

/// A row of a table of figures.
struct FigureRow {
  let key: [Unicode.Scalar]
  let values: [Double]

  /// The row's bytes; nil when a character of the key is not three bytes long.
  var bytes: [UInt8]? {
    let keyBytes = key.flatMap { Array(Character($0).utf8) }
    guard keyBytes.count == 3 * key.count else { return nil }
    return keyBytes
      + values.map { value in
        let step = (value * CopyFigures.stepsPerUnit).rounded() + Double(CopyFigures.zero)
        return UInt8(min(Double(CopyFigures.highest), max(Double(CopyFigures.lowest), step)))
      }
  }
}
