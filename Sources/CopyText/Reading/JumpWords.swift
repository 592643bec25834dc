/// The words with which a paper says where a story goes on, and where it comes from.
public enum JumpWords {
  /// Those of Chinese papers. 第 belongs to the ones that mean much else without it.
  public static let chinese = [
    "下转", "下轉", "上接", "转第", "轉第", "紧接第", "緊接第", "详见第", "詳見第", "相关报道见",
  ]

  private static let words = EdgeWords(chinese)
  /// Where a story goes on that has no page of its own, or where the paper of the day is named first.
  private static let places = EdgeWords(["中缝", "中縫", "封", "今日"])
  private static let pages = ScalarSet("版页頁".unicodeScalars)
  /// What stands besides the number where the page is not called one: 第四, B叠2.
  private static let signs = ScalarSet("第叠疊".unicodeScalars)
  /// How far the page is from the word that announces it, in scalars.
  private static let reach = 12

  /// Whether `line`, which begins with no bracket, is a jump line and nothing else: 下转第四版, 上接A1版）. A page stands in
  /// it, or the place of its number; 上接天线 is none. Behind its bracket begins what goes on: `上接第1版）目前，全市`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  static func areLine(_ line: ByteRange, in source: SourceText) -> Bool {
    guard let rest = words.rest(of: line, in: source) else { return false }
    if let page = source.scalars(in: rest).prefix(reach).first(where: { pages.contains($0.scalar) }) {
      return holdsNoText(page.range.upperBound..<line.upperBound, in: source)
    }
    return places.begin(rest, in: source)
      || !source.scalars(in: rest).contains {
        $0.scalar.isHan && !$0.scalar.mayNumber && !signs.contains($0.scalar)
      }
  }

  /// Whether no text of the story stands in `rest`, behind the page: nothing behind its bracket, and without one at most a
  /// headline.
  private static func holdsNoText(_ rest: ByteRange, in source: SourceText) -> Bool {
    let isInBrackets = source.firstScalar(in: rest)?.scalar.characterClass == .closer
    return !source.scalars(in: rest).contains {
      isInBrackets
        ? $0.scalar.isHan : $0.scalar.isCommaOrSemicolon || $0.scalar.characterClass == .sentenceEnd
    }
  }
}
