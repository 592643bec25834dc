/// A list of words. The program supplies one; nothing depends on it.
public protocol Lexicon: Sendable {
  /// Those of `words`, which are in lower case, that are on the list.
  func words(among words: Set<String>) -> Set<String>
}

/// A list without words.
public struct NoLexicon: Lexicon {
  /// The list without words.
  public init() {}

  /// None.
  public func words(among words: Set<String>) -> Set<String> { [] }
}
