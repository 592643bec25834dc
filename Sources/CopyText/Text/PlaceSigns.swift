/// The signs of which a run stands for a name or a number that is not known yet, or withheld.
///
/// Source: articles of mainland and Hong Kong papers, and forms.
public enum PlaceSigns {
  /// × and the letter that is typed for it.
  public static let crosses = Set("×XxＸｘ".unicodeScalars)
  /// They, the asterisk and the low line.
  public static let all = crosses.union("*＊_＿".unicodeScalars)
  /// Those of them that Markdown sets twice around what is stressed.
  public static let emphasis = Set("*_".unicodeScalars)
}

extension SourceText {
  /// How often the scalar of `first` stands there in a row, where the run ends, and what follows it before
  /// `limit`.
  ///
  /// - Complexity: O(*n*) for a run of *n* scalars.
  package func endOfRun(
    from first: PlacedScalar, upTo limit: ByteOffset
  ) -> (count: Int, end: ByteOffset, next: Unicode.Scalar?) {
    var (count, end) = (1, first.range.upperBound)
    for placed in scalars(in: first.range.upperBound..<limit) {
      guard placed.scalar == first.scalar else { return (count, end, placed.scalar) }
      (count, end) = (count + 1, placed.range.upperBound)
    }
    return (count, end, nil)
  }
}
