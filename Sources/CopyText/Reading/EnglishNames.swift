/// Reads the names after By: `Ana Duarte`, `JO WINTERBOTTOM, Reuters`, `Ana Duarte and Robert Chen`.
struct EnglishNames {
  /// The names, ascending; the desk or the agency after a comma is among them.
  let ranges: [ByteRange]
  /// Whether all of the slot can be names: a byline, and no sentence that begins with By.
  let canBeByline: Bool

  init(_ source: SourceText, _ slot: ByteRange) {
    var names: [ByteRange] = []
    var words = 0
    var lowerCased = 0
    var start: ByteOffset?
    var end = slot.lowerBound
    func close() {
      if let first = start, first < end { names.append(source.withoutAsterisks(first..<end)) }
      start = nil
    }
    for word in source.words(in: slot) {
      let text = source.text(in: word)
      if text == "and" || text == "&" {
        close()
        continue
      }
      words += 1
      if let first = text.unicodeScalars.first, first.properties.isLowercase, !Self.particles.contains(text) {
        lowerCased += 1
      }
      if start == nil { start = word.lowerBound }
      end = word.upperBound
      if let last = source.lastScalar(in: word), last.scalar == "," || last.scalar == ";" {
        end = last.range.lowerBound
        close()
      }
    }
    close()
    ranges = names
    let last = source.lastScalar(in: slot)?.scalar
    canBeByline = words <= 12 && lowerCased == 0 && last != "." && last != "," && last != ";"
  }

  /// Lower-case words inside names: van, de, von, and the stand-ins that people type.
  private static let particles: Set = [
    "van", "von", "de", "der", "den", "da", "di", "du", "la", "le", "bin", "al", "el", "ter", "the", "of",
    "to",
    "tk", "tktk", "xxx", "tbd", "tba", "name", "author", "byline", "admin", "editor", "staff", "reporter",
    "writer",
    "null", "n/a", "here", "goes", "insert", "your", "first", "last", "firstname", "lastname", "undefined",
    "none",
    "unknown", "placeholder", "lorem", "ipsum", "test", "user", "asdf", "qwerty",
  ]
}

extension SourceText {
  /// The runs of scalars that white space parts, ascending.
  func words(in range: ByteRange) -> [ByteRange] {
    var words: [ByteRange] = []
    var start: ByteOffset?
    for placed in scalars(in: range) {
      if placed.scalar.isSpace {
        if let first = start { words.append(first..<placed.range.lowerBound) }
        start = nil
      } else if start == nil {
        start = placed.range.lowerBound
      }
    }
    if let first = start { words.append(first..<range.upperBound) }
    return words
  }
}
