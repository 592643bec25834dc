/// Finds the marks of a paragraph and what stands around them.
struct MarkScanner {
  let source: SourceText
  let profile: PairProfile

  /// The marks of a paragraph that stands in `pieces`, in reading order. Apostrophes inside words, and
  /// feet and inches between digits, are no marks.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func marks(in pieces: [ByteRange]) -> [PairMark] {
    var marks: [PairMark] = []
    var pieceOfMark: [ByteRange] = []
    var before: Unicode.Scalar?
    var place = 0
    var sentences = 0
    var brackets = 0
    for piece in pieces {
      for (scalar, range) in source.scalars(in: piece).lazy.map({ ($0.scalar, $0.range) }) {
        if let last = marks.last, last.after == nil, last.place == place - 1 {
          marks[marks.count - 1].after = scalar
        }
        if let glyph = profile.glyph(of: scalar) {
          marks.append(
            PairMark(
              range: range, kind: glyph.kind, side: glyph.side, before: before, after: nil, place: place,
              sentences: sentences, brackets: max(0, brackets), costAlone: nil))
          pieceOfMark.append(piece)
        }
        if scalar.value > 0x7F || scalar.isMarkOfASCII {
          if scalar.characterClass == .sentenceEnd { sentences += 1 }
          if profile.usage != .brackets, let bracket = scalar.bracketGlyph {
            brackets += bracket.side == .opening ? 1 : -1
          }
        }
        before = scalar
        place += 1
      }
    }
    return zip(marks, pieceOfMark).compactMap { mark, piece in
      switch LoneMarks(source: source, profile: profile, piece: piece).verdict(on: mark) {
      case .noMark: return nil
      case .mark: return mark
      case .either(let cost):
        var mark = mark
        mark.costAlone = cost
        return mark
      }
    }
  }

  /// Whether every mark of the paragraph has its partner, at the level where it belongs, so plainly that
  /// no other explanation needs to be weighed. A straight mark is never plain.
  ///
  /// - Complexity: O(*n*) for *n* bytes; only bytes that can begin a mark are looked at twice.
  func isPlainlyPaired(_ pieces: [ByteRange]) -> Bool {
    var open: [PairKind] = []
    for piece in pieces {
      let bytes = piece.utf8
      var index = bytes.lowerBound
      while index < bytes.upperBound {
        let byte = source.bytes[index]
        guard profile.mayBeginMark(byte) else {
          index += 1
          continue
        }
        let (scalar, length) = source.bytes.scalar(at: index)
        defer { index += length }
        guard let glyph = profile.glyph(of: scalar) else { continue }
        if glyph.kind.servesAsApostrophe, isBetweenLetters(index, length, in: bytes) { continue }
        switch glyph.side {
        case nil: return false
        case .opening:
          guard isPlainLevel(glyph.kind, inside: open) else { return false }
          open.append(glyph.kind)
        case .closing:
          guard open.popLast() == glyph.kind else { return false }
        }
      }
    }
    return open.isEmpty
  }

  /// Whether a mark of `kind` stands plainly at its level inside the marks of `open`.
  private func isPlainLevel(_ kind: PairKind, inside open: [PairKind]) -> Bool {
    if profile.usage == .brackets { return open.count < 4 && open.last != kind }
    guard let last = open.last else { return !profile.hasStrictLevels || !kind.servesAsApostrophe }
    return open.count < 3 && last != kind
  }

  private func isBetweenLetters(_ index: Int, _ length: Int, in bytes: Range<Int>) -> Bool {
    index > bytes.lowerBound && index + length < bytes.upperBound
      && source.bytes[index - 1].isLetterOrDigitOfASCII && source.bytes[index + length].isLetterOrDigitOfASCII
  }
}

extension PairProfile {
  /// Whether a character that begins with `byte` can be a mark: the lead bytes of the blocks that hold the
  /// marks of ``Unicode/Scalar/quoteGlyph`` and ``Unicode/Scalar/bracketGlyph``, and the marks of ASCII.
  @inline(__always)
  fileprivate func mayBeginMark(_ byte: UInt8) -> Bool {
    if byte == 0xE3 || byte == 0xEF { return true }
    if usage == .brackets { return byte == 0x28 || byte == 0x29 || byte == 0x5B || byte == 0x5D }
    return byte == 0xE2 || byte == 0xC2 || byte == 0x22 || byte == 0x27
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark of ASCII that ends a sentence or is a bracket.
  fileprivate var isMarkOfASCII: Bool {
    switch value {
    case 0x21, 0x28, 0x29, 0x2E, 0x3F, 0x5B, 0x5D: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether the byte is a letter or a digit of ASCII.
  var isLetterOrDigitOfASCII: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}
