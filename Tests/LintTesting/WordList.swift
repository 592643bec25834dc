public import CopyText

/// A dictionary of a few words, for tests that must not depend on the machine's own dictionary.
public struct WordList: WordBoundaries {
  private let words: [String]

  /// The dictionary that holds `words`.
  public init(_ words: [String]) {
    // Of several words that span a point the longest is the answer, as a reader would take it.
    self.words = words.sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }
  }

  /// The longest word of the list that goes on across the point between `before` and `after`.
  public func word(across before: String, _ after: String) -> String? {
    words.first { word in
      word.indices.dropFirst().contains { cut in
        before.hasSuffix(word[..<cut]) && after.hasPrefix(word[cut...])
      }
    }
  }
}
