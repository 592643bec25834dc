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
