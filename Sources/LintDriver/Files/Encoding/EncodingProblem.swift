import LintCore

/// Why the bytes of a file could not be read as text, or a text not be written as bytes.
enum EncodingProblem: Error, Hashable {
  /// The file is not wholly in its encoding; `at` is the offset of its first bad byte, `line`, 1-based, the
  /// line of it.
  case undecodable(TextEncoding, line: Int, at: Int)
  /// The file is not UTF-8, nor copy in another encoding; `at` is the offset of the first byte that is not
  /// UTF-8, `line`, 1-based, the line of it.
  case unknown(line: Int, at: Int)
  /// The file is UTF-8, and not in the encoding that was named.
  case misnamed(TextEncoding)
  /// The file looks like UTF-16, which is read only behind its byte order mark or when the encoding is named.
  case unmarked(TextEncoding)
  /// The system cannot convert from or to the encoding.
  case missingConversion(TextEncoding)
  /// The text to be written has a character, on `line`, 1-based, that the encoding does not have.
  case unencodable(TextEncoding, Unicode.Scalar, line: Int)
  /// The file writes a character otherwise than it would be written; `at` is its offset, `line`, 1-based, its
  /// line.
  case irreversible(TextEncoding, line: Int, at: Int)

  /// What is wrong, then what to do.
  var message: Message {
    switch self {
    case .undecodable(.utf8, let line, let offset):
      Message(
        zh: "第 \(line) 行（文件偏移 \(offset) 字节）不是 UTF-8，改正这一处，或另存为 UTF-8",
        en:
          "byte \(offset) of the file (line \(line)) is not UTF-8; correct the place or save the file as UTF-8"
      )
    case .undecodable(let encoding, let line, let offset):
      Message(
        zh: "第 \(line) 行（文件偏移 \(offset) 字节）不是 \(encoding.name) 的字，改正这一处，或用 --encoding 写明别的编码",
        en: "byte \(offset) of the file (line \(line)) is no character of \(encoding.name); correct the "
          + "place or name another encoding with --encoding")
    case .unknown(let line, let offset):
      Message(
        zh: "第 \(line) 行（文件偏移 \(offset) 字节）不是 UTF-8，按别的编码也读不成稿件，另存为 UTF-8，或用 --encoding 写明编码",
        en:
          "byte \(offset) of the file (line \(line)) is not UTF-8, and no other encoding makes copy of the file; save it as "
          + "UTF-8 or name the encoding with --encoding")
    case .misnamed(let encoding):
      Message(
        zh: "文件是 UTF-8，不是 \(encoding.name)，去掉 --encoding（或设置里的 encoding）",
        en: "the file is UTF-8 and not \(encoding.name); leave out --encoding (or 'encoding' in the settings)"
      )
    case .unmarked(let encoding):
      Message(
        zh: "像是没有 BOM 的 \(encoding.name)，加上 --encoding \(encoding.rawValue)，或另存为 UTF-8",
        en: "the file looks like \(encoding.name) without its byte order mark; name it with "
          + "--encoding \(encoding.rawValue) or save it as UTF-8")
    case .missingConversion(let encoding):
      Message(
        zh: "系统不会转换 \(encoding.name)，要安装 C 库的编码转换模块（gconv），或另存为 UTF-8",
        en:
          "the system cannot convert \(encoding.name); install the conversion modules of its C library (gconv) "
          + "or save the file as UTF-8")
    case .unencodable(let encoding, let character, let line):
      Message(
        zh: "改好的第 \(line) 行有「\(character.visible)」（\(character.codePoint)），是 \(encoding.name) 没有的字，"
          + "未作修改，另存为 UTF-8，或手工改正",
        en: "line \(line) would have '\(character.visible)' (\(character.codePoint)) when fixed, which "
          + "\(encoding.name) lacks, so the file was left alone; save it as UTF-8 or mend it by hand")
    case .irreversible(let encoding, let line, let offset):
      Message(
        zh: "第 \(line) 行（文件偏移 \(offset) 字节）的字在 \(encoding.name) 里有几种写法，改写后无法保留原样，"
          + "未作修改，另存为 UTF-8",
        en:
          "\(encoding.name) has several ways to write the character at byte \(offset) of the file (line "
          + "\(line)), and this one would not be kept, so the file was left alone; save it as UTF-8")
    }
  }
}

extension Unicode.Scalar {
  /// The scalar as Unicode's tables name it: `U+95E8`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
