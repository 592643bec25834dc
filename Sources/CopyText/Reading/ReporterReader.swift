/// Reads who reports and from where, as Taiwan and Hong Kong papers set it: 記者高田／台北報導, 編譯高田／綜合外電, 本報記者高田報道.
///
/// Nothing parts the name from the title there, and 記者 may as well begin a sentence; so a name begins with a
/// surname, or a sign holds its place, and the line ends with it, with a stroke and a place, or with what was
/// done.
struct ReporterReader {
  private let scalars: ArraySlice<PlacedScalar>
  private let titles: TitleReader

  init(_ scalars: ArraySlice<PlacedScalar>) {
    self.scalars = scalars
    titles = TitleReader(scalars)
  }

  /// Whether a reporter, a translator or a correspondent can be named at the beginning of `scalars`. Most
  /// lines name none.
  static func mayReport(_ scalars: ArraySlice<PlacedScalar>) -> Bool {
    scalars.prefix(TitleReader.longestHouse + 2).contains {
      reporterSigns.contains($0.scalar.simplified)
    }
  }

  /// What the titles of those who report begin with.
  private static let reporterSigns = ScalarSet(
    (BylineWords.writers + BylineWords.correspondents).compactMap(\.unicodeScalars.first))

  /// The slot before a stroke and a place: 記者高田／台北報導. It is empty where the stroke follows the title
  /// (記者／台北報導). In a bracket the place may be all that follows: 記者高田／台北.
  func slotBeforePlace(isInBracket: Bool) -> NameSlot? {
    guard let title, let stroke = scalars[title.upperBound...].firstIndex(where: \.scalar.isStroke),
      isPlace(scalars[(stroke + 1)...], isInBracket: isInBracket)
    else { return nil }
    let content = scalars[title.upperBound..<stroke].trimmed
    if !content.isEmpty { return slot(title, content) }
    // Without what was done the words behind the stroke are a name, another title or a column: 记者／高田,
    // 记者／观察. 记者/高田报道 names somebody; behind the stroke of Taiwan's papers stands a place.
    let report = Self.report(atEndOf: scalars[(stroke + 1)...])
    guard report > 0 else { return nil }
    let person = scalars[(stroke + 1)...].dropLast(report)
    let end = scalars.place(of: title).upperBound
    return scalars[stroke].scalar != "／" && Self.isName(person)
      ? nil : NameSlot(title: scalars.place(of: title), range: end..<end, names: [])
  }

  /// The slot of a name that nothing but what was done follows: 記者高田, 本報記者高田報道, 記者○○○. In a bracket a place
  /// may stand between the two, and behind a sign that holds the place of a name (記者○○○旺角直擊); where a real
  /// name ends cannot be told then.
  func solidSlot(isInBracket: Bool) -> NameSlot? {
    guard let title else { return nil }
    let rest = scalars[title.upperBound...]
    let content = rest.dropLast(Self.report(atEndOf: rest)).trimmed
    guard let first = content.first?.scalar else { return nil }
    let signs = content.prefix { $0.scalar == first }
    if signs.count > 1, Self.signs.contains(first) || first == "某" {
      return isInBracket || signs.count == content.count ? slot(title, signs) : nil
    }
    if isInBracket, content.contains(where: \.scalar.partsNames) {
      // Behind the names may stand the place.
      let names = content.split { $0.scalar.partsNames }.prefix(while: Self.isName)
      guard let last = names.last else { return nil }
      return slot(title, content[content.startIndex..<last.endIndex])
    }
    return Self.isName(content) ? slot(title, content) : nil
  }

  /// The slot of a sign that holds the place of a name with the place solid behind it: 中央社記者○○○台北三日電.
  var signSlot: NameSlot? {
    guard let title else { return nil }
    let content = scalars[title.upperBound...].trimmed
    guard let first = content.first?.scalar, Self.signs.contains(first) else { return nil }
    let signs = content.prefix { $0.scalar == first }
    // ** and __ are marks of Markdown.
    let fewest = PlaceSigns.emphasis.contains(first) ? 3 : 2
    guard signs.count >= fewest, signs.endIndex < content.endIndex, scalars[signs.endIndex].scalar.isHan,
      titles.title(at: signs.endIndex) == nil, titles.match(BylineWords.deeds, at: signs.endIndex) == nil
    else { return nil }
    return slot(title, signs)
  }

