import CopyText

/// Reads JSON5 (spec.json5.org, version 1.0.0): every value with its place in the text, no key twice in an
/// object.
///
/// Foundation reads JSON5 too, but does not say where a text is wrong and takes the last of two equal keys.
struct JSON5Parser {
  /// How deep brackets may stand in one another. Settings need five.
  static let greatestDepth = 64

  private var lexer: JSON5Lexer
  /// The token that has been read and not yet taken.
  private var token: JSON5Token
  /// The brackets that have not been closed, the outermost first.
  private var open: [JSON5Token] = []

  /// The value that the text holds.
  ///
  /// - Throws: ``JSON5Mistake`` at the first place where the text is no JSON5.
  /// - Complexity: O(*n*) for *n* bytes.
  static func value(of source: SourceText) throws(JSON5Mistake) -> JSON5Value {
    var parser = try JSON5Parser(source)
    let value = try parser.readValue()
    guard parser.token.kind == .end else { throw parser.unexpected(.end) }
    return value
  }

  private init(_ source: SourceText) throws(JSON5Mistake) {
    lexer = JSON5Lexer(source)
    token = try lexer.next()
  }

  private mutating func advance() throws(JSON5Mistake) {
    token = try lexer.next()
  }

  /// The mistake that the token at hand is not what is `wanted`.
  private func unexpected(_ wanted: JSON5Mistake.Wanted) -> JSON5Mistake {
    if token.kind == .end, let bracket = open.last {
      return JSON5Mistake(cause: .unclosed(lexer.source.text(in: bracket.range)), range: bracket.range)
    }
    let source = lexer.source
    // Where there is nothing but white space, as in an empty file, for which a space stands, the beginning is
    // shown.
    if source.trimmed(source.range).isEmpty {
      return JSON5Mistake(cause: .unexpected(.end, wanted: wanted), range: ByteRange(utf8: 0..<0))
    }
    let found: JSON5Mistake.Found = token.kind == .end ? .end : .text(source.text(in: token.range).visible)
    return JSON5Mistake(cause: .unexpected(found, wanted: wanted), range: token.range)
  }

  private mutating func readValue() throws(JSON5Mistake) -> JSON5Value {
    let start = token
    let content: JSON5Value.Content
    switch start.kind {
    case .mark("{"):
      return try readBracketed { parser throws(JSON5Mistake) in .object(try parser.readMembers()) }
    case .mark("["):
      return try readBracketed { parser throws(JSON5Mistake) in .array(try parser.readElements()) }
    case .string(let text): content = .string(text)
    case .number(let number): content = .number(number)
    case .word("true"): content = .boolean(true)
    case .word("false"): content = .boolean(false)
    case .word("null"): content = .null
    case .word("Infinity"): content = .number(.infinity)
    case .word("NaN"): content = .number(.nan)
    case .mark, .word, .end: throw unexpected(.value)
    }
    try advance()
    return JSON5Value(content: content, range: start.range)
  }

  /// Reads a bracket, what `content` reads, and the bracket's partner, which `content` leaves.
  private mutating func readBracketed(
    _ content: (inout JSON5Parser) throws(JSON5Mistake) -> JSON5Value.Content
  ) throws(JSON5Mistake) -> JSON5Value {
    let opening = token
    guard open.count < Self.greatestDepth else { throw JSON5Mistake(cause: .tooDeep, range: opening.range) }
    open.append(opening)
    try advance()
    let content = try content(&self)
    open.removeLast()
    let closing = token
    try advance()
    return JSON5Value(content: content, range: opening.range.lowerBound..<closing.range.upperBound)
  }

  private mutating func readElements() throws(JSON5Mistake) -> [JSON5Value] {
    var elements: [JSON5Value] = []
    while token.kind != .mark("]") {
      elements.append(try readValue())
      try readComma(before: "]")
    }
    return elements
  }

  private mutating func readMembers() throws(JSON5Mistake) -> [JSON5Member] {
    var members: [JSON5Member] = []
    // Two keys that are written alike but for how their accents are encoded are one: to a person, and to the
    // dictionaries that they may be decoded into.
    var places: [String: ByteRange] = [:]
    while token.kind != .mark("}") {
      let key: String
      switch token.kind {
      case .string(let text), .word(let text): key = text
      default: throw unexpected(.key)
      }
      let range = token.range
      if let place = places.updateValue(range, forKey: key) {
        let line = lexer.source.position(at: place.lowerBound).line
        throw JSON5Mistake(cause: .duplicateKey(key.visible, line: line), range: range)
      }
      try advance()
      guard token.kind == .mark(":") else { throw unexpected(.colon) }
      try advance()
      members.append(JSON5Member(key: key, keyRange: range, value: try readValue()))
      try readComma(before: "}")
    }
    return members
  }

  /// Reads the comma after an element, which may be left out before the `closer`.
  private mutating func readComma(before closer: Unicode.Scalar) throws(JSON5Mistake) {
    if token.kind == .mark(",") {
      try advance()
    } else if token.kind != .mark(closer) {
      throw unexpected(.commaOr(String(closer)))
    }
  }
}
