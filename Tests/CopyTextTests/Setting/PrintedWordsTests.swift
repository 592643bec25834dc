import LintTesting
import Testing

@testable import CopyText

struct PrintedWordsTests {
  @Test("the count in one pass agrees with the definition", arguments: 0..<100 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    let text =
      "a"
      + String.randomCopy(
        seed: seed, alphabet: ["to", "day", "-", " ", "\n", "\n\n", "To", "é", ".", "1", "报"])
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    let asked: Set = ["to", "day", "to-day", "today", "toto", "dayé", "day-to"]
    let printed = PrintedWords(asked, in: [source])
    for word in asked {
      #expect(printed[word] == Self.count(word, in: text), "\(word) in \(text.debugDescription)")
    }
  }

  /// Line by line: the words without those that a hyphen at a line end cuts, and the pairs of neighbours in a
  /// compound.
  private static func count(_ asked: String, in text: String) -> Int {
    var count = 0
    var isRestAbove = false
    for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      let line = line.trimmed
      var words: [(word: String, isJoined: Bool)] = []
      for compound in line.unicodeScalars.split(
        omittingEmptySubsequences: true, whereSeparator: { !$0.isLetter && $0 != "-" })
      {
        let parts = compound.split(separator: "-", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
          words.append((String(part).lowercased(), index > 0 && !parts[index - 1].isEmpty && !part.isEmpty))
        }
      }
      words.removeAll { $0.word.isEmpty }
      let isBroken = line.hasSuffix("-") && line.dropLast().unicodeScalars.last?.isLetter == true
      for (index, word) in words.enumerated() {
        if index == 0, isRestAbove { continue }
        if index == words.count - 1, isBroken { continue }
        if word.word == asked { count += 1 }
        if word.isJoined, !(index == 1 && isRestAbove), words[index - 1].word + "-" + word.word == asked {
          count += 1
        }
      }
      isRestAbove = line.hasSuffix("-")
    }
    return count
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
