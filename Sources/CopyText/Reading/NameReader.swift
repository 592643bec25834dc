/// Reads the names in a slot: `高田`, `张 枨`, `刘 泉 庞革平`, `甲、乙`, and whatever stands in for a name.
struct NameReader {
  /// The names, or the stand-ins; nil when the text is too long or too full of sentence to be names.
  let names: [ByteRange]?

  /// Reads `scalars`, those of a slot.
  ///
  /// - Complexity: O(*n*) for *n* scalars; O(*n* *b*) when *b* brackets among them never close.
  init(_ scalars: ArraySlice<PlacedScalar>) {
    // Behind the staff of a page stands how to reach it.
    let tokens = scalars.withoutRemarks.split { $0.scalar.partsNames }.prefix { !$0.tellsContact }
    var names: [ByteRange] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      guard token.canBeName else {
        self.names = nil
        return
      }
      var end = token
      // A name of two characters is set with a space between them to be as long as one of three.
      if token.isSingleHan, index + 1 < tokens.count, tokens[index + 1].isSingleHan {
        index += 1
        end = tokens[index]
      }
      if let first = token.first, let last = end.last {
        names.append(first.range.lowerBound..<last.range.upperBound)
      }
      index += 1
    }
    self.names = names
  }
}

extension ArraySlice<PlacedScalar> {
  /// Whether the token says that an address or a number to call follows, or is such a number.
  fileprivate var tellsContact: Bool {
    let scalars = map(\.scalar)
    return Self.contacts.contains { scalars.starts(with: $0) }
      || scalars.count >= Self.shortestNumber && scalars.allSatisfy { $0.isDigit || $0 == "-" }
  }

  private static let contacts = [
    "电子信箱", "電子信箱", "信箱", "投稿", "来稿", "來稿", "数据来源", "數據來源", "资料来源", "資料來源",
    "电话", "電話", "热线", "熱線", "传真", "傳真", "邮箱", "郵箱", "电邮", "電郵", "微信", "QQ", "E-mail",
  ]
  .map { Array($0.unicodeScalars) }
  /// The shortest number to call, in digits.
  private static let shortestNumber = 5

  fileprivate var isSingleHan: Bool { count == 1 && self[startIndex].scalar.isHan }

  /// The scalars without the remarks in brackets that follow a name: 卢世昌（时年八十一岁）. What stands in brackets by
  /// itself may be all there is.
  fileprivate var withoutRemarks: ArraySlice<PlacedScalar> {
    guard contains(where: { $0.scalar == "（" || $0.scalar == "(" }) else { return self }
    var names: ArraySlice<PlacedScalar> = []
    var rest = self
    while let next = rest.first {
      if next.scalar == "（" || next.scalar == "(", let last = names.last?.scalar, !last.partsNames,
        let end = rest.firstIndex(where: { $0.scalar == "）" || $0.scalar == ")" })
      {
        rest = rest[(end + 1)...]
      } else {
        names.append(next)
        rest.removeFirst()
      }
    }
    return names
  }

  /// The longest names with a middle dot, in scalars: as many as a transcription needs.
  private static let longestTranscription = 24
  /// The longest stand-in without a Chinese character, in scalars, a variable of a template:
  /// `article.author.display_name`.
  private static let longestVariable = 40
  /// The longest stand-in in which Chinese characters stand among others, in scalars, and how many of them:
  /// `{{作者姓名}}`. More are words of a sentence.
  private static let longestStandIn = 24
  private static let mostHanInStandIn = 6

  /// Whether the token is short enough for a name, and holds no mark that only sentences have.
  fileprivate var canBeName: Bool {
    let han = count { $0.scalar.isHan }
    let hasDot = contains { $0.scalar == "·" || $0.scalar == "•" || $0.scalar == "・" }
    let isShort =
      if hasDot {
        count <= Self.longestTranscription
      } else if han == count {
        han <= Surnames.longestName
      } else if han == 0 {
        count <= Self.longestVariable
      } else {
        count <= Self.longestStandIn && han <= Self.mostHanInStandIn
      }
    return isShort
      && allSatisfy { scalar in
        switch scalar.scalar.characterClass {
        case .sentenceEnd: scalar.scalar == "." || scalar.scalar == "?" || scalar.scalar == "？"
        case .clauseMark: false
        default: !"“”‘’「」『』".unicodeScalars.contains(scalar.scalar)
        }
      }
  }
}
