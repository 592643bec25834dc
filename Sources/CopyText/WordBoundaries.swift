/// What a dictionary knows of words in running text. The program supplies one; nothing depends on it.
public protocol WordBoundaries: Sendable {
  /// The word that goes on across the point between `before` and `after`, two stretches of running text
  /// that are read as one; nil when a word ends there, or when the dictionary cannot tell.
  func word(across before: String, _ after: String) -> String?
  /// Whether there is such a word; easier to say than which.
  func hasWord(across before: String, _ after: String) -> Bool
}

extension WordBoundaries {
  /// Whether the word is known that goes on across the point.
  public func hasWord(across before: String, _ after: String) -> Bool { word(across: before, after) != nil }
}

/// A dictionary without words: it never says that a word spans a point.
public struct NoWordBoundaries: WordBoundaries {
  /// The dictionary without words.
  public init() {}

  /// Always nil.
  public func word(across before: String, _ after: String) -> String? { nil }
}
