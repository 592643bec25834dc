/// Weighs the explanations of the marks of one paragraph and takes the likeliest.
///
/// Marks are read from first to last. At each one every explanation so far goes on in every way the mark
/// allows: it opens; it closes what is open, and what was opened since has lost its closing mark; it has lost
/// its opening mark; it looks the wrong way; it is an apostrophe. Each step has a cost (``PairCost``), and only
/// the cheapest explanations are kept, so the work is linear in the number of marks.
struct PairReader {
  let profile: PairProfile
  let marks: [PairMark]

  /// How many explanations are kept.
  private static let width = 24
  /// How much dearer than the cheapest an explanation may be: what two faults cost, and some.
  private static let reach = 260
  /// Marks after which the likeliest explanation is taken for true, so that a text without end needs no
  /// memory without end; a long newspaper paragraph has sixty.
  private static let settled = 512

  private struct OpenMark: Equatable {
    let index: Int
    let isReversed: Bool
    /// Whether a mark of its own kind was opened inside it.
    var holdsItsKind = false
  }

  private enum Step {
    case pair(OpenMark, closing: Int, isClosingReversed: Bool)
    case unclosed(Int, atEnd: Bool)
    case unopened(Int)
  }

  private struct Explanation {
    var cost = 0
    var open: [OpenMark] = []
    /// The index of its last step in the trail; −1 when it has none.
    var last = -1
  }

  /// The likeliest pairing.
  ///
  /// - Complexity: O(*m*) for *m* marks.
  func pairing() -> Pairing {
    var steps: [Step] = []
    var trail: [(step: Step, previous: Int)] = []
    var explanations = [Explanation()]
    for index in marks.indices {
      explanations = cheapest(of: explanations.flatMap { successors(of: $0, at: index, trail: &trail) })
      if index % Self.settled == Self.settled - 1 {
        explanations.removeSubrange(1...)
        steps += Self.steps(of: explanations[0], in: trail)
        trail.removeAll(keepingCapacity: true)
        explanations[0].last = -1
      }
    }
    let complete = explanations.map { explanation in
      var explanation = explanation
      while !explanation.open.isEmpty { loseClosing(in: &explanation, atEnd: true, trail: &trail) }
      return explanation
    }
    let likeliest = cheapest(of: complete)[0]
    return pairing(of: steps + Self.steps(of: likeliest, in: trail))
  }

  /// The explanations that keep their place, the cheapest first; of two that leave the same marks open the
  /// cheaper, of equals the earlier.
  private func cheapest(of explanations: [Explanation]) -> [Explanation] {
    let ranked = explanations.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
    var kept: [Explanation] = []
    for explanation in ranked {
      guard kept.count < Self.width, explanation.cost <= ranked[0].cost + Self.reach else { break }
      if !kept.contains(where: { $0.open == explanation.open }) { kept.append(explanation) }
    }
    return kept
  }

  private func successors(
    of explanation: Explanation, at index: Int, trail: inout [(step: Step, previous: Int)]
  ) -> [Explanation] {
    let mark = marks[index]
    var successors: [Explanation] = []
    for side in [PairSide.opening, .closing] {
      var base = explanation
      base.cost += cost(of: mark, on: side)
      switch side {
      case .opening: successors += openings(from: base, at: index, trail: &trail)
      case .closing: successors += closings(from: base, at: index, trail: &trail)
      }
    }
    if let cost = mark.costAlone {
      var alone = explanation
      alone.cost += cost
      successors.append(alone)
    }
    return successors
  }

  /// The ways in which the mark opens: inside what is open, or after it has lost its closing mark.
  private func openings(
    from explanation: Explanation, at index: Int, trail: inout [(step: Step, previous: Int)]
  ) -> [Explanation] {
    var successors: [Explanation] = []
    var base = explanation
    while true {
      if base.open.count < profile.deepest {
        var opened = base
        opened.cost += costOfLevel(of: marks[index], inside: &opened.open)
        opened.open.append(OpenMark(index: index, isReversed: marks[index].side == .closing))
        successors.append(opened)
      }
      guard !base.open.isEmpty else { return successors }
      loseClosing(in: &base, trail: &trail)
    }
  }

