/// What is kept of the texts of an edition that may be found by what they share with others: the numbers of their
/// sketches, and a rough stock of their characters.
///
/// Flat arrays, in the order of the texts: 62 bytes a text.
struct TextSketches: Sendable {
  /// The index of each text.
  private(set) var texts: [UInt32] = []
  /// The numbers of each text, ``ParagraphSketch/size`` of them; 0 where it has none. A number that is 0 is lost, one in
  /// four thousand million.
  private(set) var numbers: [UInt32] = []
  private var stocks: [RoughStock] = []
  /// How many characters each text has.
  private var lengths: [UInt16] = []

  /// How many there are.
  var count: Int { texts.count }

  /// Makes room for so many as `count`.
  mutating func reserveCapacity(_ count: Int) {
    texts.reserveCapacity(count)
    numbers.reserveCapacity(count * ParagraphSketch.size)
    stocks.reserveCapacity(count)
    lengths.reserveCapacity(count)
  }

  /// Adds the `sketch` of the text at the index `text`, which has so many characters as `length`.
  mutating func append(_ sketch: ParagraphSketch, _ stock: RoughStock, length: Int, of text: Int) {
    texts.append(UInt32(text))
    sketch.append(to: &numbers)
    stocks.append(stock)
    lengths.append(UInt16(length))
  }

  /// Adds the sketches of a page, of which the first text has the index `first`.
  mutating func append(_ page: TextSketches, from first: Int) {
    for text in page.texts { texts.append(UInt32(first) + text) }
    numbers += page.numbers
    stocks += page.stocks
    lengths += page.lengths
  }

  /// The sketches in the order of `texts`, the indices at which the texts stood when the sketches were added.
  func ordered(by texts: [Int]) -> TextSketches {
    var places = [Int?](repeating: nil, count: texts.count)
    for (place, text) in self.texts.enumerated() { places[Int(text)] = place }
    var ordered = TextSketches()
    for (text, former) in texts.enumerated() {
      guard let place = places[former] else { continue }
      ordered.texts.append(UInt32(text))
      ordered.numbers += numbers[place * ParagraphSketch.size..<(place + 1) * ParagraphSketch.size]
      ordered.stocks.append(stocks[place])
      ordered.lengths.append(lengths[place])
    }
    return ordered
  }

  /// Takes the numbers out, to work on them where they are; none of texts that are among `copies`.
  mutating func takeNumbers(besides copies: EqualTexts) -> [UInt32] {
    var taken: [UInt32] = []
    swap(&taken, &numbers)
    for (sketch, text) in texts.enumerated() where copies[Int(text)] != nil {
      for index in 0..<ParagraphSketch.size { taken[sketch * ParagraphSketch.size + index] = 0 }
    }
    return taken
  }

  /// How many characters two texts have together, and how many must at least be deleted or inserted to make the one the
  /// other.
  func comparing(_ left: Int, _ right: Int) -> (length: Int, fewestEdits: Int) {
    (Int(lengths[left]) + Int(lengths[right]), stocks[left].fewestEdits(to: stocks[right]))
  }
}
