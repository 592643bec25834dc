/// A stretch of copy in one of the pages of an edition.
public struct CopyPlace: Hashable, Sendable {
  /// The index of the page in the edition.
  public let document: Int
  /// The copy; for a paragraph that was cut, its first piece.
  public let range: ByteRange
}

/// A paragraph that is printed again, character by character, or a story of which some paragraphs are.
public struct DuplicateText: Hashable, Sendable {
  /// The copy that stands first in the edition.
  public let earlier: CopyPlace
  /// The copy that stands later.
  public let later: CopyPlace
  /// How many paragraphs, this one first, are printed again one after the other; 1 for a single one.
  public let paragraphs: Int
  /// How many of those are printed again with differences.
  public let different: Int
  /// How many further paragraphs of the edition are equal to this one and not reported one by one.
  public let furtherCopies: Int
}

/// A paragraph that is printed again with slips.
public struct SimilarText: Hashable, Sendable {
  /// A place where the copies differ. Each side shows a character or two that both have, so that nothing is
  /// shown against nothing.
  public struct Difference: Hashable, Sendable {
    /// What the earlier copy says.
    public let earlier: String
    /// What the later copy says.
    public let later: String
  }

  /// The copy that stands first in the edition.
  public let earlier: CopyPlace
  /// The copy that stands later.
  public let later: CopyPlace
  /// The part of the characters of both copies that they share, from 0 to 1.
  public let likeness: Double
  /// Where they differ, ascending.
  public let differences: [Difference]
  /// How many further paragraphs resemble the earlier one, equal no other, and are not reported one by one.
  public let furtherCopies: Int
}

/// A passage that is repeated inside a paragraph.
public struct PassageRepetition: Hashable, Sendable {
  /// Its first occurrence.
  public let first: ByteRange
  /// Its second occurrence.
  public let second: ByteRange
  /// How often it stands there.
  public let occurrences: Int
  /// What to delete to leave the first occurrence only; nil when other text stands between the occurrences or
  /// when they stand in several blocks.
  public let surplus: ByteRange?
}

/// An ending that two paragraphs share although they begin differently.
public struct SharedEnding: Hashable, Sendable {
  /// The ending of the paragraph that stands first in the edition.
  public let earlier: CopyPlace
  /// The ending of the later one.
  public let later: CopyPlace
  /// Its length in characters.
  public let length: Int
}

/// All that a page repeats: of itself, or of what the edition printed before it.
public struct Repetitions: Hashable, Sendable {
  /// The paragraphs that are printed again, by their place.
  public internal(set) var duplicates: [DuplicateText] = []
  /// The paragraphs that are printed again with slips, by their place.
  public internal(set) var similar: [SimilarText] = []
  /// The passages that are repeated inside a paragraph, by paragraph.
  public internal(set) var passages: [PassageRepetition] = []
  /// The endings that another paragraph has too, by their place.
  public internal(set) var endings: [SharedEnding] = []
}
