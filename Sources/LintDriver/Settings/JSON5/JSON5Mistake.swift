import CopyText
import LintCore

/// Why a text is no JSON5, and where.
struct JSON5Mistake: Error {
  /// What is wrong.
  enum Cause: Hashable {
    /// The text ends, or goes on, where something else was to come.
    case unexpected(Found, wanted: Wanted)
    /// A bracket that is never closed.
    case unclosed(String)
    /// A string that has no end on its line.
    case unclosedString
    /// A comment that is never closed.
    case unclosedComment
    /// A backslash before what it cannot stand before.
    case badEscape(String)
    /// What begins like a number and is none.
    case badNumber(String)
    /// A character that begins nothing, and the one that was meant, if that can be told.
    case strayCharacter(String, meant: String?)
    /// A key that stands in the object already; `line`, 1-based, is where.
    case duplicateKey(String, line: Int)
    /// Brackets inside one another, more than ``JSON5Parser/greatestDepth``.
    case tooDeep
  }

  /// What stands there.
  enum Found: Hashable {
    case end
    case text(String)
  }

  /// What can stand there.
  enum Wanted: Hashable {
    case value
    case key
    case colon
    case commaOr(String)
    case end
  }

  let cause: Cause
  let range: ByteRange

  /// What is wrong, then what to do.
  var message: Message {
    switch cause {
    case .unexpected(let found, let wanted):
      Message(zh: "\(found.phrase.zh)，\(wanted.phrase.zh)", en: "\(found.phrase.en); \(wanted.phrase.en)")
    case .unclosed(let bracket):
      Message(zh: "「\(bracket)」没有配对，补上后一半", en: "the '\(bracket)' is never closed; add its partner")
    case .unclosedString:
      Message(zh: "字符串在行末没有结束，补上引号", en: "the string has no end on its line; add the quotation mark")
    case .unclosedComment:
      Message(zh: "注释没有结束，补上 */", en: "the comment is never closed; add */")
    case .badEscape(let text):
      Message(
        zh: "字符串里不能写「\(text)」，反斜杠本身写作 \\\\",
        en: "a string cannot hold '\(text)'; write a backslash itself as \\\\")
    case .badNumber(let text):
      Message(zh: "「\(text)」不是数，文字要加引号", en: "'\(text)' is no number; put text in quotation marks")
    case .strayCharacter(let character, .some(let meant)):
      Message(
        zh: "「\(character)」在这里没有意义，写半角的 \(meant)",
        en: "'\(character)' means nothing here; write the plain \(meant)")
    case .strayCharacter(let character, nil):
      Message(
        zh: "「\(character)」在这里没有意义，把它删去；文字要加引号",
        en: "'\(character)' means nothing here; take it out, or put text in quotation marks")
    case .duplicateKey(let key, let line):
      Message(
        zh: "「\(key)」在第 \(line) 行已经写过，删去一个",
        en: "'\(key)' stands at line \(line) already; take one of the two out")
    case .tooDeep:
      Message(
        zh: "括号套了 \(JSON5Parser.greatestDepth) 层以上，检查是否写错",
        en: "brackets stand more than \(JSON5Parser.greatestDepth) deep; check whether one is wrong")
    }
  }
}

extension JSON5Mistake.Found {
  fileprivate var phrase: Message {
    switch self {
    case .end: Message(zh: "文件到此结束", en: "the file ends here")
    case .text(let text): Message(zh: "「\(text)」不该在这里", en: "'\(text)' cannot stand here")
    }
  }
}

extension JSON5Mistake.Wanted {
  fileprivate var phrase: Message {
    switch self {
    case .value: Message(zh: "写一个值", en: "write a value")
    case .key:
      Message(zh: "写一个键，不是字母数字的要加引号", en: "write a key, in quotation marks unless it is a plain word")
    case .colon: Message(zh: "键后面写冒号和值", en: "write a colon and a value after the key")
    case .commaOr(let closer): Message(zh: "写逗号或 \(closer)", en: "write a comma or \(closer)")
    case .end: Message(zh: "最外层只能有一个值，删去多余的", en: "a file holds one value; take the rest out")
    }
  }
}
