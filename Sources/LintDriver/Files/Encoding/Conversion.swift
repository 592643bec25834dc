import CIconv

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system cannot convert from or to an encoding.
struct MissingConversion: Error {
  let encoding: TextEncoding
}

/// What became of bytes that were carried over from one encoding to another, as far as that went.
struct Conversion {
  /// The bytes in the other encoding.
  private(set) var bytes: [UInt8]
  /// The offset of the first byte that could not be carried over, in what was given; nil when all could.
  private(set) var stop: Int?

  /// Carries `bytes` over from one encoding to another, both by the names that the system knows them by, with
  /// its own conversion, `iconv(3)`; nil when the system does not have it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init?(of bytes: [UInt8], from source: String, to target: String) {
    guard let converter = iconv_open(target, source), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    self.bytes = []
    var given = bytes
    given.withUnsafeMutableBytes { buffer in
      var next = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = buffer.count
      while left > 0 {
        switch add(from: converter, &next, &left) {
        case 0: break
        case E2BIG: continue
        // A character that the other encoding does not have, bytes that are none, or half a character at the
        // end.
        default: stop = buffer.count - left
        }
        if stop != nil { break }
      }
      // What was held back, since it might have been the beginning of a character made of two.
      var nothing: UnsafeMutablePointer<CChar>?
      var none = 0
      _ = add(from: converter, &nothing, &none)
    }
  }

  /// Adds what `converter` makes of the `left` bytes at `next`; the result is 0 or the system's error.
  private mutating func add(
    from converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int
  ) -> Int32 {
    var code: Int32 = 0
    bytes += [UInt8](unsafeUninitializedCapacity: Self.room) { buffer, filled in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        var end = buffer.baseAddress
        var room = buffer.count
        code = iconv(converter, &next, &left, &end, &room) == -1 ? errno : 0
        filled = buffer.count - room
      }
    }
    return code
  }

  /// The bytes that are made at a time.
  private static let room = 1 << 16
}

extension Conversion {
  /// Carries `bytes` over from one encoding to another.
  ///
  /// - Throws: ``MissingConversion`` when the system does not have the conversion.
  /// - Complexity: O(*n*) for *n* bytes.
  init(of bytes: [UInt8], from source: TextEncoding, to target: TextEncoding) throws(MissingConversion) {
    guard let conversion = Self(of: bytes, from: source.charset, to: target.charset) else {
      throw MissingConversion(encoding: source == .utf8 ? target : source)
    }
    self = conversion
  }

  /// What has been carried over, and where that stopped.
  init(bytes: [UInt8], stop: Int?) {
    self.bytes = bytes
    self.stop = stop
  }

  /// Takes `bytes` as UTF-8, as far as they are.
  init(validUTF8Of bytes: [UInt8]) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    self.init(bytes: Array(bytes[..<offset]), stop: offset < bytes.count ? offset : nil)
  }
}

extension TextEncoding {
  /// The name of the encoding for the system's conversions.
  fileprivate var charset: String {
    switch self {
    case .shiftJIS: "CP932"
    default: name
    }
  }
}
