import CopyText

/// Counts the words of English copy, and the compounds that it prints with a hyphen.
struct WordCounter {
  private var words: [String: Int] = [:]
  /// Those that stand with a small letter somewhere.
  private var small: Set<String> = []

  /// How often a word must stand to be common; what stands less often is a name or a slip as well as not.
  private static let fewest = 4
  /// The shortest word that is kept; a shorter one is never broken, nor told from a syllable.
  private static let shortest = 3

  /// Counts the paragraphs and headlines of `articles`.
  init(_ articles: [CorpusArticle]) {
    for article in articles {
      for text in [article.headline] + article.paragraphs where !text.unicodeScalars.contains(where: \.isHan)
      {
        count(text)
      }
    }
  }

  private mutating func count(_ text: String) {
    let compounds = text.unicodeScalars.split { !$0.isLetter && $0 != "-" }
    for compound in compounds {
      // A double hyphen is a dash.
      let parts = compound.split(separator: "-", omittingEmptySubsequences: false)
        .map { String($0) }
      for part in parts where !part.isEmpty { count(word: part) }
      for (first, second) in zip(parts, parts.dropFirst()) where !first.isEmpty && !second.isEmpty {
        count(word: first + "-" + second)
      }
    }
  }

  private mutating func count(word: String) {
    let lowercased = word.lowercased()
    words[lowercased, default: 0] += 1
    if word.first == lowercased.first { small.insert(lowercased) }
  }

  /// The common words and compounds, those that never stand with a small letter with the mark of names.
  var common: [String] {
    words.filter { word, count in
      count >= Self.fewest && word.utf8.count >= Self.shortest
        && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
    }.map { word, _ in
      small.contains(word) ? word : word + String(Unicode.Scalar(FrequentWords.nameMark))
    }
  }
}
