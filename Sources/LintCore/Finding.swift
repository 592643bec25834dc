public import CopyText

/// A second place that a finding speaks of.
public struct Note: Hashable, Sendable {
  /// The index, in the edition, of the document that holds it; nil for the document of the finding.
  public let document: Int?
  /// The place in that document.
  public let range: ByteRange
  /// What is to be seen there.
  public let message: Message

  /// A note at `range`, in the finding's own document or in another of the edition.
  public init(_ range: ByteRange, inDocument document: Int? = nil, _ message: Message) {
    self.document = document
    self.range = range
    self.message = message
  }
}

/// What a rule found: a place in the copy and what is wrong with it.
public struct Finding: Hashable, Sendable {
  /// The smallest range that names the fault; never empty, so that there is something to point at.
  public let range: ByteRange
  /// What is wrong and what to do.
  public let message: Message
  /// Other places that explain it, the most important first.
  public let notes: [Note]
  /// A change that would resolve it.
  public let fix: Fix?

  /// A finding at `range`.
  public init(_ range: ByteRange, _ message: Message, notes: [Note] = [], fix: Fix? = nil) {
    precondition(!range.isEmpty, "a finding points at some copy")
    self.range = range
    self.message = message
    self.notes = notes
    self.fix = fix
  }
}
