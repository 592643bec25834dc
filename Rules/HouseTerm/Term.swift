import CopyText
import LintCore

/// A confusion of this newsroom's own: what is to be found, and what to write instead.
struct Term: Codable, Sendable {
  /// Who may write the right term into the copy.
  enum FixChoice: String, Codable, CaseIterable {
    case safe
    case unsafe
    case none
  }

  enum CodingKeys: String, CodingKey {
    case find
    case use
    case why
    case fix
    case pattern
    case except
  }

  /// What is to be found.
  let find: String
  /// What to write instead; nil when nothing can be said in general.
  let use: String?
  /// Why, for the message.
  let why: String
  /// How it may be replaced.
  let fix: FixChoice
  /// Whether `find` and `except` are patterns.
  let pattern: Bool
  /// Longer words in which `find` is right.
  let except: [String]

  /// What `find` looks like.
  let wrong: TermPattern
  /// What may stand around a match, and then it is none: `use` itself, and `except`.
  let right: [TermPattern]

  /// Reads a term.
  ///
  /// - Throws: ``OptionError`` when what it says makes no sense.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    find = try values.decode(String.self, forKey: .find)
    use = try values.decodeIfPresent(String.self, forKey: .use)
    why = try values.decodeIfPresent(String.self, forKey: .why) ?? ""
    pattern = try values.decodeIfPresent(Bool.self, forKey: .pattern) ?? false
    except = try values.decodeIfPresent([String].self, forKey: .except) ?? []
    let choice = try values.decodeIfPresent(String.self, forKey: .fix)
    do throws(Mistake) {
      wrong = try Self.read(find, isPattern: pattern, .find)
      if let use { try Self.check(use, insteadOf: find) }
      var right = use.map { [TermPattern(literal: $0)] } ?? []
      for text in except {
        if !pattern, !text.isEmpty, !text.contains(find) {
          throw Mistake(key: .except, message: .withoutTerm(text))
        }
        right.append(try Self.read(text, isPattern: pattern, .except))
      }
      self.right = right
      fix = try Self.read(choice, find, use, isPattern: pattern)
    } catch {
      throw OptionError(at: values.codingPath + [error.key], error.message)
    }
  }

  /// What is wrong with the value of a key.
  private struct Mistake: Error {
    let key: CodingKeys
    let message: Message
  }

  private static func read(_ text: String, isPattern: Bool, _ key: CodingKeys) throws(Mistake) -> TermPattern
  {
    guard !text.isEmpty else { throw Mistake(key: key, message: .empty) }
    do throws(TermPatternError) {
      if isPattern { return try TermPatternReader.pattern(text) }
      guard text.unicodeScalars.count <= TermPattern.greatestLength else { throw .tooLong }
      return TermPattern(literal: text)
    } catch {
      throw Mistake(key: key, message: key == .find ? error.message : .exception(text, error.message))
    }
  }

  private static func check(_ use: String, insteadOf find: String) throws(Mistake) {
    let message: Message? =
      if use.isEmpty {
        .emptyUse
      } else if use.unicodeScalars.elementsEqual(find.unicodeScalars) {
        .same
      } else if use.unicodeScalars.count > TermPattern.greatestLength {
        TermPatternError.tooLong.message
      } else {
        nil
      }
    if let message { throw Mistake(key: .use, message: message) }
  }

  private static func read(
    _ word: String?, _ find: String, _ use: String?, isPattern: Bool
  ) throws(Mistake) -> FixChoice {
    guard let word else { return use == nil ? .none : .unsafe }
    guard let fix = FixChoice(rawValue: word) else { throw Mistake(key: .fix, message: .unknownFix(word)) }
    if fix != .none, use == nil { throw Mistake(key: .fix, message: .nothingToWrite) }
    if fix == .safe, isPattern || !find.hasCharacters(of: use ?? "") {
      throw Mistake(key: .fix, message: .notSafe)
    }
    return fix
  }

  /// Writes every key, those that were left out too.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(find, forKey: .find)
    try values.encode(use, forKey: .use)
    try values.encode(why, forKey: .why)
    try values.encode(fix, forKey: .fix)
    try values.encode(pattern, forKey: .pattern)
    try values.encode(except, forKey: .except)
  }
}

extension String {
  /// Whether the two texts differ in white space at most.
  fileprivate func hasCharacters(of other: String) -> Bool {
    unicodeScalars.filter { !$0.isSpace }.elementsEqual(other.unicodeScalars.filter { !$0.isSpace })
  }
}

extension Message {
  fileprivate static let empty = Message(zh: "要找的词是空的，补上", en: "there is nothing to find; write a term")
  fileprivate static let emptyUse = Message(
    zh: "没有写明改成什么，补上；没有统一的改法，就删去 use",
    en: "there is nothing to write instead; fill it in, or leave 'use' out")
  fileprivate static let same = Message(
    zh: "与 find 相同，改正其中一个", en: "it is the same as 'find'; correct one of the two")
  fileprivate static let nothingToWrite = Message(
    zh: "没有 use，无从修改，写上 use，或删去 fix",
    en: "without 'use' there is nothing to write; add it, or leave 'fix' out")
  fileprivate static let notSafe = Message(
    zh: "safe 不能改动一个字，只能用于 find 与 use 只差空白的词，改成 \"unsafe\"",
    en: "a safe fix changes white space only, so 'find' and 'use' differ too much; write \"unsafe\"")

  fileprivate static func unknownFix(_ word: String) -> Message {
    let choices = Term.FixChoice.allCases.map(\.rawValue)
    return Message(
      zh: "没有「\(word)」这个值，可以写 \(choices.joined(separator: "、"))",
      en: "'\(word)' is no value of this key; write \(choices.joined(separator: ", "))")
  }

  fileprivate static func withoutTerm(_ text: String) -> Message {
    Message(
      zh: "「\(text)」里没有 find 的词，改正它，或者删去",
      en: "'\(text)' does not hold what 'find' says; correct it or take it out")
  }

  fileprivate static func exception(_ text: String, _ reason: Message) -> Message {
    Message(zh: "「\(text)」：\(reason.zh)", en: "'\(text)': \(reason.en)")
  }
}
