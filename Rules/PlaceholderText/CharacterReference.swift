import CopyText

/// A character as HTML writes it where it cannot stand itself: `&nbsp;`, `&mdash;`, `&#8220;`, `&#x201C;`.
///
/// Source: HTML 4.01, 5.3.1 (numeric character references) and 24 (character entity references), and &apos;
/// of XHTML 1.0. Browsers read some of them in capitals, too (&AMP;), and people write others so.
enum CharacterReference {
  /// The longest name (`thetasym`), or # and x and the digits of a number, in bytes.
  private static let longest = 9
  private static let mostDigits = 7

  /// The reference whose & stands at `start`; nil when no name or number and no semicolon follow.
  static func range(at start: ByteOffset, in source: SourceText, upTo end: ByteOffset) -> ByteRange? {
    let bytes = source.bytes[start.utf8..<end.utf8].dropFirst()
    guard let semicolon = bytes.prefix(longest + 1).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let inside = String(decoding: bytes[..<semicolon], as: UTF8.self).lowercased()
    return isNumber(inside) || names.contains(inside)
      ? start..<ByteOffset(utf8: semicolon + 1) : nil
  }

  /// Whether `text` is # and a number, or #x and one in hexadecimal digits.
  private static func isNumber(_ text: String) -> Bool {
    guard text.hasPrefix("#") else { return false }
    let isHexadecimal = text.hasPrefix("#x")
    let digits = text.dropFirst(isHexadecimal ? 2 : 1)
    return (1...mostDigits).contains(digits.utf8.count)
      && digits.allSatisfy { $0.isASCII && (isHexadecimal ? $0.isHexDigit : $0.isNumber) }
  }

  /// The names, in lower case.
  private static let names = Set(
    """
    quot amp lt gt apos nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest agrave aacute acirc atilde
    auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
    ouml times oslash ugrave uacute ucirc uuml yacute thorn szlig divide yuml fnof alpha beta gamma delta epsilon
    zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym
    upsih piv bull hellip prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr forall
    part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim
    cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz
    spades clubs hearts diams oelig scaron circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo
    sbquo ldquo rdquo bdquo dagger permil lsaquo rsaquo euro
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
