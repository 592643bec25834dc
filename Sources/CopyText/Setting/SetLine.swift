/// A line of a page as it was set: where its copy stands, how wide it is, how it begins and how it ends.
struct SetLine: Sendable {
  /// The line without its terminator, without white space at its ends, and without the marks of a quoted one;
  /// empty when it is blank.
  let copy: ByteRange
  /// Whether it is quoted: it begins with >.
  let isQuoted: Bool
  /// Whether it is a row of a table, a rule or a line of code, and no part of a paragraph.
  let standsApart: Bool
  /// The room that the white space before the copy takes.
  let indent: SetWidth
  /// The room that the copy takes.
  let width: SetWidth
  /// The room of what cannot be parted at the beginning: a word, with what a no-break space ties to it, or
  /// one Chinese character with the marks that may not begin a line behind it, and those that may not end one
  /// before it.
  let firstWord: SetWidth
  /// The first scalar of the copy; a space when the line is blank.
  let first: Unicode.Scalar
  /// The last scalar of the copy; a space when the line is blank.
  let last: Unicode.Scalar
  /// Whether there is a Chinese character or kana among the copy.
  let holdsHan: Bool
  /// Whether a sentence ends with the line.
  let endsSentence: Bool

  /// The widest column of a newspaper, in half-ems: 45 Chinese characters.
  static let widestColumn = 90
  /// The widest line of verse, in half-ems: two halves of eleven Chinese characters with their marks; a
  /// hexameter.
  private static let widestVerse = (chinese: 48, latin: 64)

  /// Measures the line in `range` of `source`, which is one of code or not.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ source: SourceText, _ range: ByteRange, isCode: Bool = false) {
    let line = source.trimmed(range)
    copy = source.withoutQuoteMarks(line)
    isQuoted = copy.lowerBound > line.lowerBound
    indent = SetWidth(whiteSpace: range.lowerBound..<line.lowerBound, of: source)
    var width = SetWidth()
    var firstWord: SetWidth?
    var holdsHan = false
    var isBehindOpener = false
    for placed in source.scalars(in: copy) {
      let scalar = placed.scalar
      if firstWord == nil {
        let partsHere = width.scalars > 0 && scalar.isFullWidth && !scalar.keepsToLine && !isBehindOpener
        if scalar.mayEndLine || partsHere { firstWord = width }
        isBehindOpener = scalar.characterClass == .opener
      }
      width.add(scalar)
      if scalar.value > 0x7F, scalar.isHan || scalar.characterClass == .kana { holdsHan = true }
    }
    if !holdsHan { width.shared = 0 }
    self.width = width
    self.firstWord = firstWord ?? width
    self.holdsHan = holdsHan
    let markdown = MarkdownLine(line, in: source)
    standsApart =
      isCode || markdown.isTableRow || markdown.isHTML
      || (holdsHan
        ? source.isRowOfCells(copy) : source.isDrawnRule(copy) || source.isRowOfFigures(copy))
    first = source.firstScalar(in: copy)?.scalar ?? " "
    last = source.lastScalar(in: copy)?.scalar ?? " "
    endsSentence = source.endsSentence(copy)
  }

  /// The room, in half-ems, of the space that parts the line from the next one where both are read as one:
  /// none behind what is set as wide as a Chinese character.
  var gap: Int { last.isFullWidth || holdsHan && last.isSharedMark ? 0 : 1 }

  /// Whether there is nothing on the line.
  var isBlank: Bool { copy.isEmpty }

  /// Whether the line and `next`, the one below it, may be of one paragraph: there is something on both, one
  /// is quoted as much as the other, and neither stands apart.
  func mayGoOn(in next: SetLine) -> Bool {
    !isBlank && !next.isBlank && isQuoted == next.isQuoted && !standsApart && !next.standsApart
  }

  /// Whether the line is wider than any column of a newspaper: a paragraph, or set by a program.
  var isWiderThanColumn: Bool { width.inUnits(.halfEms) > Self.widestColumn }

  /// Whether the line is wider than one of verse.
  var isWiderThanVerse: Bool {
    width.inUnits(.halfEms) > (holdsHan ? Self.widestVerse.chinese : Self.widestVerse.latin)
  }

  /// Whether the line begins with a small letter, as hardly any paragraph does.
  var startsInLowerCase: Bool { first.properties.isLowercase }
}

extension SetWidth {
  /// Adds the room that `scalar` takes; where no Chinese stands beside it, ``shared`` is to be set to 0.
  @inline(__always)
  mutating func add(_ scalar: Unicode.Scalar) {
    scalars += 1
    guard scalar.value > 0x7F else { return }
    if scalar.isFullWidth { fullWidth += 1 }
    if scalar.isSharedMark { shared += 1 }
  }

  /// The room that `range` of `source`, white space, takes before a line.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(whiteSpace range: ByteRange, of source: SourceText) {
    for placed in source.scalars(in: range) {
      scalars += placed.scalar == "\t" ? 8 : 1
      if placed.scalar.isFullWidth { fullWidth += 1 }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar stays on the line of the character before it: a stop or a closing mark.
  fileprivate var keepsToLine: Bool {
    switch characterClass {
    case .sentenceEnd, .clauseMark, .closer: true
    default: false
    }
  }

  /// Whether Chinese and Latin copy share the scalar, so that it is set as wide as a Chinese character among
  /// such: dashes and quotation marks, bullets, Roman and circled numbers, arrows, signs.
  ///
  /// Source: Unicode Standard Annex #11, East Asian Width A, as far as newspapers use it.
  fileprivate var isSharedMark: Bool {
    switch value {
    case 0x2010...0x2027, 0x2030...0x203B, 0x2103, 0x2109, 0x2116, 0x2160...0x217F, 0x2190...0x21FF,
      0x2200...0x22FF,
      0x2460...0x24FF, 0x2500...0x26FF, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7:
      true
    default: false
    }
  }

  /// Whether the scalar is set as wide as a Chinese character: those, their marks, and the full-width forms.
  fileprivate var isFullWidth: Bool {
    value >= 0x1100
      && (value <= 0x115F || (0x2E80...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
        || (0xFE30...0xFE6F).contains(value) || (0xFF01...0xFF60).contains(value)
        || (0xFFE0...0xFFE6).contains(value) || value >= 0x1F300)
  }
}
