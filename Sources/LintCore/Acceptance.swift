public import CopyText

/// What a person has said of a finding: let it stand (stet).
///
/// It names the rule and quotes the copy, so it holds wherever the copy moves on its page and however the
/// rule words what it finds.
public struct Acceptance: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// The copy in which the finding begins, with ⟦ before the very place where it does; without that mark, any
  /// place in the copy will do. White space counts for nothing.
  public let quote: String
  /// The characters of the quotation, white space and marks apart.
  let characters: [Unicode.Scalar]
  /// How many of them stand before the place where the finding begins; nil when it may begin anywhere.
  let charactersBeforeMark: Int?

  /// Lets what `rule` finds at `quote` stand.
  public init(rule: String, quote: String) {
    self.rule = rule
    self.quote = quote
    let scalars = quote.unicodeScalars
    characters = scalars.filter(Quotation.counts)
    charactersBeforeMark = scalars.firstIndex(of: Quotation.opening).map { mark in
      scalars[..<mark].count(where: Quotation.counts)
    }
  }

  /// Lets `diagnostic` of `source` stand, quoting the line that it is in, and all that it marks.
  public init(of diagnostic: Diagnostic, in source: SourceText) {
    self.init(rule: diagnostic.rule, quote: Quotation(of: diagnostic.location, in: source).text)
  }

  /// Lets `diagnostic` stand, quoting the line that it is in, and of what it marks the beginning.
  public init(of diagnostic: Diagnostic) {
    self.init(rule: diagnostic.rule, quote: Quotation(of: diagnostic.location).text)
  }
}
