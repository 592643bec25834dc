import CopyText
import LintCore

/// Reads the small language of patterns: `[…]` and `[^…]`, `(…|…)`, `?` behind what may be missing, `\b` for
/// the edge of a word, `\` before a sign that stands for itself; all else stands for itself.
struct TermPatternReader {
  private var rest: ArraySlice<Unicode.Scalar>
  /// How many parentheses are open.
  private var depth = 0

  private static let greatestDepth = 8

  /// The pattern that `text` writes.
  static func pattern(_ text: String) throws(TermPatternError) -> TermPattern {
    var reader = TermPatternReader(rest: Array(text.unicodeScalars)[...])
    let pattern = try reader.readAlternatives()
    guard reader.rest.isEmpty else { throw .unopened(")") }
    guard pattern.length.lowerBound > 0 else { throw .matchesNothing }
    guard pattern.length.upperBound <= TermPattern.greatestLength else { throw .tooLong }
    return pattern
  }

  private mutating func readAlternatives() throws(TermPatternError) -> TermPattern {
    var alternatives = [try readSequence()]
    while rest.first == "|" {
      rest.removeFirst()
      alternatives.append(try readSequence())
    }
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func readSequence() throws(TermPatternError) -> TermPattern {
    var parts: [TermPattern] = []
    while let scalar = rest.first, scalar != "|", scalar != ")" {
      rest.removeFirst()
      var part = try readPart(beginningWith: scalar)
      if rest.first == "?" {
        rest.removeFirst()
        part = .optional(part)
      }
      parts.append(part)
    }
    return .sequence(parts)
  }

  private mutating func readPart(beginningWith scalar: Unicode.Scalar) throws(TermPatternError) -> TermPattern
  {
    switch scalar {
    case "(":
      guard depth < Self.greatestDepth else { throw .tooDeep }
      depth += 1
      let inner = try readAlternatives()
      guard rest.popFirst() == ")" else { throw .unclosed("(") }
      depth -= 1
      return inner
    case "[": return try readSet()
    case "\\":
      guard let escaped = rest.popFirst() else { throw .lastBackslash }
      if escaped == "b" { return .edge }
      guard !escaped.isAlphabetic else { throw .unknownSign("\\\(escaped)") }
      return .scalar(in: [escaped...escaped], isNegated: false)
    // They mean something in other languages of patterns, and are likely to be meant so.
    case "?", "*", "+", ".", "{", "}", "]", "^", "$": throw .unknownSign(String(scalar))
    default: return .scalar(in: [scalar...scalar], isNegated: false)
    }
  }

  /// Reads a set whose opening bracket has been read.
  private mutating func readSet() throws(TermPatternError) -> TermPattern {
    let isNegated = rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let first = try readMember() {
      var last = first
      if rest.first == "-", rest.dropFirst().first != "]" {
        rest.removeFirst()
        guard let end = try readMember() else { throw .unclosed("[") }
        last = end
      }
      guard first <= last else { throw .reversedRange("\(first)-\(last)") }
      ranges.append(first...last)
    }
    guard !ranges.isEmpty else { throw .emptySet }
    return .scalar(in: ranges, isNegated: isNegated)
  }

  /// Reads a character of a set; nil at the end of the set.
  private mutating func readMember() throws(TermPatternError) -> Unicode.Scalar? {
    guard let scalar = rest.popFirst() else { throw .unclosed("[") }
    if scalar == "]" { return nil }
    guard scalar == "\\" else { return scalar }
    guard let escaped = rest.popFirst() else { throw .lastBackslash }
    guard !escaped.isAlphabetic else { throw .unknownSign("\\\(escaped)") }
    return escaped
  }
}

/// Why a text is no pattern of a term.
enum TermPatternError: Error, Hashable {
  case unclosed(String)
  case unopened(String)
  case unknownSign(String)
  case lastBackslash
  case emptySet
  case reversedRange(String)
  case matchesNothing
  case tooLong
  case tooDeep

  /// What is wrong, then what to do.
  var message: Message {
    switch self {
    case .unclosed(let bracket):
      Message(zh: "「\(bracket)」没有配对，补上后一半", en: "the '\(bracket)' is never closed; add its partner")
    case .unopened(let bracket):
      Message(zh: "「\(bracket)」没有配对，补上前一半", en: "the '\(bracket)' was never opened; add its partner")
    case .unknownSign(let sign):
      Message(
        zh: "「\(sign)」在这里没有意义，要查这个符号本身，在前面加反斜杠",
        en: "'\(sign)' means nothing here; put a backslash before a sign that stands for itself")
    case .lastBackslash:
      Message(zh: "反斜杠后面缺字，补上或删去", en: "nothing follows the backslash; add it or take the backslash out")
    case .emptySet:
      Message(zh: "「[]」里没有字，至少写一个", en: "the set is empty; name its characters")
    case .reversedRange(let range):
      Message(zh: "「\(range)」前后颠倒，要从小到大写", en: "the range '\(range)' runs backwards; exchange its ends")
    case .matchesNothing:
      Message(zh: "一个字也没有也算找到，至少留一个必有的字", en: "it matches no character at all; leave one that must be there")
    case .tooLong:
      Message(
        zh: "太长，不要超过 \(TermPattern.greatestLength) 字",
        en: "it is too long; keep to \(TermPattern.greatestLength) characters")
    case .tooDeep:
      Message(zh: "括号套得太深，拆成几条", en: "parentheses stand too deep; write several terms")
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is part of a word as alphabets write it: a letter or a digit.
  var isAlphabetic: Bool { isLetter || isDigit }
}