  /// The first title, with the house and the rank before it: 本報記者, 台灣特派員, 編譯.
  private var title: Range<Int>? {
    let start = titles.afterSpace(scalars.startIndex)
    var end: Int?
    if let length = titles.title(at: start), titles.isOfPerson(start..<start + length) {
      end = start + length
    } else {
      let house = scalars[start...].prefix(TitleReader.longestHouse + 1).prefix { $0.scalar.isHan }
      for index in house.indices {
        if let length = titles.match(Self.correspondents, at: index) {
          end = index + length
          break
        }
      }
    }
    guard let end else { return nil }
    if end < scalars.endIndex, Self.afterReporter.contains(scalars[end].scalar) { return nil }
    return start..<end
  }

  private func slot(_ title: Range<Int>, _ content: ArraySlice<PlacedScalar>) -> NameSlot? {
    guard let names = NameReader(content).names, !names.isEmpty else { return nil }
    let range = content.startIndex..<content.endIndex
    return NameSlot(title: scalars.place(of: title), range: scalars.place(of: range), names: names)
  }

  /// Whether `words`, behind a stroke, are where somebody reports from, or of what: 台北報導, 綜合外電.
  private func isPlace(_ words: ArraySlice<PlacedScalar>, isInBracket: Bool) -> Bool {
    let words = words.trimmed
    guard let first = words.first?.scalar, words.count <= Self.longestPlace,
      words.allSatisfy({ $0.scalar.isHan || $0.scalar == "、" }),
      !BylineWords.strokeTitles.contains(first.simplified)
    else { return false }
    return Self.report(atEndOf: words) > 0 || isInBracket && words.count <= Self.longestBarePlace
  }

  /// How many characters at the end of `words` say that somebody reported: 報導, 外電; 0 where none do.
  static func report(atEndOf words: ArraySlice<PlacedScalar>) -> Int {
    guard let last = words.last?.scalar, reportEnds.contains(last.simplified) else { return 0 }
    return reports.first { word in
      words.count >= word.count
        && zip(words.suffix(word.count), word).allSatisfy { $0.scalar.simplified == $1 }
    }?
    .count ?? 0
  }

  /// Whether `words` are a name. Nothing parts it from the words around it, so that its last two characters
  /// are none of these either.
  static func isName(_ words: ArraySlice<PlacedScalar>) -> Bool {
    let name = words.map(\.scalar)
    return !columns.contains(name.map(\.simplified)) && Surnames.areName(name)
      && (name.count < 3 || !CopyFigures.standard.areWordAndNoName(name[1], name[2]))
  }

  /// Columns of papers that begin as names do: 记者时评.
  private static let columns = [
    "时评", "时事", "时政", "简评", "简讯", "文摘", "来信", "来稿", "游记", "乐评", "解码", "解读", "解惑", "史话", "强音",
  ]
  .map { Array($0.unicodeScalars) }

  /// Signs that, twice or more, hold the place of a name.
  private static let signs = PlaceSigns.all.union("○〇◯□OＯ?？".unicodeScalars)
  private static let correspondents = BylineWords.correspondents.map { Array($0.unicodeScalars) }
  /// What is no reporter with 記者 before it: 記者會, 記者節, 記者證.
  static let afterReporter = ScalarSet("会會节節们們团團站证證席室".unicodeScalars)
  /// What ends a line that says who reports, the longest first.
  private static let reports = [
    "摄影报道", "摄影报导", "报道", "报导", "外电", "直击", "专访", "连线", "整理", "特稿", "专电",
  ]
  .map { Array($0.unicodeScalars) }
  private static let reportEnds = ScalarSet(reports.compactMap(\.last))
  /// The longest place with what was done there, in characters, and the longest without: 台北、高雄連線報導, 洛杉磯.
  private static let longestPlace = 12
  private static let longestBarePlace = 4
}

extension ArraySlice<PlacedScalar> {
  /// The scalars without white space at the ends, and without a colon before them.
  fileprivate var trimmed: ArraySlice<PlacedScalar> {
    var rest = drop { $0.scalar.isSpace || $0.scalar == "：" || $0.scalar == ":" }
    while rest.last?.scalar.isSpace == true { rest.removeLast() }
    return rest
  }
}
