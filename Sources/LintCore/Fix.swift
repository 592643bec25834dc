public import CopyText

/// A replacement of one range of copy.
public struct Edit: Hashable, Sendable {
  /// What is replaced; empty to insert.
  public let range: ByteRange
  /// What stands there afterwards; empty to delete.
  public let replacement: String
  /// Whether a hyphen goes that only the end of a line, or of a column, put into a word.
  public let dropsHyphen: Bool

  /// Replaces `range` by `replacement`.
  public init(_ range: ByteRange, _ replacement: String, dropsHyphen: Bool = false) {
    self.range = range
    self.replacement = replacement
    self.dropsHyphen = dropsHyphen
  }
}

/// Copy that goes to another place as it is.
public struct Move: Hashable, Sendable {
  /// Where the copy stands; never empty.
  public let range: ByteRange
  /// Before what it is put: a place outside `range`.
  public let destination: ByteOffset

  /// Moves the copy in `range` to `destination`.
  public init(_ range: ByteRange, to destination: ByteOffset) {
    precondition(!range.isEmpty, "a move carries some copy")
    precondition(
      destination <= range.lowerBound || range.upperBound <= destination,
      "copy is not moved into itself")
    self.range = range
    self.destination = destination
  }
}

/// A change to one file that resolves a finding. It is applied whole or not at all.
public struct Fix: Hashable, Sendable {
  /// Whether a fix may be applied without a person looking at it.
  public enum Safety: String, Sendable {
    /// Restores what the writer meant: only white space goes or comes, and no character of the copy. The
    /// hyphen that the end of a line, or of a column, put into a word is none of the copy; an edit declares
    /// that it drops one.
    case safe
    /// May lose or change copy; applied only when a person asks for it.
    case unsafe
  }

  /// What the fix does, for people.
  public let title: Message
  /// Whether a person must look at it first.
  public let safety: Safety
  /// All that the fix changes, the moves included: ascending, never overlapping, at least one.
  public let edits: [Edit]
  /// What it replaces apart from what it moves: ascending, never overlapping.
  public let replacements: [Edit]
  /// What it moves.
  public let moves: [Move]

  /// A fix of one or more replacements, in any order: what a paragraph has first may stand last on the page.
  public init(_ title: Message, _ safety: Safety, _ replacements: [Edit]) {
    let ascending = replacements.ascending
    self.init(title, safety, edits: ascending, ascending, [])
  }

  /// An unsafe fix that carries copy of `source` to another place, besides what it replaces, in any order.
  public init(_ title: Message, moving move: Move, in source: SourceText, _ replacements: [Edit] = []) {
    let place = move.destination..<move.destination
    let both = [Edit(move.range, ""), Edit(place, source.text(in: move.range))]
    let edits = (replacements + both).ascending
    self.init(title, .unsafe, edits: edits.joined(), replacements.ascending, [move])
  }

  private init(
    _ title: Message, _ safety: Safety, edits: [Edit], _ replacements: [Edit], _ moves: [Move]
  ) {
    precondition(!edits.isEmpty, "a fix must change something")
    precondition(
      zip(edits, edits.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound },
      "the edits of a fix ascend and do not overlap")
    self.title = title
    self.safety = safety
    self.edits = edits
    self.replacements = replacements
    self.moves = moves
  }
}

extension [Edit] {
  /// The edits by their places; what is put in at a place stands before what is replaced from there on.
  fileprivate var ascending: [Edit] {
    sorted { left, right in
      (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
  }

  /// The edits, ascending as they are, with one in place of those that touch.
  fileprivate func joined() -> [Edit] {
    reduce(into: []) { edits, edit in
      guard let last = edits.last, last.range.upperBound == edit.range.lowerBound else {
        return edits.append(edit)
      }
      edits[edits.count - 1] = Edit(
        last.range.lowerBound..<edit.range.upperBound, last.replacement + edit.replacement,
        dropsHyphen: last.dropsHyphen || edit.dropsHyphen)
    }
  }
}
