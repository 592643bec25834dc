import CopyText

/// Tells TK, to come, from the initials of a person or a firm.
///
/// The letters were chosen for being rare in English; but there are TK Maxx, flight TK 1971 and people called
/// TK. They are to come where a figure is missing (page TK, $TK, TK percent), where they are set apart (,
/// TK,) or are all that stands there; not where a capital or a figure follows, with which they make a name
/// (at TK Maxx; on TK 1971), or by which they stand in a row of names (the brothers, TK, Ana and Joe).
struct ToCome {
  /// Whether the letters hold the place of something.
  let isMeant: Bool

  init(_ source: SourceText, _ range: ByteRange, in block: ByteRange) {
    guard source.text(in: range) == "TK" else {
      isMeant = false
      return
    }
    let before = source.scalar(before: range.lowerBound)?.scalar
    let after = source.scalar(at: range.upperBound)?.scalar
    let isCurrency = before.map { "$£€¥￥".unicodeScalars.contains($0) } ?? false
    let previous =
      source.word(before: range.lowerBound, in: block).map { source.text(in: $0).lowercased() } ?? ""
    let isSetApart =
      after == ","
      && source.bytes[block.lowerBound.utf8..<range.lowerBound.utf8].suffix(2).elementsEqual(", ".utf8)
      && source.bytes[range.upperBound.utf8..<block.upperBound.utf8].prefix(2).elementsEqual(", ".utf8)
    let isHeld = Self.before.contains(previous) || isSetApart
    isMeant =
      isCurrency || range == block
      || isHeld && !Self.isOfNames(source, range.upperBound..<block.upperBound)
      || Self.after.contains(Self.nextWord(source, range.upperBound, block))
  }

  /// Whether a name goes on in `rest`, what stands behind the letters: with a capital or a figure a space
  /// away, or a comma and a space, or with an apostrophe.
  private static func isOfNames(_ source: SourceText, _ rest: ByteRange) -> Bool {
    let scalars = Array(source.scalars(in: rest).lazy.map(\.scalar).prefix(3))[...]
    guard let first = scalars.first else { return false }
    if first == "’" || first == "'" { return true }
    let next = scalars.drop { $0 == "," }
    guard next.first == " ", let sign = next.dropFirst().first else { return false }
    return sign.properties.isUppercase || sign.isDigit
  }

  private static func nextWord(_ source: SourceText, _ offset: ByteOffset, _ block: ByteRange) -> String {
    let rest = offset..<block.upperBound
    guard let space = source.firstScalar(in: rest), space.scalar == " " else { return "" }
    var word = String.UnicodeScalarView()
    for placed in source.scalars(in: space.range.upperBound..<rest.upperBound) {
      guard placed.scalar.isLetter, word.count < 12 else { break }
      word.append(placed.scalar)
    }
    return String(word)
  }

  private static let before: Set = [
    "page", "pages", "p", "pp", "on", "about", "nearly", "than", "at", "aged",
  ]
  private static let after: Set = [
    "percent", "people", "years", "year", "million", "billion", "thousand", "hundred", "dollars", "cents",
    "hours",
    "days", "weeks", "months", "minutes", "feet", "miles", "acres", "votes", "times", "points", "students",
    "residents", "contributed", "homes", "jobs", "others",
  ]
}
