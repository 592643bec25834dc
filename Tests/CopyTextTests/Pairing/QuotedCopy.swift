import LintTesting

@testable import CopyText

/// Copy whose quotation marks are right, made up of words, quoted words and speeches as newspapers set them.
struct QuotedCopy {
  let profile: PairProfile
  private var generator: SeededGenerator

  init(_ profile: PairProfile, seed: UInt64) {
    self.profile = profile
    generator = SeededGenerator(seed: seed)
  }

  /// A paragraph of one to four sentences.
  mutating func paragraph() -> String {
    let parts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in sentence() }
    return parts.joined(separator: gap)
  }

  private var gap: String { profile.partsWordsBySpaces ? " " : "" }
  private var comma: String { profile.partsWordsBySpaces ? ", " : "，" }
  private var stop: String { profile.partsWordsBySpaces ? "." : "。" }

  private mutating func sentence() -> String {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return words(4...9) + stop
    case 1: return words(2...4) + gap + quotedWords() + gap + words(2...4) + stop
    case 2: return words(2...3) + gap + quotedWords() + quotedWordsBeside() + gap + words(2...4) + stop
    case 3: return said() + speech(nested: Bool.random(using: &generator))
    default: return speech(nested: Bool.random(using: &generator)) + gap + words(1...2) + gap + verb + stop
    }
  }

  private var verb: String { profile.partsWordsBySpaces ? "said" : "说" }

  private mutating func said() -> String {
    words(1...2) + gap + verb + (profile.partsWordsBySpaces ? ", " : "：")
  }

  private mutating func quotedWords() -> String { quoted(words(1...2), in: profile.outer) }

  private mutating func quotedWordsBeside() -> String {
    profile.partsWordsBySpaces || Bool.random(using: &generator) ? "" : quotedWords()
  }

  private mutating func speech(nested: Bool) -> String {
    let first = words(3...6)
    guard nested else { return quoted(first + comma + words(3...8) + stop, in: profile.outer) }
    let inner = quoted(words(1...2), in: profile.kind(inside: profile.outer))
    return quoted(first + gap + inner + gap + words(3...6) + stop, in: profile.outer)
  }

  private func quoted(_ words: String, in kind: PairKind) -> String {
    profile.mark(kind, .opening) + words + profile.mark(kind, .closing)
  }

  /// Two-character words of Chinese, or short words of English, without any of a verb of saying.
  private mutating func words(_ count: ClosedRange<Int>) -> String {
    let all =
      profile.partsWordsBySpaces
      ? ["mill", "river", "old", "bridge", "light", "seven", "boat", "rain"]
      : ["渡口", "老桥", "新渠", "山里", "灯塔", "孩子", "石板", "春天", "七人"]
    return (0..<Int.random(in: count, using: &generator))
      .compactMap { _ in all.randomElement(using: &generator) }.joined(separator: gap)
  }
}
