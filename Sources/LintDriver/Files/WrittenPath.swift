extension FilePath {
  /// The path that is written as `written`, the reverse of ``text``.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(written: String) {
    var bytes: [UInt8] = []
    var rest = Array(written.utf8)[...]
    while let byte = rest.first {
      let escaped = rest.escapedByte
      bytes.append(escaped ?? byte)
      rest = rest.dropFirst(escaped == nil ? 1 : 4)
    }
    self.init(bytes)
  }

  /// The path as people and programs read it, a text from which its bytes can be told again: a byte that is
  /// not UTF-8 is written `\xB1`, with its value, and so is a backslash that could be taken for the beginning
  /// of that.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package var text: String {
    // As nearly all paths are.
    let escape = UInt8(ascii: "\\")
    if !bytes.contains(escape), let text = String(validating: bytes, as: UTF8.self) { return text }
    var written: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      var parser = Unicode.UTF8.ForwardParser()
      var following = rest.makeIterator()
      let length: Int
      switch parser.parseScalar(from: &following) {
      case .valid(let scalar):
        length = scalar.count
        written += rest.escapedByte == nil ? Array(rest.prefix(length)) : rest[rest.startIndex].escape
      case .error(let count):
        length = count
        written += rest.prefix(length).flatMap(\.escape)
      case .emptyInput:
        length = 0
      }
      rest = rest.dropFirst(length)
    }
    return String(decoding: written, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The byte that is written at the beginning by its value; nil when a character stands there.
  fileprivate var escapedByte: UInt8? {
    guard starts(with: "\\x".utf8) else { return nil }
    let digits = String(decoding: dropFirst(2).prefix(2), as: UTF8.self)
    return digits.utf8.count == 2 && digits.allSatisfy(\.isHexDigit) ? UInt8(digits, radix: 16) : nil
  }
}

extension UInt8 {
  /// The byte as it is written by its value.
  fileprivate var escape: [UInt8] {
    Array(((self < 0x10 ? "\\x0" : "\\x") + String(self, radix: 16, uppercase: true)).utf8)
  }
}
