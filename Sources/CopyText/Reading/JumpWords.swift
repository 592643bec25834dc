/// The words with which a paper says where a story goes on, and where it comes from.
public enum JumpWords {
  /// Those of Chinese papers, in simplified characters, which stand for traditional ones. 第 belongs to the
  /// ones that mean much else without it.
  public static let chinese = ["下转", "文转", "上接", "下接", "转第", "紧接第", "详见第", "相关报道见"]

  private static let words = EdgeWords(chinese)
  /// Where a story goes on that has no page of its own, or where the paper of the day is named first.
  private static let places = EdgeWords(["中缝", "封", "今日"])
  private static let pages = ScalarSet("版页頁".unicodeScalars)
  /// What stands besides the number where the page is not called one: 第四, B叠2.
  private static let signs = ScalarSet("第叠疊".unicodeScalars)
  /// How far the page is from the word that announces it, in scalars.
  private static let reach = 12

  /// Whether `line`, which begins with no bracket, is a jump line and nothing else: 下转第四版, 上接A1版）. A page
  /// stands in it, or the place of its number; 上接天线 is none. Behind its bracket begins what goes on:
  /// `上接第1版）目前，全市`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  static func areLine(_ line: ByteRange, in source: SourceText) -> Bool {
    guard let rest = words.rest(of: line, in: source) else { return isPageAlone(line, in: source) }
    if let page = source.scalars(in: rest).prefix(reach).first(where: { pages.contains($0.scalar) }) {
      return holdsNoText(page.range.upperBound..<line.upperBound, in: source)
    }
    return places.begin(rest, in: source)
      || !source.scalars(in: rest).contains {
        $0.scalar.isHan && !$0.scalar.mayNumber && !signs.contains($0.scalar)
      }
  }

  /// Whether `line` is a verb, a page and nothing else: 轉A3, 詳見A2版, 未完續B4. Without a letter the page is
  /// called one (續3頁): 续一 is the number of a part.
  private static func isPageAlone(_ line: ByteRange, in source: SourceText) -> Bool {
    guard line.utf8.count <= longestPageAlone, let rest = verbs.rest(of: line, in: source) else {
      return false
    }
    var scalars = source.scalars(in: rest).map(\.scalar).filter { !$0.isSpace }[...]
    if scalars.last?.characterClass == .closer { scalars.removeLast() }
    let isNamed = scalars.last.map(pages.contains) == true
    if isNamed { scalars.removeLast() }
    if scalars.first == "第" { scalars.removeFirst() }
    let hasLetter = scalars.first.map { ("A"..."Z").contains($0) || ("Ａ"..."Ｚ").contains($0) } == true
    if hasLetter { scalars.removeFirst() }
    return (isNamed || hasLetter) && (1...longestNumber).contains(scalars.count)
      && scalars.allSatisfy { $0.mayNumber || $0 == "○" || $0 == "〇" }
  }

  private static let verbs = EdgeWords([
    "未完转", "未完续", "未完接", "未完见", "转", "接", "续", "承", "详见", "请见", "请看", "参见", "另见", "见",
  ])
  /// The longest line of a verb and a page, in bytes, and the longest number of a page, in digits: 未完轉第A十二版）
  private static let longestPageAlone = 36
  private static let longestNumber = 3

  /// Whether no text of the story stands in `rest`, behind the page: nothing behind its bracket, and without
  /// one at most a headline.
  private static func holdsNoText(_ rest: ByteRange, in source: SourceText) -> Bool {
    let isInBrackets = source.firstScalar(in: rest)?.scalar.characterClass == .closer
    return !source.scalars(in: rest).contains {
      isInBrackets
        ? $0.scalar.isHan : $0.scalar.isCommaOrSemicolon || $0.scalar.characterClass == .sentenceEnd
    }
  }
}