  /// The ways in which the mark closes: the innermost open mark, one further out, or none.
  private func closings(
    from explanation: Explanation, at index: Int, trail: inout [(step: Step, previous: Int)]
  ) -> [Explanation] {
    let isReversed = marks[index].side == .opening
    var unopened = explanation
    unopened.cost += PairCost.lostOpening
    record(.unopened(index), in: &unopened, trail: &trail)
    var successors: [Explanation] = []
    var base = explanation
    while let open = base.open.last {
      var closed = base
      closed.open.removeLast()
      closed.cost += costOfPair(open, index, isClosingReversed: isReversed)
      record(.pair(open, closing: index, isClosingReversed: isReversed), in: &closed, trail: &trail)
      successors.append(closed)
      loseClosing(in: &base, trail: &trail)
    }
    return successors + [unopened]
  }

  private func loseClosing(
    in explanation: inout Explanation, atEnd: Bool = false, trail: inout [(step: Step, previous: Int)]
  ) {
    guard let lost = explanation.open.popLast() else { return }
    explanation.cost += PairCost.lostClosing
    record(.unclosed(lost.index, atEnd: atEnd), in: &explanation, trail: &trail)
  }

  private func record(
    _ step: Step, in explanation: inout Explanation, trail: inout [(step: Step, previous: Int)]
  ) {
    trail.append((step, explanation.last))
    explanation.last = trail.count - 1
  }

  private static func steps(
    of explanation: Explanation, in trail: [(step: Step, previous: Int)]
  ) -> [Step] {
    var steps: [Step] = []
    var next = explanation.last
    while next >= 0 {
      steps.append(trail[next].step)
      next = trail[next].previous
    }
    return steps.reversed()
  }

  // MARK: Costs

  /// What it costs to read the mark as one that stands on `side`.
  private func cost(of mark: PairMark, on side: PairSide) -> Int {
    let lean = mark.lean(in: profile) * (side == .opening ? 1 : -1)
    guard let own = mark.side else { return max(0, -lean) * PairCost.straightAgainstLean }
    return own == side ? 0 : PairCost.reversed - lean * PairCost.lean
  }

  private func costOfPair(_ open: OpenMark, _ closing: Int, isClosingReversed: Bool) -> Int {
    let pair = (opening: marks[open.index], closing: marks[closing])
    var cost = PairCost.pair(pair.opening, pair.closing, in: profile)
    if pair.opening.kind != pair.closing.kind {
      let isStraight = pair.opening.kind.isStraight || pair.closing.kind.isStraight
      cost += isStraight ? PairCost.mixedStraight : PairCost.mixed
    }
    if open.isReversed, isClosingReversed, pair.closing.sentences == pair.opening.sentences {
      cost -= PairCost.reversedPairRebate
    }
    return cost
  }

  /// What it costs to open `mark` inside the marks of `open`, the innermost of which is told of it.
  private func costOfLevel(of mark: PairMark, inside open: inout [OpenMark]) -> Int {
    guard let last = open.last else {
      return profile.hasStrictLevels && mark.kind.servesAsApostrophe ? PairCost.wrongLevel : 0
    }
    let outer = marks[last.index]
    // In a bracket inside a quotation the paper speaks, so the levels begin anew.
    guard outer.kind == mark.kind, mark.brackets <= outer.brackets else { return 0 }
    defer { open[open.count - 1].holdsItsKind = true }
    if profile.usage == .brackets { return PairCost.sameBracket }
    if last.holdsItsKind { return PairCost.sameLevelAgain }
    return outer.beginsSpeech ? PairCost.sameLevel : PairCost.sameLevelInWords
  }

  // MARK: The outcome

  private func pairing(of steps: [Step]) -> Pairing {
    var builder = PairingBuilder(profile: profile, marks: marks)
    for step in steps {
      switch step {
      case .unclosed(let index, let atEnd): builder.addUnclosed(index, atEnd: atEnd)
      case .unopened(let index): builder.addUnopened(index)
      case .pair(let open, let closing, let isClosingReversed):
        builder.addPair(open.index, closing, isReversed: (open.isReversed, isClosingReversed))
      }
    }
    return builder.pairing
  }
}

extension PairProfile {
  /// How many marks may be open at once: three levels of quotation marks, as GB/T 15834—2011 has them; more
  /// of brackets and title marks, which are of several kinds.
  fileprivate var deepest: Int { usage == .brackets ? 5 : 3 }
}
