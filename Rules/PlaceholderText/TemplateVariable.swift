import CopyText

/// A variable that a template was to replace: `{{author}}`, `${title}`, `%DATE%`, `[[name]]`, `@@NAME@@`.
enum TemplateVariable {
  /// What a variable begins with.
  static let openings = TemplateMarks.inText.map(\.opening)

  private static let closings = Dictionary(
    uniqueKeysWithValues: TemplateMarks.inText.map { ($0.opening, $0.closing) })

  /// The longest variable, in bytes.
  private static let longest = 64

  /// The variable whose `opening` stands at `start`; nil when no name and no closing mark follow.
  ///
  /// A name is made of ASCII letters, digits and `_ . - |`; between doubled braces, where nothing else can be
  /// meant, anything on the line that holds no brace. Marks that copy uses for itself, %, __ and @@, take
  /// capitals; and where __ may be Markdown's mark of what is stressed (__NOTE__), a low line inside as well
  /// (__AUTHOR_NAME__).
  static func range(opening: String, at start: ByteOffset, in source: SourceText, upTo end: ByteOffset)
    -> ByteRange?
  {
    // A percent sign after a figure is that figure's: 50%ABC%.
    if opening == "%", let before = source.scalar(before: start)?.scalar, before.isDigit || before.isLetter {
      return nil
    }
    guard let closing = closings[opening].map({ Array($0.utf8) }) else { return nil }
    let first = start.utf8 + opening.utf8.count
    let last = min(end.utf8, start.utf8 + longest)
    let isLoose = opening == "{{" || opening == "{%" || opening == "<%"
    let isUpper = opening == "%" || opening == "__" || opening == "@@"
    var index = first
    var hasLetter = false
    while index + closing.count <= last {
      if index > first, source.bytes[index..<index + closing.count].elementsEqual(closing) {
        let range = start..<ByteOffset(utf8: index + closing.count)
        if opening == "__", !source.bytes[first..<index].contains(0x5F), mayStress(range, in: source) {
          return nil
        }
        return hasLetter ? range : nil
      }
      let byte = source.bytes[index]
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      if isUpper, isLetter, byte & 0x20 != 0 { return nil }
      let isName = isLetter || (0x30...0x39).contains(byte) || "_.-|".utf8.contains(byte)
      let isAllowed = isName || isLoose && byte >= 0x20 && byte != 0x7B && byte != 0x7D
      // A name begins with a letter: 1.5-2.0 is none.
      guard isAllowed, isLoose || hasLetter || isLetter || byte == 0x5F else { return nil }
      hasLetter = hasLetter || isLetter || byte >= 0x80
      index += 1
    }
    return nil
  }

  /// Whether low lines at both ends of `range` may be marks of emphasis: no letter or digit touches them.
  ///
  /// Source: CommonMark 0.31.2, 6.2, rules 6 and 8.
  private static func mayStress(_ range: ByteRange, in source: SourceText) -> Bool {
    let around = [source.scalar(before: range.lowerBound), source.scalar(at: range.upperBound)]
    return around.allSatisfy { $0?.scalar.properties.isAlphabetic != true && $0?.scalar.isDigit != true }
  }
}
