/// The number or the bullet with which an entry of a list begins: 1. （二） ③ 第四， 其五， 六是 G. •
struct ItemMark: Hashable, Sendable {
  /// What stands around the number, with # in its place; of a bullet the bullet.
  let form: String
  /// The number; nil of a bullet.
  let number: Int?

  /// Whether it is the first of its list, by its number or letter.
  var isFirst: Bool {
    number == 1 || form.hasPrefix("A") && number == 0x41 || form.hasPrefix("a") && number == 0x61
  }

  /// Whether it numbers or marks entries and crossheads, and is no word of a sentence as 一是 and 第二， are, nor
  /// a letter.
  var isNumbering: Bool {
    number == nil || !isWord && !"Aa".contains(form.prefix(1))
  }

  /// Whether it is a word with which only sentences begin.
  var isWord: Bool { number != nil && ("第其".contains(form.prefix(1)) || form.hasSuffix("是")) }

  /// Reads the mark with which `text` begins; nil when that is no entry.
  ///
  /// - Complexity: O(1): the first ``longest`` scalars are looked at.
  init?(_ text: ByteRange, in source: borrowing SourceText) {
    guard Self.mayBegin(text, in: source) else { return nil }
    let scalars = Array(source.scalars(in: text).lazy.map(\.scalar).prefix(Self.longest))
    let (first, second) = (scalars[0], scalars.dropFirst().first)
    if first.characterClass == .bullet || (first == "*" || first == "-") && second?.isSpace == true {
      self.init(form: String(first), number: nil)
    } else if let numbers = Self.numbersOfOneSign.first(where: { $0.contains(first.value) }) {
      self.init(
        form: String(Unicode.Scalar(numbers.lowerBound) ?? first),
        number: Int(first.value - numbers.lowerBound) + 1)
    } else if first.isLetter, first.properties.isUppercase, let second {
      self.init(form: "A" + String(second), number: Int(first.value))
    } else if first.isSmallLetter, let second, second != "．",
      scalars.dropFirst(2).first.map({ $0.isSpace || $0.isHan }) == true
    {
      self.init(form: "a" + String(second), number: Int(first.value))
    } else {
      self.init(numbered: scalars[...])
    }
  }

  /// Whether `text` may begin with a mark: most texts do not, and are read no further.
  private static func mayBegin(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    var scalars = source.scalars(in: text).makeIterator()
    guard let first = scalars.next()?.scalar else { return false }
    if first.isLetter { return scalars.next().map { afterLetter.contains($0.scalar) } == true }
    let isOpening = openings.contains(first)
    guard isOpening || first.mayNumber else {
      return !first.isHan
        && (first.characterClass == .bullet || first == "*" || first == "-"
          || numbersOfOneSign.contains { $0.contains(first.value) })
    }
    var next = isOpening ? scalars.next()?.scalar : first
    var digits = 0
    while digits < mostDigits, let digit = next, digit.mayNumber {
      digits += 1
      next = scalars.next()?.scalar
    }
    return digits > 0 && next.map(afterNumber.contains) == true
  }

  private init(form: String, number: Int?) {
    self.form = form
    self.number = number
  }

  private init?(numbered scalars: ArraySlice<Unicode.Scalar>) {
    let opening = scalars.prefix(1).filter(Self.openings.contains)
    let rest = scalars.dropFirst(opening.count)
    let digits = rest.prefix(while: \.mayNumber)
    let after = rest.dropFirst(digits.count)
    guard let number = Self.number(digits), let mark = after.first,
      (Self.marks[opening.text] ?? "").unicodeScalars.contains(mark)
    else { return nil }
    // 3.5 is no entry, nor are 一是 with a digit and 一、二年级.
    let next = after.dropFirst().first
    switch mark {
    case ".": if next?.isDigit == true { return nil }
    case "、": if next.map({ $0.mayNumber && !$0.isDigit }) == true { return nil }
    case "是": if digits.contains(where: \.isDigit) { return nil }
    default: break
    }
    self.init(form: opening.text + "#" + String(mark), number: number)
  }

  /// Whether this is the mark of the entry after the one with `other`.
  func follows(_ other: ItemMark) -> Bool {
    form == other.form && number == other.number.map { $0 + 1 }
  }

  /// How many scalars a mark has at most, with the one behind it.
  private static let longest = 7
  /// The numbers that are one sign, each from that of 1 to the last: ① to ⑳, ⑴, ⒈, ㈠, ❶ (The Unicode
  /// Standard, blocks Enclosed Alphanumerics, Enclosed CJK Letters and Months, Dingbats).
  private static let numbersOfOneSign: [ClosedRange<UInt32>] = [
    0x2460...0x2473, 0x2474...0x2487, 0x2488...0x249B, 0x3220...0x3229, 0x2776...0x277F,
  ]
  /// What may stand before a number, and behind one.
  private static let openings = ScalarSet("（(第其".unicodeScalars)
  private static let afterNumber = ScalarSet(marks.values.joined().flatMap(\.unicodeScalars))
  /// What may stand behind a letter.
  private static let afterLetter = ScalarSet(".)）．".unicodeScalars)
  /// The most Arabic digits that the number of an entry has.
  private static let mostDigits = 3

  /// What may stand behind the number, by what stands before it.
  private static let marks = ["": ".．、)）是", "（": "）)", "(": ")）", "第": "，,、：:", "其": "，,、：:"]

  /// The value of `digits`, Arabic or Chinese ones up to 99; nil when they are none.
  private static func number(_ digits: some Collection<Unicode.Scalar>) -> Int? {
    if let number = Int(digits.map(\.figure).text) { return digits.count <= mostDigits ? number : nil }
    // 三, 十, 十三, 三十, 三十三
    let parts = digits.split(separator: "十", omittingEmptySubsequences: false)
    guard !digits.isEmpty, parts.count <= 2, parts.allSatisfy({ $0.count <= 1 }) else { return nil }
    let values = parts.map { $0.first.flatMap { chinese.firstIndex(of: $0) } }
    guard zip(parts, values).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
    return values.count == 1 ? values[0] : 10 * (values[0] ?? 1) + (values[1] ?? 0)
  }

  /// The Chinese digits from 0 to 9.
  private static let chinese = Array("〇一二三四五六七八九".unicodeScalars)
}

extension Unicode.Scalar {
  /// Whether the scalar is a number in a circle, ① to ⑳.
  var isCircledNumber: Bool { (0x2460...0x2473).contains(value) }
}
