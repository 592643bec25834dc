import CopyText
import LintCore

/// Finds every occurrence of a character, and says so in words that tests may change.
protocol CharacterRule: Rule where Options == NoOptions {
  static var character: Unicode.Scalar { get }
  static var words: String { get }
}

extension CharacterRule {
  func findings(in context: RuleContext) -> [Finding] {
    context.source.scalars(in: context.source.range)
      .filter { $0.scalar == Self.character }
      .map { Finding($0.range, Message(zh: Self.words, en: Self.words)) }
      .reversed()
  }

  static func described(as id: String) -> RuleMetadata {
    RuleMetadata(id: id, summary: Message(zh: "字", en: "character"), severity: .warning, page: [])
  }
}

struct FindsA: CharacterRule {
  static let metadata = described(as: "finds-a")
  static let character: Unicode.Scalar = "a"
  static let words = "an a"
  init(_ options: NoOptions) {}
}

struct FindsAOtherwise: CharacterRule {
  static let metadata = described(as: "finds-a")
  static let character: Unicode.Scalar = "a"
  static let words = "the first letter"
  init(_ options: NoOptions) {}
}

struct FindsAToo: CharacterRule {
  static let metadata = described(as: "also-finds-a")
  static let character: Unicode.Scalar = "a"
  static let words = "an a"
  init(_ options: NoOptions) {}
}

/// Finds every 范, with a note at the character that follows, white space aside.
struct FindsCuts: Rule {
  static let metadata = RuleMetadata(
    id: "finds-cuts", summary: Message(zh: "断", en: "cut"), severity: .warning, page: [])

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let scalars = Array(context.source.scalars(in: context.source.range)).filter { !$0.scalar.isSpace }
    return zip(scalars, scalars.dropFirst()).filter { $0.0.scalar == "范" }.map { cut, next in
      let message = Message(zh: "断在这里", en: "cut")
      return Finding(cut.range, message, notes: [Note(next.range, message)])
    }
  }
}
