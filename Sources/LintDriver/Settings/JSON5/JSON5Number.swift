extension Double {
  /// The number that `text` writes (spec.json5.org, section 6); nil when it writes none.
  init?(json5 text: String) {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let magnitude: Double?
    switch digits {
    case "Infinity": magnitude = .infinity
    case "NaN": magnitude = .nan
    case _ where digits.hasPrefix("0x") || digits.hasPrefix("0X"):
      let isHex = digits.utf8.count > 2 && digits.dropFirst(2).allSatisfy(\.isHexDigit)
      magnitude = isHex ? Double(digits.lowercased()) : nil
    case _ where Self.isDecimal(digits):
      // A point needs digits on both sides to be read.
      let parts = digits.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
      let exponent = parts.count > 1 ? "e" + parts[1] : ""
      magnitude = Double("0" + parts[0] + (parts[0].contains(".") ? "0" : "") + exponent)
    default: magnitude = nil
    }
    guard let magnitude else { return nil }
    self = isNegative ? -magnitude : magnitude
  }

  /// Whether `text` is a decimal number: digits with a point before, between or after them, and an exponent.
  private static func isDecimal(_ text: Substring) -> Bool {
    var rest = text.utf8[...]
    func takeDigits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    let beginsWithZero = rest.first == UInt8(ascii: "0")
    var count = takeDigits()
    guard !beginsWithZero || count == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      count += takeDigits()
    }
    guard count > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
