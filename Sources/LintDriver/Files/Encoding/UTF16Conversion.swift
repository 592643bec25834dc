extension Conversion {
  /// The text that `bytes` hold in UTF-16, in UTF-8.
  init(ofUTF16 bytes: [UInt8], isBigEndian: Bool) {
    var units = UTF16Units(bytes: bytes, isBigEndian: isBigEndian)
    var parser = Unicode.UTF16.ForwardParser()
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &units) {
      offset += 2 * scalar.count
      text += Unicode.UTF8.encode(Unicode.UTF16.decode(scalar)) ?? Unicode.UTF8.encodedReplacementCharacter
    }
    self.init(bytes: text, stop: offset < bytes.count ? offset : nil)
  }

  /// `text`, valid UTF-8, in UTF-16.
  init(toUTF16 text: [UInt8], isBigEndian: Bool) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * text.count)
    for unit in String(decoding: text, as: UTF8.self).utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    self.init(bytes: bytes, stop: nil)
  }
}

/// The units of UTF-16 that bytes make; a single byte at the end makes none.
private struct UTF16Units: IteratorProtocol {
  let bytes: [UInt8]
  let isBigEndian: Bool
  private var offset = 0

  init(bytes: [UInt8], isBigEndian: Bool) {
    self.bytes = bytes
    self.isBigEndian = isBigEndian
  }

  mutating func next() -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    offset += 2
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
