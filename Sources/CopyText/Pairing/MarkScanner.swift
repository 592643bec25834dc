/// Finds the marks of a paragraph and what stands around them.
struct MarkScanner {
  let source: SourceText
  let profile: PairProfile

  /// The marks of a paragraph that stands in `pieces`, in reading order. Apostrophes inside words, and feet
  /// and inches between digits, are no marks. With `goesOn` a mark at the very beginning opens, whatever its
  /// glyph.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func marks(in pieces: [ByteRange], goesOn: Bool = false) -> [PairMark] {
    var marks: [PairMark] = []
    // The last mark found, with its piece: what stands after it is known at the next character.
    var last: (mark: PairMark, piece: ByteRange)?
    func takeLast(before scalar: Unicode.Scalar?) {
      guard case (var mark, let piece)? = last else { return }
      last = nil
      mark.after = scalar
      switch LoneMarks(source: source, profile: profile, piece: piece).verdict(on: mark) {
      case .noMark: return
      case .mark: break
      case .either(let cost): mark.costAlone = cost
      }
      marks.append(mark)
    }
    var before: Unicode.Scalar?
    var place = 0
    var sentences = 0
    var brackets = 0
    for piece in pieces {
      for (scalar, range) in source.scalars(in: piece).lazy.map({ ($0.scalar, $0.range) }) {
        takeLast(before: scalar)
        if let glyph = profile.glyph(of: scalar) {
          let mark = PairMark(
            range: range, kind: glyph.kind, side: goesOn && place == 0 ? .opening : glyph.side,
            before: before, after: nil, place: place,
            sentences: sentences, brackets: max(0, brackets), costAlone: nil)
          last = (mark, piece)
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
    takeLast(before: nil)
    return marks
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
