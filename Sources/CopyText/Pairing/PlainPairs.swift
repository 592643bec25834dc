/// Tells paragraphs whose marks are so plainly paired that no other explanation needs to be weighed: nineteen
/// in twenty.
///
/// Every mark has its partner, none stands inside another of its kind, no single one stands outside, none is
/// a mark of the typewriter. That holds in every language whose marks have the direction of their glyphs, so
/// the profile need not be known; German copy is never plain.
struct PlainPairs {
  /// The marks that are looked at.
  enum Marks {
    case quotationMarks
    /// Brackets and title marks.
    case brackets

    /// What is noted of a block where these are not plainly paired.
    var doubt: TextTraits { self == .brackets ? .doubtfulBrackets : .doubtfulQuotes }
  }

  private let marks: Marks
  /// What is open, the innermost first; what is open deeper is not plain.
  private var open: (PairKind?, PairKind?, PairKind?)
  /// Whether all marks so far are plainly paired or open.
  private var isPlain = true

  /// No marks yet.
  init(_ marks: Marks) {
    self.marks = marks
  }

  /// Whether the marks so far are plainly paired.
  var hold: Bool { isPlain && open.0 == nil }

  /// Adds the next mark of a text, `scalar` at `offset` of `piece`; any other scalar says nothing.
  mutating func add(_ scalar: Unicode.Scalar, at offset: Int, of piece: ByteRange, in source: SourceText) {
    guard isPlain, let glyph = marks == .brackets ? scalar.bracketGlyph : scalar.quoteGlyph else { return }
    if glyph.kind.servesAsApostrophe,
      source.bytes.isBetweenLetters(offset..<offset + UTF8.width(scalar), in: piece.utf8)
    {
      return
    }
    switch glyph.side {
    case nil: isPlain = false
    case .opening:
      isPlain = mayOpen(glyph.kind)
      open = (glyph.kind, open.0, open.1)
    case .closing:
      isPlain = open.0 == glyph.kind
      open = (open.1, open.2, nil)
    }
  }

  private func mayOpen(_ kind: PairKind) -> Bool {
    guard let last = open.0 else { return kind != .singleCurly }
    return open.2 == nil && last != kind
  }
}

extension PlainPairs {
  /// The marks of a paragraph that stands in `pieces`.
  ///
  /// - Complexity: O(*n*) for *n* bytes; only what may be a mark is looked at twice.
  init(_ marks: Marks, of pieces: some Sequence<ByteRange>, in source: SourceText) {
    self.init(marks)
    let filter = marks == .brackets ? Self.brackets : Self.quotes
    for piece in pieces {
      filter.forEachPlace(in: source.bytes, piece) { scalar, offset in
        add(scalar, at: offset, of: piece, in: source)
      }
    }
  }

  private static let quotes = PlaceFilter { $0.quoteGlyph != nil }
  private static let brackets = PlaceFilter { $0.bracketGlyph != nil }
}

extension [UInt8] {
  /// Whether `mark` stands between letters or digits of ASCII in `range`.
  fileprivate func isBetweenLetters(_ mark: Range<Int>, in range: Range<Int>) -> Bool {
    mark.lowerBound > range.lowerBound && mark.upperBound < range.upperBound
      && self[mark.lowerBound - 1].isLetterOrDigitOfASCII && self[mark.upperBound].isLetterOrDigitOfASCII
  }
}

extension UInt8 {
  /// Whether the byte is a letter or a digit of ASCII.
  var isLetterOrDigitOfASCII: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}
