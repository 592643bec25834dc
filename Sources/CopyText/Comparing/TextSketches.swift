/// What is kept of the texts of an edition that may be found by what they share with others: the numbers of
/// their sketches, and a rough stock of their characters.
///
/// Flat arrays, in the order of the texts that have one (``ComparedText/hasSketch``): 57 bytes a text.
struct TextSketches: Sendable {
  /// The numbers of each text, ``ParagraphSketch/size`` of them; 0 where it has none. A number that is 0 is
  /// lost, one in four thousand million.
  private(set) var numbers: [UInt32] = []
  private var stocks: [RoughStock] = []
  /// How many characters each text has, about.
  private var lengths: [RoughLength] = []

  /// How many there are.
  var count: Int { lengths.count }

  /// The room that they take, in bytes. Of what was set aside for more nothing is written, so that it is in
  /// no memory.
  var bytes: Int {
    numbers.count * MemoryLayout<UInt32>.stride + stocks.count * MemoryLayout<RoughStock>.stride
      + lengths.count * MemoryLayout<RoughLength>.stride
  }

  /// Makes room for so many as `count`.
  mutating func reserveCapacity(_ count: Int) {
    numbers.reserveCapacity(count * ParagraphSketch.size)
    stocks.reserveCapacity(count)
    lengths.reserveCapacity(count)
  }

  /// Adds the `sketch` of the next text, which has so many characters as `length`.
  mutating func append(_ sketch: ParagraphSketch, _ stock: RoughStock, length: Int) {
    numbers += sketch.numbers
    stocks.append(stock)
    lengths.append(RoughLength(length))
  }

  /// Adds the sketches of a page.
  mutating func append(_ page: TextSketches) {
    numbers += page.numbers
    stocks += page.stocks
    lengths += page.lengths
  }

  /// The sketches in the order of `places`, the indices at which they stand.
  func ordered(by places: [Int]) -> TextSketches {
    var ordered = TextSketches()
    for place in places {
      ordered.numbers += numbers[place * ParagraphSketch.size..<(place + 1) * ParagraphSketch.size]
      ordered.stocks.append(stocks[place])
      ordered.lengths.append(lengths[place])
    }
    return ordered
  }

  /// Takes the numbers out, to work on them where they are.
  mutating func takeNumbers() -> [UInt32] {
    var taken: [UInt32] = []
    swap(&taken, &numbers)
    return taken
  }

  /// Whether two texts are not so different in length, or in the characters they are made of, that more edits
  /// than `limit` says for their characters together would be needed to make one the other.
  func mayResemble(_ left: Int, _ right: Int, within limit: (Int) -> Int) -> Bool {
    let (leftLength, rightLength) = (lengths[left].range, lengths[right].range)
    let most = limit(leftLength.upperBound + rightLength.upperBound)
    return leftLength.lowerBound - rightLength.upperBound <= most
      && rightLength.lowerBound - leftLength.upperBound <= most
      && stocks[left].fewestEdits(to: stocks[right]) <= most
  }
}

/// The length of a text in characters in a byte, to a thirty-second of it.
struct RoughLength: Sendable {
  /// The first six bits of the length, without the very first, and above them how many bits follow.
  private let bits: UInt8

  /// A length of `characters`, from 32 to 8,191.
  init(_ characters: Int) {
    let following = Int.bitWidth - characters.leadingZeroBitCount - 6
    bits = UInt8(following << 5 | characters >> following & 31)
  }

  /// What the length is at least and at most.
  var range: ClosedRange<Int> {
    let least = (32 | Int(bits & 31)) << (bits >> 5)
    return least...least + 1 << (bits >> 5) - 1
  }
}

/// The way from sketches to the texts that they are of.
struct SketchedTexts: Sendable {
  /// How many sketches there are of the texts before every so many-th.
  private var before: [UInt32] = []

  private static let distance = 64

  init(_ texts: EditionTexts) {
    before.reserveCapacity(texts.count / Self.distance + 1)
    var sketches: UInt32 = 0
    for index in texts.indices {
      if index % Self.distance == 0 { before.append(sketches) }
      if texts[index].hasSketch { sketches += 1 }
    }
  }

  /// The room that it takes, in bytes.
  var bytes: Int { before.capacity * MemoryLayout<UInt32>.stride }

  /// The index of the text among `texts` of which the one at `sketch` is the sketch.
  ///
  /// - Complexity: O(log *t*) for *t* texts.
  func text(ofSketch sketch: Int, in texts: EditionTexts) -> Int {
    let stretch = before.partitioningIndex { $0 > sketch } - 1
    var text = stretch * Self.distance
    var others = sketch - Int(before[stretch])
    while others > 0 || !texts[text].hasSketch {
      if texts[text].hasSketch { others -= 1 }
      text += 1
    }
    return text
  }
}
