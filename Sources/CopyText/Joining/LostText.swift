/// A paragraph whose beginning or ending is nowhere in the file.
public struct LostText: Hashable, Sendable {
  /// Which end of the paragraph is missing.
  public enum End: Sendable {
    /// The text begins in the middle of a sentence.
    case beginning
    /// The text breaks off.
    case ending
  }

  /// The index of the block.
  public let block: Int
  /// The end that is missing.
  public let end: End
  /// Why it is believed.
  public let evidence: [SeamEvidence]
  /// The index of the block where the text could go on and another paragraph seems to begin; nil when there
  /// is none.
  public let freshStart: Int?

  /// A block whose `end` is lost.
  init(block: Int, end: End, evidence: [SeamEvidence], freshStart: Int? = nil) {
    self.block = block
    self.end = end
    self.evidence = evidence
    self.freshStart = freshStart
  }
}
