/// Reads the names after By: `Ana Duarte`, `JO WINTERBOTTOM, Reuters`, `Ana Duarte and Robert Chen`,
/// `Ana Duarte | The Daily News`.
struct EnglishNames {
  /// The names, ascending; the desk or the agency after a comma is among them, the paper behind a bar is not.
  let ranges: [ByteRange]
  /// Whether all of the slot can be names: a byline, and no sentence that begins with By.
  let canBeByline: Bool

  init(_ source: SourceText, _ slot: ByteRange) {
    var names: [ByteRange] = []
    var words = 0
    var lowerCased = 0
    var start: ByteOffset?
    var end = slot.lowerBound
    var isBehindBar = false
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
      if Self.bars.contains(text), start != nil || !names.isEmpty {
        close()
        isBehindBar = true
        continue
      }
      words += 1
      if let first = text.unicodeScalars.first, first.properties.isLowercase, !Self.particles.contains(text) {
        lowerCased += 1
      }
      if isBehindBar { continue }
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
    canBeByline =
      words <= Self.mostWordsOfSlot && lowerCased == 0 && last != "." && last != "," && last != ";"
  }

  /// Whether the first of them, particles and initials aside, has as many words as a name has, and common
  /// ones are no more than known names, or one of two: Ruth King, but not Stories by Firelight Draw Crowds. A
  /// single word is more often a thing (Words by Heart), but for one that is typed for a name: TK,
  /// {{author}}.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the name, once the frequent words have been read.
  func beginAsName(in source: SourceText) -> Bool {
    guard let first = ranges.first else { return false }
    let words = source.words(in: first).map(source.text).filter { word in
      !Self.particles.contains(word.lowercased()) && word.last != "."
    }
    if words.count == 1 {
      return !words[0].isCapitalised || words[0].dropFirst().contains { !$0.isLowercase }
    }
    guard words.count <= Self.mostWords else { return false }
    let small = Set(words.map { $0.lowercased() })
    let frequent = FrequentWords()
    let names = frequent.names(among: small).count
    let common = frequent.words(among: small).count - names
    return common <= names || words.count == 2 && common == 1
  }

  /// The most words of a byline behind By.
  private static let mostWordsOfSlot = 12
  /// The most words of a name: Mary Anne Alderton.
  private static let mostWords = 3

  /// The marks that part the names from the paper or the desk when they stand by themselves.
  private static let bars: Set = ["|", "/", "•"]

  /// Lower-case words inside names: van, de, von, and the stand-ins that people type.
  private static let particles: Set = [
    "van", "von", "de", "der", "den", "da", "di", "du", "la", "le", "bin", "al", "el", "ter", "the", "of",
    "to", "tk", "tktk", "xxx", "tbd", "tba", "name", "author", "byline", "admin", "editor", "staff",
    "reporter", "writer", "null", "nan", "n/a", "here", "goes", "insert", "your", "first", "last",
    "firstname",
    "lastname", "undefined", "none", "unknown", "placeholder", "lorem", "ipsum", "test", "user", "asdf",
    "qwerty",
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
