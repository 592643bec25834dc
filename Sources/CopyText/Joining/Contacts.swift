extension DocumentStructure {
  /// Whether the block at `index` ends with where to call or to write, as small advertisements do, perhaps
  /// with a remark in brackets or a name behind it: 电话：8233456（晚间）, 8233456，马女士
  func endsInContact(_ index: Int) -> Bool {
    var scalars = source.scalars(in: source.suffixRange(of: blocks[index].text, bytes: Self.longestContact))
      .map(\.scalar)[...]
    if scalars.last?.isParenthesis == true, let opening = scalars.dropLast().lastIndex(where: \.isParenthesis)
    {
      scalars = scalars[..<opening]
    }
    scalars = scalars.withoutPerson
    let contact = scalars.ending(where: { $0.isASCII && !$0.isSpace || $0.isOfNumber })
    return contact.isNumberToCall || contact.contains("@") && contact.last?.isLetter == true
  }

  /// Whether the block at `index` ends with who signs it behind its last sentence, as notices and small
  /// advertisements do: a name that a space sets off, or whoever gives notice (…声明作废。　段永康, ……新旧主顾。合记制伞社启).
  func endsInSignature(_ index: Int) -> Bool {
    let text = source.suffixRange(of: blocks[index].text, bytes: Self.longestContact)
    let scalars = source.scalars(in: text).map(\.scalar)
    guard let stop = scalars.lastIndex(where: { $0.characterClass == .sentenceEnd && $0 != "." }) else {
      return false
    }
    let rest = scalars[(stop + 1)...]
    let name = rest.filter { !$0.isSpace }
    if rest.first?.isSpace == true, Surnames.haveForm(name) { return true }
    guard let last = name.last, Self.giveNotice.contains(last) else { return false }
    return name.count > 1 && name.allSatisfy(\.isHan)
  }

  /// What stands behind whoever gives notice: 合记制伞社启, 本廠謹啟
  private static let giveNotice = ScalarSet("启啟".unicodeScalars)

  /// The longest contact or signature that is looked for, with the remark behind it, in bytes.
  private static let longestContact = 96
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether the text is a number to call, or ends with one of several: 8233456, 0635-8233456, 13812345678,
  /// 138-1234-5678, 8233456-801, 8233456/8233457, 138××××5678. Amounts, times, shares, dates and years are
  /// none: 1,234,567, 9:00-11:30, 8.4%, 2024-05-12, 2024-2025
  ///
  /// Source of how many digits there are: the numbering plans of the mainland, of Hong Kong and Macau, and of
  /// Taiwan, as papers print numbers.
  fileprivate var isNumberToCall: Bool {
    guard allSatisfy(\.isOfNumber) else { return false }
    let number = ending { $0 != "," && $0 != "/" }
    let groups = number.split { !$0.isDigitOrKeptBack }.map(\.count)
    guard let first = groups.first, let last = groups.last,
      Self.digitsOfNumber.contains(groups.reduce(0, +)), groups.allSatisfy({ $0 >= Self.shortestGroup })
    else { return false }
    return first >= Self.shortestLocalNumber || last >= Self.shortestLocalNumber || groups.count > 2
      || groups == Self.halves && !number.beginsYear
  }

  /// Whether the text begins as a year of this century or the last does: 2024-2025
  private var beginsYear: Bool { starts(with: "19".unicodeScalars) || starts(with: "20".unicodeScalars) }

  /// The text at the end of which all characters fulfil `isWanted`.
  fileprivate func ending(where isWanted: (Unicode.Scalar) -> Bool) -> Self {
    self[(lastIndex { !isWanted($0) }.map { $0 + 1 } ?? startIndex)...]
  }

  /// How many digits a number to call has, the area's included.
  private static let digitsOfNumber = 7...12
  /// How many digits the shortest number without its area has, and the shortest part between hyphens.
  private static let shortestLocalNumber = 7
  private static let shortestGroup = 3
  /// The halves in which numbers of eight digits are set in Hong Kong and Taipei: 2345-6789.
  private static let halves = [4, 4]

  /// The text without the person to call at its end, and without what parts the name from the number:
  /// 8233456，马女士
  fileprivate var withoutPerson: Self {
    let name = reversed().prefix(while: \.isHan)
    guard Self.lengthOfPerson.contains(name.count), let last = name.first, Self.lastOfTitles.contains(last)
    else {
      return self
    }
    return prefix(
      count - name.count - reversed().dropFirst(name.count).prefix { $0.partsClauses || $0.isSpace }.count)
  }

  /// How many characters a surname and a title have.
  private static let lengthOfPerson = 2...4
  /// What the titles end with: 女士, 先生, 师傅, 老师, 小姐, 经理, 主任.
  private static let lastOfTitles = ScalarSet("士生傅师師姐理任".unicodeScalars)
}

extension Unicode.Scalar {
  /// Whether the scalar is a digit of a number to call, or stands for one that is kept back.
  fileprivate var isDigitOrKeptBack: Bool { isASCII && isDigit || self == "×" || self == "＊" }

  /// Whether the scalar is such a digit, or parts the digits of a number or one number from the next.
  fileprivate var isOfNumber: Bool { isDigitOrKeptBack || Self.partsOfNumber.contains(self) }

  private static let partsOfNumber = ScalarSet("-－()+,/".unicodeScalars)
}
