public import LintCore

/// Every rule, sorted by id. To add one, write its line here and the line of its page in `Package.swift`.
public enum RuleCatalog {
  /// The rules.
  public static let all: [any Rule.Type] = [
    DuplicateParagraph.self,
    HouseTerm.self,
    LostText.self,
    MisplacedText.self,
    MixedQuotes.self,
    NestedQuotes.self,
    PlaceholderByline.self,
    PlaceholderText.self,
    RepeatedPassage.self,
    SimilarParagraph.self,
    SplitSentence.self,
    SplitWord.self,
    StrayByline.self,
    UnpairedBracket.self,
    UnpairedQuote.self,
  ]
}
