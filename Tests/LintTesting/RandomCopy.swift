import CopyText

/// Characters that have broken text programs before: of one to four bytes, wide, zero-width, combining, line
/// ends of every kind, and the marks that the rules look for.
public let troublesomeCopy: [String] = [
  "报", "聊", "的", "一", "〇", "𠮷", "🗞", "a", "B", "é", "e\u{301}", "7", "３", " ", "\u{3000}", "\u{A0}",
  "\u{200B}", "\t", "\n", "\n\n", "\r\n", "\r", "。", "，", "、", "：", "“", "”", "‘", "’", "「", "」", "（", "）",
  "(",
  ")", "《", "》", "\"", "'", "-", "——", "……", "■", "□", "○", "×", "#", "*", "{{", "}}", "_", "%",
]

extension String {
  /// Copy of up to `length` pieces of `alphabet`, the same for the same seed.
  public static func randomCopy(
    seed: UInt64, alphabet: [String] = troublesomeCopy, length: Int = 60
  ) -> String {
    var generator = SeededGenerator(seed: seed)
    return randomCopy(using: &generator, alphabet: alphabet, length: length)
  }

  /// Copy of up to `length` pieces of `alphabet`, drawn from `generator`.
  public static func randomCopy(
    using generator: inout some RandomNumberGenerator, alphabet: [String] = troublesomeCopy, length: Int = 60
  ) -> String {
    let count = Int.random(in: 0...length, using: &generator)
    return (0..<count).compactMap { _ in alphabet.randomElement(using: &generator) }.joined()
  }
}
