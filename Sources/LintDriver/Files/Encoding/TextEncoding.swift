import CopyText

/// How the characters of a file are written as bytes. The raw value is the word that flags and settings use.
enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// GB 18030, which holds GBK and GB 2312 and all of Unicode besides.
  case gb18030
  /// Big5 with the Hong Kong supplementary character set.
  case big5 = "big5-hkscs"
  /// Shift_JIS as Windows writes it (code page 932).
  case shiftJIS = "shift_jis"

  /// The name that people know.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "Big5-HKSCS"
    case .shiftJIS: "Shift_JIS"
    }
  }

  /// The encoding that people call `word`: by its raw value or by another name of it or of one that it holds
  /// whole, upper and lower case, hyphens and underscores being the same; nil when it is no name of one.
  ///
  /// Code page 950 is not Big5-HKSCS: it has other characters in 262 places, the euro sign among them.
  init?(named word: String) {
    let name = Self.letters(of: word)
    let named = Self.allCases.first { encoding in
      ([encoding.rawValue] + encoding.otherNames).contains { Self.letters(of: $0) == name }
    }
    guard let named else { return nil }
    self = named
  }

  /// What else it is called, after the registry of IANA and the tables of Windows.
  private var otherNames: [String] {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: []
    case .gb18030: ["gbk", "gb2312", "euc-cn", "cp936", "ms936", "windows-936"]
    case .big5: ["big5"]
    case .shiftJIS: ["sjis", "cp932", "ms932", "windows-932", "windows-31j"]
    }
  }

  private static func letters(of name: String) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" }
  }

  /// What may stand before a text to say that it is in this encoding: U+FEFF, written in it. Empty when the
  /// encoding has no such mark.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .big5, .shiftJIS: []
    }
  }

  /// The encoding whose byte order mark begins `bytes`; nil when none does.
  init?(markOf bytes: [UInt8]) {
    let marked = Self.allCases.first { !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark) }
    guard let marked else { return nil }
    self = marked
  }

  /// The text that `bytes`, without a byte order mark, hold in this encoding, in UTF-8.
  ///
  /// - Throws: ``MissingConversion`` when the system knows nothing of the encoding.
  /// - Complexity: O(*n*) for *n* bytes.
  func decoded(_ bytes: [UInt8]) throws(MissingConversion) -> Conversion {
    switch self {
    case .utf8: Conversion(validUTF8Of: bytes)
    case .utf16LittleEndian: Conversion(ofUTF16: bytes, isBigEndian: false)
    case .utf16BigEndian: Conversion(ofUTF16: bytes, isBigEndian: true)
    case .gb18030, .big5, .shiftJIS: try Conversion(of: bytes, from: self, to: .utf8)
    }
  }

  /// The bytes of `text`, valid UTF-8, in this encoding, without a byte order mark.
  ///
  /// - Throws: ``MissingConversion`` when the system knows nothing of the encoding.
  /// - Complexity: O(*n*) for *n* bytes.
  func encoded(_ text: [UInt8]) throws(MissingConversion) -> Conversion {
    switch self {
    case .utf8: Conversion(validUTF8Of: text)
    case .utf16LittleEndian: Conversion(toUTF16: text, isBigEndian: false)
    case .utf16BigEndian: Conversion(toUTF16: text, isBigEndian: true)
    case .gb18030, .big5, .shiftJIS: try Conversion(of: text, from: .utf8, to: self)
    }
  }
}

extension TextEncoding {
  /// The bytes of `text` in this encoding, without a byte order mark.
  ///
  /// - Throws: Why the same text could not be read from them again.
  func bytes(of text: SourceText) throws(EncodingProblem) -> [UInt8] {
    let conversion: Conversion
    let same: [UInt8]
    do throws(MissingConversion) {
      conversion = try encoded(text.bytes)
      same = try decoded(conversion.bytes).bytes
    } catch {
      throw .missingConversion(error.encoding)
    }
    // Some systems put a question mark in the place of a character that the encoding does not have.
    guard let stop = conversion.stop ?? same.firstDifference(from: text.bytes),
      let lacking = text.lastScalar(in: ByteRange(utf8: 0..<min(stop + 1, text.bytes.count)))
    else { return conversion.bytes }
    let line = text.position(at: lacking.range.lowerBound).line
    throw .unencodable(self, lacking.scalar, line: line)
  }
}

extension [UInt8] {
  /// The offset of the first byte that differs from the one of `other` there, or that only one of them has;
  /// nil when they are equal.
  func firstDifference(from other: [UInt8]) -> Int? {
    if self == other { return nil }
    return zip(self, other).prefix { $0 == $1 }.count
  }
}
