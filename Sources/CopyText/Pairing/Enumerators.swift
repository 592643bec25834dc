/// Tells the bracket after the number of an item, which needs no partner: 1) 12） a) iv) ①) 一）
extension LoneMarks {
  /// Whether the number of an item stands before the bracket, and what stands before the number, or a number
  /// next to it, shows that it is one.
  ///
  /// - Complexity: O(1): no more than twelve hundred bytes are looked at.
  func isEnumerator(before mark: PairMark) -> Bool {
    var offset = mark.range.lowerBound
    if let dot = source.scalar(before: offset), dot.scalar == "." { offset = dot.range.lowerBound }
    let number = number(before: &offset)
    guard let first = number.first, Self.isNumber(number) else { return false }
    // Nobody else sets ①).
    if !first.isDigit, !first.isLetter, !first.isHan { return true }
    let hasSpace = skipSpaces(before: &offset)
    guard offset > piece.lowerBound, let boundary = source.scalar(before: offset) else { return true }
    switch boundary.scalar.characterClass {
    case .clauseMark, .sentenceEnd, .opener, .closer, .bullet, .dash: return true
    case .letter where hasSpace:
      if number.count == 1, first.properties.isLowercase { return true }
      let joint = word(before: &offset)
      if joint == "and" || joint == "or" { return true }
    case .han where hasSpace && number.count == 1 && first.isLetter: return true
    default: break
    }
    return isOfSeries(number, before: mark)
  }

  /// Whether an item with the number before or after `number` stands near by: 包括1）登记；2）交费. One inside
  /// brackets is none, unless it fills them.
  private func isOfSeries(_ number: [Unicode.Scalar], before mark: PairMark) -> Bool {
    let wanted = Self.neighbours(of: number)
    let above = source.suffixRange(of: piece.lowerBound..<mark.range.lowerBound, bytes: Self.reachOfSeries)
    let below = source.prefixRange(of: mark.range.upperBound..<piece.upperBound, bytes: Self.reachOfSeries)
    return [above, below].contains { range in
      var number: [Unicode.Scalar] = []
      var before: Unicode.Scalar?
      var depth = 0
      for sign in source.scalars(in: range).lazy.map(\.scalar) {
        if sign.mayNumberItem {
          if let last = number.last, last.isDigit != sign.isDigit || last.isHan != sign.isHan {
            before = last
            number = []
          }
          number.append(sign.figure)
          continue
        }
        if let glyph = sign.bracketGlyph, glyph.kind.isBracket {
          let fillsBrackets = depth == 1 && before?.bracketGlyph?.side == .opening
          if glyph.side == .closing, depth == 0 || fillsBrackets, wanted.contains(number) {
            return true
          }
          depth = max(0, depth + (glyph.side == .opening ? 1 : -1))
        }
        if sign != "." { number = [] }
        before = sign
      }
      return false
    }
  }

  /// How far the next item is looked for, in bytes: some two hundred Chinese characters.
  private static let reachOfSeries = 600

  /// The numbers before and after `number` in the orders that it may belong to.
  private static func neighbours(of number: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let text = number.map(\.figure).text
    if let value = Int(text) { return ["\(value - 1)", "\(value + 1)"].map { Array($0.unicodeScalars) } }
    var neighbours: [String] = []
    if number.count == 1, let letter = number.first, letter.isLetter, letter.isASCII {
      neighbours += [letter.value - 1, letter.value + 1].compactMap { Unicode.Scalar($0).map { String($0) } }
    }
    for order in orders {
      guard let place = order.firstIndex(of: text) else { continue }
      neighbours += order[max(0, place - 1)...min(order.count - 1, place + 1)].filter { $0 != text }
    }
    return neighbours.map { Array($0.unicodeScalars) }
  }

  private static let orders = [
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"],
    ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"], ["甲", "乙", "丙", "丁"],
  ]

  /// The characters of a number that end before `offset`, up to five of one kind; `offset` moves to their
  /// beginning.
  private func number(before offset: inout ByteOffset) -> [Unicode.Scalar] {
    scalars(before: &offset) { sign, last in
      sign.mayNumberItem && (last.map { $0.isDigit == sign.isDigit && $0.isHan == sign.isHan } ?? true)
    }
  }

  /// How many letters or figures are looked at: one more than the number of an item has.
  private static let longestWord = 5

  /// The last letters before `offset`, up to five.
  private func word(before offset: inout ByteOffset) -> String {
    scalars(before: &offset) { sign, _ in sign.isLetter }.text
  }

  /// The last scalars before `offset` that `belongs` takes, up to five; it is told the one after each.
  private func scalars(
    before offset: inout ByteOffset, _ belongs: (Unicode.Scalar, Unicode.Scalar?) -> Bool
  ) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    while scalars.count < Self.longestWord, offset > piece.lowerBound,
      let sign = source.scalar(before: offset),
      belongs(sign.scalar, scalars.last)
    {
      scalars.append(sign.scalar)
      offset = sign.range.lowerBound
    }
    return scalars.reversed()
  }

  private func skipSpaces(before offset: inout ByteOffset) -> Bool {
    let end = offset
    while offset > piece.lowerBound, let sign = source.scalar(before: offset), sign.scalar.isSpace {
      offset = sign.range.lowerBound
    }
    return offset < end
  }

  /// Whether `number` is one that items have: up to three digits, a letter, a small Roman number, Chinese
  /// numerals, a circled number.
  private static func isNumber(_ number: [Unicode.Scalar]) -> Bool {
    guard let first = number.first, number.count < longestWord else { return false }
    if first.isDigit { return number.count <= 3 && number.allSatisfy(\.isDigit) }
    guard first.isLetter else { return !number.contains { $0.isDigit || $0.isLetter } }
    return number.count == 1 || number.allSatisfy { "ivx".unicodeScalars.contains($0) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can stand in the number of an item: a digit, a letter, a circled number, a Chinese
  /// numeral.
  fileprivate var mayNumberItem: Bool {
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19, 0x41...0x5A, 0x61...0x7A, 0x2460...0x2473, 0x2160...0x217F: true
    default:
      switch self {
      case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "甲", "乙", "丙", "丁": true
      default: false
      }
    }
  }
}
