import CopyText
import LintCore

/// A piece of a pattern of paths that matches one character, or any run of them.
enum GlobToken: Hashable, Sendable {
  case literal(Unicode.Scalar)
  /// `?`
  case anyScalar
  /// `*`
  case anyRun
  /// `[…]`, or `[!…]` when it is negated.
  case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)

  /// Whether the token matches `scalar`, which is in lower case.
  func matches(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .literal(let literal): literal == scalar
    case .anyScalar: true
    case .anyRun: false
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  /// The token sequences that `text` stands for: more than one when it has braces.
  ///
  /// - Complexity: O(*n* · *a*) for *n* characters and *a* alternatives, of which there are at most
  ///   ``greatestCount``.
  static func alternatives(of text: String) throws(GlobMistake) -> [[GlobToken]] {
    var rest = text.unicodeScalars.map(\.loweredASCII)[...]
    // For each open brace, and for the pattern itself: the alternatives that a comma has ended, and those at
    // hand.
    var levels: [(ended: [[GlobToken]], current: [[GlobToken]])] = [([], [[]])]
    while let scalar = rest.popFirst() {
      var level = levels.removeLast()
      switch scalar {
      case "{":
        levels.append(level)
        level = ([], [[]])
      case "," where !levels.isEmpty:
        level = (level.ended + level.current, [[]])
        guard level.ended.count < greatestCount else { throw .tooManyAlternatives }
      case "}":
        guard var outer = levels.popLast() else { throw .unopenedBrace }
        let inner = level.ended + level.current
        guard outer.current.count * inner.count <= greatestCount else { throw .tooManyAlternatives }
        outer.current = outer.current.flatMap { beginning in inner.map { beginning + $0 } }
        level = outer
      default:
        let token = try token(beginningWith: scalar, &rest)
        for index in level.current.indices { level.current[index].append(token) }
      }
      levels.append(level)
    }
    guard levels.count == 1 else { throw .unclosedBrace }
    return levels[0].current
  }

  /// The tokens of `text`, in which braces stand for themselves.
  static func tokens(of text: ArraySlice<Unicode.Scalar>) throws(GlobMistake) -> [GlobToken] {
    var rest = text
    var tokens: [GlobToken] = []
    while let scalar = rest.popFirst() { tokens.append(try token(beginningWith: scalar, &rest)) }
    return tokens
  }

  /// How many alternatives a pattern may have.
  static let greatestCount = 256

  private static func token(
    beginningWith scalar: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>
  ) throws(GlobMistake) -> GlobToken {
    switch scalar {
    case "*": return .anyRun
    case "?": return .anyScalar
    case "\\":
      guard let escaped = rest.popFirst() else { throw .lastBackslash }
      return .literal(escaped)
    case "[": return try set(&rest)
    default: return .literal(scalar)
    }
  }

  /// Reads a set whose opening bracket has been read. A `]` right at the beginning is one of its characters,
  /// as is what follows a backslash; `[:digit:]` and its like are the classes of POSIX, in ASCII.
  private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) throws(GlobMistake) -> GlobToken {
    let isNegated = rest.first == "!" || rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let first = rest.popFirst() {
      if first == "]", !ranges.isEmpty { return .set(ranges, isNegated: isNegated) }
      if first == "[", let members = characterClass(&rest) {
        ranges += members
        continue
      }
      guard let first = first == "\\" ? rest.popFirst() : first else { throw .unclosedSet }
      var last = first
      if rest.first == "-", let end = rest.dropFirst().first, end != "]" {
        rest.removeFirst(2)
        guard let end = end == "\\" ? rest.popFirst() : end else { throw .unclosedSet }
        last = end
      }
      guard first <= last else { throw .reversedRange("\(first)-\(last)") }
      ranges.append(first...last)
    }
    throw .unclosedSet
  }

  /// Reads the rest of `[:name:]`, whose bracket has been read; nil, and nothing is read, when it is no
  /// class.
  private static func characterClass(
    _ rest: inout ArraySlice<Unicode.Scalar>
  ) -> [ClosedRange<Unicode.Scalar>]? {
    guard rest.first == ":", let end = rest.dropFirst().firstIndex(of: ":"),
      rest[(end + 1)...].first == "]"
    else { return nil }
    let name = String(String.UnicodeScalarView(rest[..<end].dropFirst()))
    guard let members = classes[name] else { return nil }
    rest = rest[(end + 2)...]
    return members
  }

  /// The classes of POSIX.1-2017 (Base Definitions, 7.3.1) in the POSIX locale. A pattern in which case does
  /// not count sees small letters only, so `upper` matches nothing there.
  private static let classes: [String: [ClosedRange<Unicode.Scalar>]] = [
    "alnum": ["0"..."9", "A"..."Z", "a"..."z"],
    "alpha": ["A"..."Z", "a"..."z"],
    "blank": [" "..." ", "\t"..."\t"],
    "cntrl": ["\u{0}"..."\u{1F}", "\u{7F}"..."\u{7F}"],
    "digit": ["0"..."9"],
    "graph": ["!"..."~"],
    "lower": ["a"..."z"],
    "print": [" "..."~"],
    "punct": ["!"..."/", ":"..."@", "["..."`", "{"..."~"],
    "space": ["\t"..."\r", " "..." "],
    "upper": ["A"..."Z"],
    "xdigit": ["0"..."9", "A"..."F", "a"..."f"],
  ]
}

/// Why a text is no pattern of paths.
enum GlobMistake: Error, Hashable {
  case empty
  case negated
  case parentFolder
  case unclosedSet
  case reversedRange(String)
  case unclosedBrace
  case unopenedBrace
  case lastBackslash
  case tooManyAlternatives

  /// What is wrong, then what to do.
  var message: Message {
    switch self {
    case .empty:
      Message(zh: "空的路径模式什么也匹配不到，把它删去", en: "an empty pattern matches nothing; take it out")
    case .negated:
      Message(
        zh: "路径模式开头的 ! 在这里不能取消别的模式，把那些模式写窄些；! 本身写作 \\\\!",
        en: "a '!' in front takes back no other pattern here; make that one narrower, "
          + "or write the mark itself as \\\\!")
    case .parentFolder:
      Message(
        zh: "路径模式只能指本设置文件所在文件夹之内，去掉 ..",
        en: "a pattern stays below the folder of the settings file; take out '..'")
    case .unclosedSet:
      Message(zh: "「[」没有配对，补上 ]，或写作 \\\\[", en: "the '[' is never closed; add ']' or write \\\\[")
    case .reversedRange(let range):
      Message(
        zh: "「\(range)」前后颠倒，要从小到大写", en: "the range '\(range)' runs backwards; exchange its ends")
    case .unclosedBrace:
      Message(zh: "「{」没有配对，补上 }，或写作 \\\\{", en: "the '{' is never closed; add '}' or write \\\\{")
    case .unopenedBrace:
      Message(zh: "「}」没有配对，补上 {，或写作 \\\\}", en: "the '}' was never opened; add '{' or write \\\\}")
    case .lastBackslash:
      Message(
        zh: "反斜杠后面缺字，反斜杠本身写作 \\\\\\\\",
        en: "nothing follows the backslash; write a backslash itself as \\\\\\\\")
    case .tooManyAlternatives:
      Message(
        zh: "花括号展开后超过 \(GlobToken.greatestCount) 种，分成几条写",
        en: "the braces stand for more than \(GlobToken.greatestCount) alternatives; write several patterns")
    }
  }
}
