extension SourceText {
  /// Whether a bracket or a quotation that `above` opens is closed by `below`.
  func isBracketed(_ above: ByteRange, _ below: ByteRange) -> Bool {
    var open = 0
    for placed in scalars(in: above) {
      switch placed.scalar.characterClass {
      case .opener: open += 1
      case .closer: open = max(0, open - 1)
      default: break
      }
    }
    guard open > 0 else { return false }
    for placed in scalars(in: below) {
      switch placed.scalar.characterClass {
      case .opener: return false
      case .closer: return true
      default: break
      }
    }
    return false
  }

  /// Whether a mark that parts clauses or ends a sentence stands in `line`.
  func holdsMark(_ line: ByteRange) -> Bool {
    scalars(in: line).contains {
      $0.scalar.characterClass == .clauseMark || $0.scalar.characterClass == .sentenceEnd
    }
  }
}
