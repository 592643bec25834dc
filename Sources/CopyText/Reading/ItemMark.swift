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

  /// Reads the mark with which `text` begins; nil when that is no entry.
  ///
  /// - Complexity: O(1): the first ``longest`` scalars are looked at.
  init?(_ text: ByteRange, in source: SourceText) {
    let scalars = Array(source.scalars(in: text).lazy.map(\.scalar).prefix(Self.longest))
    guard let first = scalars.first else { return nil }
    let second = scalars.dropFirst().first
    if first.characterClass == .bullet || (first == "*" || first == "-") && second?.isSpace == true {
      self.init(form: String(first), number: nil)
    } else if first.isCircledNumber {
      self.init(form: "①", number: Int(first.value) - 0x245F)
    } else if first.isNumberOnDisc {
      self.init(form: "❶", number: Int(first.value) - 0x2775)
    } else if first.isLetter, first.properties.isUppercase, let second, ".)）．".unicodeScalars.contains(second)
    {
      self.init(form: "A" + String(second), number: Int(first.value))
    } else if first.isASCII, first.isSmallLetter, let second, second == "." || second == ")",
      scalars.dropFirst(2).first?.isSpace == true
    {
      self.init(form: "a" + String(second), number: Int(first.value))
    } else {
      self.init(numbered: scalars[...])
    }
  }

  private init(form: String, number: Int?) {
    self.form = form
    self.number = number
  }

  private init?(numbered scalars: ArraySlice<Unicode.Scalar>) {
    let opening = scalars.prefix(1).filter("（(第其".unicodeScalars.contains)
    let rest = scalars.dropFirst(opening.count)
    let digits = rest.prefix(while: \.mayNumber)
    let after = rest.dropFirst(digits.count)
    guard let number = Self.number(digits), let mark = after.first,
      (Self.marks[opening.text] ?? "").unicodeScalars.contains(mark),
      // 3.5 is no entry, nor is 一是 with a digit.
      mark != "." || after.dropFirst().first?.isDigit != true,
      mark != "是" || !digits.contains(where: \.isDigit)
    else { return nil }
    self.init(form: opening.text + "#" + String(mark), number: number)
  }

  /// Whether this is the mark of the entry after the one with `other`.
  func follows(_ other: ItemMark) -> Bool {
    form == other.form && number == other.number.map { $0 + 1 }
  }

  /// How many scalars a mark has at most, with the one behind it.
  private static let longest = 7
  /// What may stand behind the number, by what stands before it.
  private static let marks = ["": ".．、)）是", "（": "）)", "(": ")）", "第": "，,、：:", "其": "，,、：:"]

  /// The value of `digits`, Arabic or Chinese ones up to 99; nil when they are none.
  private static func number(_ digits: some Collection<Unicode.Scalar>) -> Int? {
    if let number = Int(digits.map(\.figure).text) { return number }
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

  /// Whether the scalar is a number on a black disc, ❶ to ❿.
  var isNumberOnDisc: Bool { (0x2776...0x277F).contains(value) }
}
