import LintTesting
import Testing

@testable import CopyText

struct FrequentWordsTests {
  @Test("of the words that are asked for, the frequent ones come back")
  func frequent() {
    let asked: Set = ["government", "the", "long-term", "gover", "vernment", "zzz", "government-term", ""]
    #expect(FrequentWords().words(among: asked) == ["government", "the", "long-term"])
  }

  @Test("names are frequent words, and told from those that stand with a small letter")
  func names() {
    let asked: Set = ["chen", "kitchen", "monday", "the", "long-term", "zzz"]
    #expect(FrequentWords().names(among: asked) == ["chen"])
    #expect(FrequentWords().words(among: asked).isSuperset(of: ["chen", "monday", "the"]))
  }

  @Test("a table says each word by what it shares with the one before")
  func table() {
    let table = FrequentWords.table(of: ["above", "about", "zebra", "a"])
    #expect(String(decoding: table, as: UTF8.self) == "AaBboutDveAzebra")
  }

  @Test("the table holds its words in order, each once, as its maker writes it")
  func canonical() {
    let table = FrequentWords.words.withUTF8Buffer { Array($0) }
    var words: [String] = []
    var word: [UInt8] = []
    for byte in table {
      if byte < UInt8(ascii: "a"), byte != UInt8(ascii: "-") {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeSubrange(Int(byte - UInt8(ascii: "A"))...)
      } else {
        word.append(byte)
      }
    }
    words.append(String(decoding: word, as: UTF8.self))
    #expect(words.count > 10_000)
    #expect(FrequentWords.table(of: words) == table)
    let mark = Character(Unicode.Scalar(FrequentWords.nameMark))
    let bare = Set(words.map { $0.last == mark ? String($0.dropLast()) : $0 })
    #expect(bare.count == words.count)
    #expect(FrequentWords().words(among: bare) == bare)
    #expect(
      FrequentWords().names(among: bare)
        == Set(words.filter { $0.last == mark }.map { String($0.dropLast()) }))
  }
}
