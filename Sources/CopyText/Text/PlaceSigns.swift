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
