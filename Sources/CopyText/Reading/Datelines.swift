/// What a news item begins with: who sends it, from where and when.
///
/// Source: datelines of mainland, Hong Kong and Taiwan papers and of English-language agencies.
extension PageWords {
  /// `本报讯`, `本报聊城讯`, `新华社北京3月1日电`, `【記者高田／台北報導】`, `WASHINGTON, March 23 —`.
  static func isDateline(_ text: ByteRange, in source: SourceText) -> Bool {
    isHouseDateline(text, in: source) || isPlaceDateline(text, in: source)
  }

  /// How far a dateline can reach, in bytes, and in scalars where it is Chinese.
  private static let longestDateline = 120
  private static let longestHouseDateline = 24

  /// A house, and 讯 or 电 that ends the dateline and no word: 通讯员, 供电 and 电视台 are words. Or a bracket that
  /// says who sends the text.
  static func isHouseDateline(_ text: ByteRange, in source: SourceText) -> Bool {
    guard houses.begin(text, in: source) else {
      return HeadBracket.mayOpen(text, in: source)
        && HeadBracket(text, in: source)?.isDateline(of: text, in: source) == true
    }
    let start = source.prefixRange(of: text, bytes: longestDateline)
    let scalars = source.scalars(in: start).prefix(longestHouseDateline + 1).map(\.scalar)
    for (index, scalar) in scalars.prefix(longestHouseDateline).enumerated() {
      switch scalar {
      case "讯", "訊", "电", "電":
        if endsDateline(scalars[..<index], scalar, before: scalars[(index + 1)...].first) { return true }
      default: break
      }
      switch scalar.characterClass {
      case .clauseMark where scalar != "、", .sentenceEnd: return false
      default: continue
      }
    }
    return false
  }

  /// Whether `sign`, 讯 or 电, ends a dateline of which `before` stands before it, and `next` behind it.
  ///
  /// It does after the day (3月1日电) and after the house (本报讯, 据新华社电), unless it begins a word with `next`;
  /// after a place (本报聊城讯) only where it is parted from what follows, and ends no word. What is told of by
  /// another house needs an agency, a paper or a station: 据国家电网 and 据外电 name none.
  private static func endsDateline(
    _ before: ArraySlice<Unicode.Scalar>, _ sign: Unicode.Scalar, before next: Unicode.Scalar?
  ) -> Bool {
    let words = before.filter { !$0.isSpace }
    guard let last = words.last else { return false }
    let beginsWord = next.map { CopyFigures.standard.areWord(sign, $0) } ?? false
    if last == "日", words.dropLast().last?.mayNumber == true { return !beginsWord }
    if reports.contains(words[0]), !words.contains(where: houseEnds.contains) { return false }
    let isWire = sign == "电" || sign == "電"
    if isWire ? last == "社" : houseEnds.contains(last) { return !beginsWord }
    let isParted = next.map { $0.isSpace || $0.characterClass == .opener || $0 == "：" || $0 == ":" } ?? true
    return isParted && (kinds.contains(last) || !CopyFigures.standard.areWord(last, sign))
  }

  /// Whether `words`, all that a bracket holds, end as a dateline does: 本報訊, 明報專訊, 台北訊, 路透社柏林三日電. Where no
  /// house and no reporter is named, 快訊 is the name of a column, and 停電 what happened.
  static func isSent(_ words: [Unicode.Scalar], isOfHouse: Bool) -> Bool {
    let words = words.filter { !$0.isSpace }
    guard let sign = words.last, signs.contains(sign) else { return false }
    let house = words.dropLast().reversed().drop(while: kinds.contains)
    guard let last = house.first else { return false }
    let isWire = sign == "电" || sign == "電"
    let namesPlace = !isWire && house.count >= shortestName && house.count == words.count - 1
    return (isOfHouse || houseEnds.contains(last) || last == "日" || namesPlace)
      && endsDateline(words.dropLast(), sign, before: nil)
  }

  /// The shortest place or house, in characters.
  private static let shortestName = 2
  /// What ends a dateline.
  private static let signs = ScalarSet("讯訊电電".unicodeScalars)

  static let houses = EdgeWords([
    "本报", "新华社", "据", "综合", "中新", "中央社", "中通社", "法新社", "路透社", "美联社", "本台", "本网", "本刊", "本社",
  ])
  /// What a dateline begins with that names another house.
  private static let reports = ScalarSet("据據综綜".unicodeScalars)
  /// What the name of an agency, a paper or a station ends with.
  private static let houseEnds = ScalarSet("社报報网網台臺刊".unicodeScalars)
  /// What kind of report it is: 专电, 快讯.
  private static let kinds = ScalarSet("专專特快简簡短综合綜".unicodeScalars)

  /// A place in capitals, before a dash.
  static func isPlaceDateline(_ text: ByteRange, in source: SourceText) -> Bool {
    guard !houses.begin(text, in: source) else { return false }
    var letters = 0
    var isPlace = true
    var count = 0
    for placed in source.scalars(in: source.prefixRange(of: text, bytes: longestDateline))
      .prefix(longestPlaceDateline)
    {
      let scalar = placed.scalar
      if scalar == "—" || scalar == "–" { return count >= shortestBeforeDash && letters >= shortestPlace }
      if isPlace, scalar.isLetter {
        if !scalar.properties.isUppercase { return false }
        letters += 1
      }
      if scalar == "," || scalar == "(" { isPlace = false }
      if !isPlace, letters < shortestPlace { return false }
      count += 1
    }
    return false
  }

  /// How far from the beginning the dash behind a place stands at most, and at least, in characters.
  private static let longestPlaceDateline = 48
  private static let shortestBeforeDash = 3
  /// The fewest letters of a place.
  static let shortestPlace = 3
}
