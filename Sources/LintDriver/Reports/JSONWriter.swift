/// Writes JSON into a buffer, in the order in which it is told.
///
/// `JSONEncoder` keeps no order of keys unless it sorts them, and is ten times slower.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes `{`, the members that `members` writes, and `}`.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes `[`, the elements that `elements` writes, and `]`.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of the member whose value is written next.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of the member whose value is written next, where the name is data.
  mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member that is a string.
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a number.
  mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a member that is true or false.
  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  /// Writes a number.
  mutating func number(_ value: Int) {
    word(String(value))
  }

  /// Writes a number, a whole one without a point; `null` when it is infinite or none.
  mutating func number(_ value: Double) {
    if let whole = Int(exactly: value) {
      number(whole)
    } else {
      word(value.isFinite ? "\(value)" : "null")
    }
  }

  /// Writes `true` or `false`.
  mutating func boolean(_ value: Bool) {
    word(value ? "true" : "false")
  }

  /// Writes `null`.
  mutating func null() {
    word("null")
  }

  /// Writes a string, escaped as RFC 8259, 7 demands: the quotation mark, the backslash and U+0000 to U+001F.
  /// DEL is escaped besides, a control character that a terminal would not show; all else stands as it is.
  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if needsEscapes(from: start) {
      bytes.removeSubrange(start...)
      escape(text)
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Whether something has to be escaped of what stands from `start` on; in most of copy nothing has.
  private func needsEscapes(from start: Int) -> Bool {
    let span = bytes.span
    for index in start..<span.count where span[index].isEscapedInJSON { return true }
    return false
  }

  /// Writes what stands in the string `text`.
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "\"")])
      case UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "\\")])
      case 0x0A: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0x0D: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
      case 0x09: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      case 0..<0x20, 0x7F:
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000\(hex(byte))" : "\\u00\(hex(byte))").utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Begins a new line; allowed wherever a value may stand.
  mutating func line() {
    separate()
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func word(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private func hex(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}

extension UInt8 {
  /// Whether the byte does not stand as it is in a string of JSON.
  fileprivate var isEscapedInJSON: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || self == 0x7F
  }
}
