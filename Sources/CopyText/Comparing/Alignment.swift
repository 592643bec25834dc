/// Where two texts differ.
///
/// The shortest script of insertions and deletions, found greedily along the diagonals (Myers, "An O(ND)
/// difference algorithm and its variations", 1986).
struct Alignment: Sendable {
  /// A place where the texts differ: what stands there in the one and in the other; one may be empty.
  struct Difference: Hashable, Sendable {
    let left: Range<Int>
    let right: Range<Int>
  }

  /// The differences, ascending; characters that both have stand between any two.
  let differences: [Difference]
  /// How many characters must be deleted or inserted to make one text the other.
  let edits: Int

  /// Aligns `left` with `right`; nil when more than `limit` edits are needed.
  ///
  /// - Complexity: O((*n* + *m*) · *d*) time and O(*d*²) space for texts of *n* and *m* characters and *d*
  ///   edits, at most `limit`.
  init?(_ left: [UInt32], _ right: [UInt32], limit: Int) {
    var frontiers: [Frontier] = []
    while frontiers.count <= limit {
      let frontier = Frontier(after: frontiers.last, left, right)
      frontiers.append(frontier)
      if frontier.reachesEnds {
        edits = frontiers.count - 1
        differences = Self.differences(along: frontiers)
        return
      }
    }
    return nil
  }

  /// The differences, those joined to one between which `isJoint` finds nothing that parts them in the left
  /// text.
  func joined(where isJoint: (Range<Int>) -> Bool) -> [Difference] {
    var joined: [Difference] = []
    for difference in differences {
      if let last = joined.last, isJoint(last.left.upperBound..<difference.left.lowerBound) {
        joined[joined.count - 1] = Difference(
          left: last.left.lowerBound..<difference.left.upperBound,
          right: last.right.lowerBound..<difference.right.upperBound)
      } else {
        joined.append(difference)
      }
    }
    return joined
  }

  /// Walks back from the ends of both texts, and joins edits that touch.
  private static func differences(along frontiers: [Frontier]) -> [Difference] {
    guard let last = frontiers.last else { return [] }
    var differences: [Difference] = []
    var (x, y) = (last.left, last.right)
    for frontier in frontiers.dropLast().reversed() {
      guard let step = frontier.step(to: x - y) else { break }
      let after = (x: step.x, y: step.x - (x - y))
      let before = step.isInsertion ? (x: after.x, y: after.y - 1) : (x: after.x - 1, y: after.y)
      if let next = differences.last, after == (x, y), next.left.lowerBound == x, next.right.lowerBound == y {
        differences.removeLast()
        differences.append(
          Difference(left: before.x..<next.left.upperBound, right: before.y..<next.right.upperBound))
      } else {
        differences.append(Difference(left: before.x..<after.x, right: before.y..<after.y))
      }
      (x, y) = before
    }
    return differences.reversed()
  }
}

/// How far into two texts a given number of edits leads, on each diagonal: the lines on which the position in
/// the left text less the position in the right one is the same.
private struct Frontier {
  let left: Int
  let right: Int
  /// The furthest position in the left text on diagonal *k*, from -`edits` to `edits`, at index `edits` +
  /// *k*;
  /// -1 where no way leads.
  private var reach: [Int]
  private let edits: Int

  init(after frontier: Frontier?, _ left: [UInt32], _ right: [UInt32]) {
    self.left = left.count
    self.right = right.count
    edits = frontier.map { $0.edits + 1 } ?? 0
    reach = [Int](repeating: -1, count: 2 * edits + 1)
    for diagonal in stride(from: -edits, through: edits, by: 2) {
      guard var x = frontier == nil ? 0 : frontier?.step(to: diagonal)?.x else { continue }
      while x < left.count, x - diagonal < right.count, left[x] == right[x - diagonal] { x += 1 }
      reach[edits + diagonal] = x
    }
  }

  /// Whether both texts are used up.
  var reachesEnds: Bool { position(on: left - right) == left }

  /// Where one edit more leads on `diagonal`: along an insertion or a deletion, whichever goes further.
  func step(to diagonal: Int) -> (x: Int, isInsertion: Bool)? {
    let inserted = position(on: diagonal + 1).flatMap { $0 - diagonal <= right ? $0 : nil }
    let deleted = position(on: diagonal - 1).flatMap { $0 < left ? $0 + 1 : nil }
    if let inserted, inserted >= deleted ?? -1 { return (inserted, true) }
    return deleted.map { ($0, false) }
  }

  private func position(on diagonal: Int) -> Int? {
    guard abs(diagonal) <= edits, reach[edits + diagonal] >= 0 else { return nil }
    return reach[edits + diagonal]
  }
}
