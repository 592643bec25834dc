import CopyText

/// Cuts a text into the tokens of JSON5 (spec.json5.org, version 1.0.0, section 10).
struct JSON5Lexer {
  let source: SourceText
  /// The bytes that have been read.
  private var offset: Int

  /// Reads `source` from `start`, a place between tokens.
  init(_ source: SourceText, from start: ByteOffset = ByteOffset(utf8: 0)) {
    self.source = source
    offset = start.utf8
  }

  /// The next token; at the end of the text one of kind `end`, again and again.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the token and the comments before it.
  mutating func next() throws(JSON5Mistake) -> JSON5Token {
    try skipSpaceAndComments()
    let start = offset
    guard let scalar = peek() else { return JSON5Token(kind: .end, range: range(from: start)) }
    let kind: JSON5Token.Kind
    switch scalar {
    case "{", "}", "[", "]", ":", ",":
      advance()
      kind = .mark(scalar)
    case "\"", "'":
      advance()
      kind = .string(try readString(endingIn: scalar, from: start))
    case "0"..."9", ".", "+", "-":
      kind = .number(try readNumber())
    case _ where scalar.startsIdentifier || scalar == "\\":
      kind = .word(try readWord())
    default:
      advance()
      throw mistake(.strayCharacter(String(scalar), meant: Self.meant[scalar]), from: start)
    }
    return JSON5Token(kind: kind, range: range(from: start))
  }

  /// What was meant by the marks of a Chinese keyboard and of a word processor.
  private static let meant: [Unicode.Scalar: String] = [
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "「": "\"", "」": "\"", "，": ",", "、": ",", "：": ":",
    "｛": "{", "｝": "}", "［": "[", "］": "]", "【": "[", "】": "]", "／": "/", "；": ",", ";": ",",
  ]

  // MARK: Scalars

  private func peek(after distance: Int = 0) -> Unicode.Scalar? {
    source.scalar(at: ByteOffset(utf8: offset + distance))?.scalar
  }

  private mutating func advance() {
    offset = source.scalar(at: ByteOffset(utf8: offset))?.range.upperBound.utf8 ?? offset
  }

  private func range(from start: Int) -> ByteRange { ByteRange(utf8: start..<offset) }

  private func mistake(_ cause: JSON5Mistake.Cause, from start: Int) -> JSON5Mistake {
    JSON5Mistake(cause: cause, range: range(from: start))
  }

  /// Takes scalars as long as they satisfy `condition`.
  private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek(), condition(scalar) {
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  // MARK: Space and comments

  private mutating func skipSpaceAndComments() throws(JSON5Mistake) {
    while let scalar = peek() {
      if scalar.isJSON5Space {
        advance()
      } else if scalar == "/", peek(after: 1) == "/" {
        _ = take { !$0.endsJSON5Line }
      } else if scalar == "/", peek(after: 1) == "*" {
        let start = offset
        offset += 2
        while !(peek() == "*" && peek(after: 1) == "/") {
          guard peek() != nil else {
            throw JSON5Mistake(cause: .unclosedComment, range: ByteRange(utf8: start..<start + 2))
          }
          advance()
        }
        offset += 2
      } else {
        return
      }
    }
  }

  // MARK: Words

  private mutating func readWord() throws(JSON5Mistake) -> String {
    var word = String.UnicodeScalarView()
    while let scalar = peek(), scalar.continuesIdentifier || scalar == "\\" {
      let start = offset
      advance()
      guard scalar == "\\" else {
        word.append(scalar)
        continue
      }
      guard peek() == "u" else { throw mistake(.strayCharacter("\\", meant: nil), from: start) }
      advance()
      let escaped = Unicode.Scalar(try readHex(digits: 4, from: start))
      guard let escaped, word.isEmpty ? escaped.startsIdentifier : escaped.continuesIdentifier else {
        throw mistake(.badEscape(source.text(in: range(from: start))), from: start)
      }
      word.append(escaped)
    }
    return String(word)
  }

  // MARK: Numbers

  private mutating func readNumber() throws(JSON5Mistake) -> Double {
    let start = offset
    // All that could belong to a number is taken first, so that a mistake shows the whole of it.
    let text = take { scalar in
      scalar == "." || scalar == "+" || scalar == "-" || scalar.continuesIdentifier
    }
    guard let number = Double(json5: text) else { throw mistake(.badNumber(text), from: start) }
    return number
  }

  // MARK: Strings

  /// Reads a string whose opening mark, at `start`, has been read.
  private mutating func readString(
    endingIn mark: Unicode.Scalar, from start: Int
  ) throws(JSON5Mistake) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek() {
      // The two separators of Unicode may stand in a string, for JSON's sake; the other line ends may not.
      if scalar == "\n" || scalar == "\r" { break }
      let escape = offset
      advance()
      if scalar == mark { return String(text) }
      if scalar != "\\" {
        text.append(scalar)
      } else if let escaped = try readEscape(from: escape) {
        text.append(escaped)
      }
    }
    throw mistake(.unclosedString, from: start)
  }

  /// Reads what follows a backslash, which stands at `start`; nil for an escaped end of line, which is
  /// nothing.
  private mutating func readEscape(from start: Int) throws(JSON5Mistake) -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    advance()
    switch scalar {
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "0" where !("0"..."9" ~= (peek() ?? " ")): return "\0"
    case "0"..."9": throw mistake(.badEscape("\\" + String(scalar)), from: start)
    case "\r":
      if peek() == "\n" { advance() }
      return nil
    case "\n", "\u{2028}", "\u{2029}": return nil
    case "x": return Unicode.Scalar(try readHex(digits: 2, from: start))
    case "u":
      let value = try readHex(digits: 4, from: start)
      if let scalar = Unicode.Scalar(value) { return scalar }
      // A surrogate: the other half of the pair must follow.
      if value < 0xDC00, peek() == "\\", peek(after: 1) == "u" {
        offset += 2
        let low = try readHex(digits: 4, from: start)
        if 0xDC00...0xDFFF ~= low {
          return Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
        }
      }
      throw mistake(.badEscape(source.text(in: range(from: start))), from: start)
    default: return scalar
    }
  }

  /// Reads exactly `digits` hexadecimal digits of an escape that begins at `start`.
  private mutating func readHex(digits: Int, from start: Int) throws(JSON5Mistake) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let scalar = peek(), let digit = UInt32(String(scalar), radix: 16) else {
        throw mistake(.badEscape(source.text(in: range(from: start))), from: start)
      }
      value = value << 4 | digit
      advance()
    }
    return value
  }
}
