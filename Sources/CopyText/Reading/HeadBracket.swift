/// The bracket at the very beginning of a text, which may say who sends it and from where: 【記者高田／台北報導】,
/// （中央社記者高田台北十二日電）, 〔本報訊〕, [本报讯].
///
/// Source: Taiwan, Hong Kong and Macau papers, which begin nearly every news item so, and city papers of the
/// mainland.
package struct HeadBracket {
  /// The bracket with its marks.
  let range: ByteRange
  /// What stands in it.
  private let words: ArraySlice<PlacedScalar>
  private let isRound: Bool

  /// The most characters that such a bracket holds.
  private static let longest = 24

  /// Whether one may open `text`: most texts begin with a word.
  @inline(__always)
  static func mayOpen(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    guard let first = source.bytes[text.lowerBound.utf8..<text.upperBound.utf8].first else { return false }
    // ( and [; the brackets of three bytes begin with E3, as 。 does, and EF.
    return first == 0x28 || first == 0x5B || first == 0xE3 || first == 0xEF
  }

  /// Whether `text` begins with a bracket that may be one.
  package static func opens(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    source.firstScalar(in: text).map { openers.contains($0.scalar) } ?? false
  }

  /// The bracket that opens `text`; nil where none does, or it holds more than such brackets do.
  ///
  /// The text is borrowed: an initialiser owns what it is given, and to copy a text is to count every
  /// reference in it.
  ///
  /// - Complexity: O(1).
  init?(_ text: ByteRange, in source: borrowing SourceText) {
    guard Self.opens(text, in: source), let first = source.firstScalar(in: text) else { return nil }
    var words: [PlacedScalar] = []
    for placed in source.scalars(in: first.range.upperBound..<text.upperBound) {
      switch placed.scalar.characterClass {
      case .closer:
        guard !words.isEmpty, Self.closers.contains(placed.scalar) else { return nil }
        self.words = words[...]
        range = first.range.lowerBound..<placed.range.upperBound
        isRound = first.scalar.isParenthesis
        return
      case .opener, .sentenceEnd: return nil
      default:
        guard words.count < Self.longest, placed.scalar != "\n", placed.scalar != "\r" else { return nil }
        words.append(placed)
      }
    }
    return nil
  }

  /// Whether it is the dateline of `text`, which it opens. In round brackets by themselves stands as well
  /// where a text above them comes from: （据新华社电）.
  func isDateline(of text: ByteRange, in source: SourceText) -> Bool {
    if isRound, range.upperBound == text.upperBound { return false }
    if !slots.isEmpty { return words.last.map { $0.scalar != "摄" && $0.scalar != "攝" } ?? false }
    let copy = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
    let isOfHouse = PageWords.houses.begin(copy, in: source) || Self.others.begin(copy, in: source)
    if ReporterReader.report(atEndOf: words) > 0 { return isOfHouse || holdsReporter }
    return PageWords.isSent(words.map(\.scalar), isOfHouse: isOfHouse || holdsReporter)
  }

  /// The slots of those who report, where it says who they are.
  var slots: [NameSlot] {
    let reporter = ReporterReader(words)
    if let slot = reporter.slotBeforePlace(isInBracket: true) { return [slot] }
    if holdsReporter, let slots = SlotReader(words).slots(needsSpace: true), !slots.isEmpty { return slots }
    return reporter.solidSlot(isInBracket: true).map { [$0] } ?? []
  }

  /// Whether a reporter, a translator or a correspondent is named in it.
  private var holdsReporter: Bool {
    let titles = TitleReader(words)
    return words.indices.contains { index in
      guard let length = titles.match(Self.reporters, at: index) else { return false }
      return index + length == words.endIndex
        || !ReporterReader.afterReporter.contains(words[index + length].scalar)
    }
  }

  private static let reporters = (BylineWords.writers + BylineWords.correspondents).map {
    Array($0.unicodeScalars)
  }
  private static let others = EdgeWords(["外电"])
  private static let openers = ScalarSet("【〔［[（(〖".unicodeScalars)
  private static let closers = ScalarSet("】〕］]）)〗".unicodeScalars)
}
