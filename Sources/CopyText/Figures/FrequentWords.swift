/// The words that English newspapers print often, and the compounds they print with a hyphen.
///
/// Counted by `galley-learn` in agency and broadcast copy, a million words of it; no sentence of it stands
/// here.
package struct FrequentWords: Lexicon {
  /// The frequent words.
  package init() {}

  /// Those of `words`, in lower case, that are frequent.
  ///
  /// - Complexity: O(*w*) for *w* words, once the table has been read.
  public func words(among words: Set<String>) -> Set<String> { words.intersection(Self.all.words) }

  /// Those of `words`, in lower case, that are frequent and stand with a capital only: names, the short forms
  /// of companies.
  ///
  /// - Complexity: O(*w*) for *w* words, once the table has been read.
  func names(among words: Set<String>) -> Set<String> { words.intersection(Self.all.names) }

  /// All of them, and those that are names, read when one is first asked for.
  private static let all: (words: Set<String>, names: Set<String>) = {
    var all: (words: Set<String>, names: Set<String>) = ([], [])
    func add(_ word: [UInt8]) {
      let isName = word.last == nameMark
      let text = String(decoding: isName ? word.dropLast() : word[...], as: UTF8.self)
      if text.isEmpty { return }
      all.words.insert(text)
      if isName { all.names.insert(text) }
    }
    words.withUTF8Buffer { table in
      var word: [UInt8] = []
      for byte in table {
        if let shared = shared(byte) {
          add(word)
          word.removeSubrange(min(shared, word.count)...)
        } else {
          word.append(byte)
        }
      }
      add(word)
    }
    return all
  }()

  // The table is its words in order, a name with `~` behind it. Before each stands a capital for the number
  // of letters that it shares with the word before it, A for none: `AaboutFve` is about, above.

  /// What stands behind a name in the table.
  package static let nameMark = UInt8(ascii: "~")

  /// The bytes of a table of `words`, of small letters and hyphens, with the mark of names.
  package static func table(of words: some Sequence<String>) -> [UInt8] {
    var table: [UInt8] = []
    var last: [UInt8] = []
    for word in words.map({ Array($0.utf8) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let shared = min(zip(last, word).prefix { $0 == $1 }.count, mostShared)
      table.append(UInt8(ascii: "A") + UInt8(shared))
      table += word[shared...]
      last = word
    }
    return table
  }

  /// The most letters that a capital can say.
  private static let mostShared = 25

  /// How many letters a capital says are shared; nil for a letter of a word.
  private static func shared(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? Int(byte - UInt8(ascii: "A")) : nil
  }
}
