import CopyText

/// The running text of articles as a row of characters, with the places where it may be cut.
struct CutCopy: Sendable {
  /// A cut, or what could be taken for one: where the text before it ends and where the text behind it
  /// begins.
  struct Cut {
    /// The place of the first character behind the text that breaks off.
    let end: Int
    /// The place of the first character of the text that may be its rest.
    let start: Int
  }

  /// The characters that the network knows, ascending by code point; number *n* stands for the character at
  /// *n* − 2, 1 for all others and 0 for the nothing beyond the edge of a paragraph.
  let characters: [Unicode.Scalar]
  /// The numbers of the characters of all texts, with room between them.
  private(set) var text: [UInt16] = []
  /// The places where body paragraphs may be cut.
  private(set) var cuts: [Int] = []
  /// For each of these, where the next paragraph of the article begins, or the one before the last.
  private(set) var beginnings: [Int32] = []
  /// The lines that stand above running text, and where that begins.
  private(set) var titles: [Cut] = []

  /// How often a character is counted that has a point of its own.
  private static let leastCount = 30

  /// The copy of `articles`, as far as it is Chinese.
  init(_ articles: [CorpusArticle]) {
    var counts: [Unicode.Scalar: Int] = [:]
    let chinese = articles.filter { $0.headline.unicodeScalars.contains(where: \.isHan) }
    for article in chinese {
      for paragraph in article.paragraphs {
        for scalar in Self.scalars(paragraph) where Character(scalar).utf8.count == 3 {
          counts[scalar, default: 0] += 1
        }
      }
    }
    characters = counts.filter { $0.value >= Self.leastCount }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(characters, UInt16(2)...))
    text = Self.room
    for article in chinese { add(article, numbers) }
  }

  private static let room = [UInt16](repeating: 0, count: Affinity.reach)

  private static func scalars(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.isSpace }.map(\.figureForm)
  }

  private mutating func add(_ article: CorpusArticle, _ numbers: [Unicode.Scalar: UInt16]) {
    func add(_ line: String) -> Range<Int> {
      let start = text.count
      text += Self.scalars(line).map { numbers[$0] ?? 1 }
      defer { text += Self.room }
      return start..<text.count
    }
    let headline = add(article.headline)
    let lines = zip(article.paragraphs, article.kinds).map { (line: $0, kind: $1, place: add($0)) }
      .filter { !$0.place.isEmpty }
    if let first = lines.first(where: { $0.kind == .body }) {
      titles.append(Cut(end: headline.upperBound, start: first.place.lowerBound))
    }
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : lines[max(0, index - 1)]
      switch line.kind {
      case .body:
        let places = Self.scalars(line.line).cutsBetweenLines(isLax: false)
        cuts += places.map { line.place.lowerBound + $0 }
        beginnings += places.map { _ in Int32(next.place.lowerBound) }
      case .subhead where index + 1 < lines.count:
        titles.append(Cut(end: line.place.upperBound, start: next.place.lowerBound))
      default: break
      }
    }
  }
}
