/// Weighs the explanations of the marks of one paragraph and takes the likeliest.
///
/// Marks are read from first to last. At each one every explanation so far goes on in every way the mark
/// allows: it opens; it closes what is open, and what was opened since has lost its closing mark; it has lost
/// its opening mark; it looks the wrong way; it is an apostrophe. Each move has a cost (``PairCost``), and
/// only the cheapest explanations are kept, so the work is linear in the number of marks.
struct PairReader {
  let profile: PairProfile
  let marks: [PairMark]

  /// How many explanations are kept.
  private static let width = 24
  /// How much dearer than the cheapest an explanation may be: as much as two faults, which the cheapest may
  /// still turn out to have.
  private static let reach = 2 * PairCost.lostClosing + PairCost.lean
  /// The cost from which a paragraph is no copy any more, and the first explanation as good as any.
  private static let hopeless = 24 * PairCost.lostClosing

  /// A way in which a mark continues an explanation.
  private struct Move {
    enum Role { case opens, closes, unopened, alone }

    let role: Role
    /// The explanation it continues.
    let parent: Int
    /// How many open marks, from the innermost, lost their closing marks before it.
    let lost: Int
    let cost: Int
    let open: OpenStack
  }

  private struct Explanation {
    var cost = 0
    var open = OpenStack()
    /// The index of its last step in the trail; −1 when it has none.
    var last = -1
  }

  /// The likeliest pairing.
  ///
  /// - Complexity: O(*m*) for *m* marks.
  func pairing() -> Pairing {
    var trail = Trail()
    var explanations = [Explanation()]
    for index in marks.indices {
      let moves = cheapest(of: moves(from: explanations, at: index))
      explanations = moves.map { move in
        let parent = explanations[move.parent]
        var last = trail.loseClosings(of: parent.open, levels: move.lost, after: parent.last, isAtEnd: false)
        switch move.role {
        case .closes:
          let entry = parent.open[parent.open.count - move.lost - 1]
          let isReversed = marks[index].side == .opening
          last = trail.record(.pair(entry, closing: index, isClosingReversed: isReversed), after: last)
        case .unopened: last = trail.record(.unopened(index), after: last)
        case .opens, .alone: break
        }
        return Explanation(cost: move.cost, open: move.open, last: last)
      }
      if trail.isLong {
        explanations.removeSubrange(1...)
        trail.settle(explanations[0].last)
        explanations[0].last = -1
      }
    }
    let likeliest = explanations.min {
      $0.cost + $0.open.count * PairCost.lostClosing < $1.cost + $1.open.count * PairCost.lostClosing
    }
    var builder = PairingBuilder(profile: profile, marks: marks)
    if let likeliest {
      let open = likeliest.open
      let last = trail.loseClosings(of: open, levels: open.count, after: likeliest.last, isAtEnd: true)
      for step in trail.steps(to: last) { builder.add(step) }
    }
    return builder.pairing
  }

  /// The moves that keep their place, the cheapest first; of two that leave the same marks open the cheaper,
  /// of equals the earlier.
  private func cheapest(of moves: [Move]) -> [Move] {
    let ranked = moves.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
    let width = ranked[0].cost > Self.hopeless ? 1 : Self.width
    var kept: [Move] = []
    for move in ranked {
      guard kept.count < width, move.cost <= ranked[0].cost + Self.reach else { break }
      if !kept.contains(where: { $0.open == move.open }) { kept.append(move) }
    }
    return kept
  }

  // MARK: Moves

  private func moves(from explanations: [Explanation], at index: Int) -> [Move] {
    let mark = marks[index]
    let costs = (opening: cost(of: mark, on: .opening), closing: cost(of: mark, on: .closing))
    var moves: [Move] = []
    // What is dearer than the cheapest so far by more than the reach will not be kept.
    var limit = Int.max
    func add(_ move: Move) {
      guard move.cost <= limit else { return }
      limit = min(limit, move.cost + Self.reach)
      moves.append(move)
    }
    for (parent, explanation) in explanations.enumerated() where explanation.cost <= limit {
      for lost in 0...explanation.open.count {
        let cost = explanation.cost + lost * PairCost.lostClosing
        if cost > limit { break }
        var open = explanation.open
        open.close(lost)
        if cost + costs.opening <= limit, open.count < profile.deepest {
          var opened = open
          let levelCost = costOfLevel(of: mark, inside: &opened)
          opened.open(OpenStack.Entry(index: index, isReversed: mark.side == .closing))
          let total = cost + costs.opening + levelCost
          add(Move(role: .opens, parent: parent, lost: lost, cost: total, open: opened))
        }
        if cost + costs.closing <= limit, open.count > 0 {
          let entry = open[open.count - 1]
          open.close(1)
          let total = cost + costs.closing + costOfPair(entry, index)
          add(Move(role: .closes, parent: parent, lost: lost, cost: total, open: open))
        }
      }
      let unopened = explanation.cost + costs.closing + PairCost.lostOpening
      add(Move(role: .unopened, parent: parent, lost: 0, cost: unopened, open: explanation.open))
      if let alone = mark.costAlone {
        let cost = explanation.cost + alone
        add(Move(role: .alone, parent: parent, lost: 0, cost: cost, open: explanation.open))
      }
    }
    return moves
  }

  // MARK: Costs

  /// What it costs to read the mark as one that stands on `side`.
  private func cost(of mark: PairMark, on side: PairSide) -> Int {
    let lean = mark.lean(in: profile) * (side == .opening ? 1 : -1)
    guard let own = mark.side else { return max(0, -lean) * PairCost.straightAgainstLean }
    return own == side ? 0 : PairCost.reversed - lean * PairCost.lean
  }

  private func costOfPair(_ open: OpenStack.Entry, _ closing: Int) -> Int {
    let pair = (opening: marks[open.index], closing: marks[closing])
    var cost = PairCost.pair(pair.opening, pair.closing, in: profile)
    if pair.opening.kind != pair.closing.kind {
      let isStraight = pair.opening.kind.isStraight || pair.closing.kind.isStraight
      cost += isStraight ? PairCost.mixedStraight : PairCost.mixed
    }
    if open.isReversed, pair.closing.side == .opening, pair.closing.sentencesEnded(since: pair.opening) <= 0 {
      cost -= PairCost.reversedPairRebate
    }
    return cost
  }

  /// What it costs to open `mark` inside the marks of `open`, the innermost of which is told of it.
  private func costOfLevel(of mark: PairMark, inside open: inout OpenStack) -> Int {
    guard open.count > 0 else {
      return profile.hasStrictLevels && mark.kind == .singleCurly ? PairCost.wrongLevel : 0
    }
    let innermost = open[open.count - 1]
    let outer = marks[innermost.index]
    // In a bracket inside a quotation the paper speaks, so the levels begin anew.
    guard outer.kind == mark.kind, mark.brackets <= outer.brackets else { return 0 }
    open[open.count - 1].holdsItsKind = true
    if profile.usage == .brackets { return PairCost.sameBracket }
    if innermost.holdsItsKind { return PairCost.sameLevelAgain }
    return outer.beginsSpeech ? PairCost.sameLevel : PairCost.sameLevelInWords
  }
}

extension PairProfile {
  /// How many marks may be open at once: three levels of quotation marks, as GB/T 15834—2011 has them; more
  /// of brackets and title marks, which are of several kinds.
  fileprivate var deepest: Int { usage == .brackets ? 5 : 3 }
}
