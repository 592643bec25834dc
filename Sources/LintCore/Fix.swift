public import CopyText

/// A replacement of one range of copy.
public struct Edit: Hashable, Sendable {
  /// What is replaced; empty to insert.
  public let range: ByteRange
  /// What stands there afterwards; empty to delete.
  public let replacement: String

  /// Replaces `range` by `replacement`.
  public init(_ range: ByteRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A change to one file that resolves a finding. It is applied whole or not at all.
public struct Fix: Hashable, Sendable {
  /// Whether a fix may be applied without a person looking at it.
  public enum Safety: String, Sendable {
    /// Restores what the writer meant: no character of the copy is lost.
    case safe
    /// May lose or change copy; applied only when a person asks for it.
    case unsafe
  }

  /// What the fix does, for people.
  public let title: Message
  /// Whether a person must look at it first.
  public let safety: Safety
  /// The replacements: ascending, never overlapping, at least one.
  public let edits: [Edit]

  /// A fix of one or more edits, in ascending order.
  public init(_ title: Message, _ safety: Safety, _ edits: [Edit]) {
    precondition(!edits.isEmpty, "a fix must change something")
    precondition(
      zip(edits, edits.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound },
      "the edits of a fix ascend and do not overlap")
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
