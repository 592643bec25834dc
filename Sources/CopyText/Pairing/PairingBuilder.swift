/// Puts the pairs and faults of an explanation together, and says of each pair where it stands.
struct PairingBuilder {
  let profile: PairProfile
  let marks: [PairMark]
  private var pairs: [(opening: Int, closing: Int, isReversed: (opening: Bool, closing: Bool))] = []
  private var unclosed: [(index: Int, isOpenAtEnd: Bool)] = []
  private var unopened: [Int] = []

  init(profile: PairProfile, marks: [PairMark]) {
    self.profile = profile
    self.marks = marks
  }

  /// Adds what became of a mark.
  mutating func add(_ step: PairStep) {
    switch step {
    case .unclosed(let index, let isAtEnd): unclosed.append((index, isAtEnd))
    case .unopened(let index): unopened.append(index)
    case .pair(let entry, let closing, let isReversed):
      pairs.append((entry.index, closing, (entry.isReversed, isReversed)))
    }
  }

  /// The pairing, in the order of the copy.
  ///
  /// - Complexity: O(*m* log *m*) for *m* marks.
  var pairing: Pairing {
    var lost = [FaultRow(), FaultRow()]
    for mark in unclosed.sorted(by: { $0.index < $1.index }) {
      lost[0].add(PairFault(.unclosed, marks[mark.index], isOpenAtEnd: mark.isOpenAtEnd))
    }
    for index in unopened { lost[1].add(PairFault(.unopened, marks[index])) }
    var (reversed, mixed) = (FaultRow(), FaultRow())
    var placed: [MarkPair] = []
    var open: [(mark: PairMark, end: Int)] = []
    for pair in pairs.sorted(by: { $0.opening < $1.opening }) {
      let (opening, closing) = (marks[pair.opening], marks[pair.closing])
      while let last = open.last, last.end < pair.opening { open.removeLast() }
      let outer = open.last.flatMap { opening.brackets > $0.mark.brackets ? nil : $0.mark.kind }
      open.append((opening, pair.closing))
      placed.append(MarkPair(opening: opening, closing: closing, enclosing: outer))
      if let fault = fault(of: (opening, closing), isReversed: pair.isReversed, inside: outer) {
        if fault.kind == .mixed { mixed.add(fault) } else { reversed.add(fault) }
      }
    }
    // Of quotation marks those of two kinds are another rule's, and neither's hide the other's.
    let isApart = profile.usage != .brackets
    let own = FaultList(of: lost + [reversed] + (isApart ? [] : [mixed]))
    let others = FaultList(of: isApart ? [mixed] : [])
    return Pairing(
      pairs: placed, faults: (own.listed + others.listed).sorted { $0.mark.place < $1.mark.place },
      unlisted: own.unlisted, unlistedMixed: others.unlisted)
  }

  private func fault(
    of pair: (opening: PairMark, closing: PairMark), isReversed: (opening: Bool, closing: Bool),
    inside outer: PairKind?
  ) -> PairFault? {
    if isReversed.opening {
      return PairFault(
        .reversed, pair.opening, partner: pair.closing, isPartnerReversed: isReversed.closing)
    }
    if isReversed.closing { return PairFault(.reversed, pair.closing, partner: pair.opening) }
    guard pair.opening.kind != pair.closing.kind else { return nil }
    return isOpeningWrong(pair, inside: outer)
      ? PairFault(.mixed, pair.opening, partner: pair.closing)
      : PairFault(.mixed, pair.closing, partner: pair.opening)
  }

  /// Which mark of two kinds is the wrong one: of quotation marks the one that does not suit the level, or is
  /// the typewriter's; of brackets the one that is rarer in print; the closing one when nothing tells.
  private func isOpeningWrong(
    _ pair: (opening: PairMark, closing: PairMark), inside outer: PairKind?
  ) -> Bool {
    let (opening, closing) = (pair.opening.kind, pair.closing.kind)
    if profile.usage == .brackets { return opening.isRareBracket && !closing.isRareBracket }
    let expected = outer.map { profile.kind(inside: $0) } ?? profile.outer
    return opening != expected && (closing == expected || opening.isStraight && !closing.isStraight)
  }
}

extension PairKind {
  /// Whether it is a bracket that newspapers seldom set: any but （ ） and 《 》.
  fileprivate var isRareBracket: Bool { self != .round && self != .title }
}

/// Faults of one kind in their order: as many as are listed, one more to say where those begin that are not,
/// and how many there are.
private struct FaultRow {
  private(set) var first: [PairFault] = []
  private(set) var count = 0

  mutating func add(_ fault: PairFault) {
    if first.count <= Pairing.greatestCount { first.append(fault) }
    count += 1
  }
}

/// What is listed of faults, and what is not.
private struct FaultList {
  let listed: [PairFault]
  let unlisted: UnlistedFaults?

  init(of rows: [FaultRow]) {
    let faults = rows.flatMap(\.first).sorted { $0.mark.place < $1.mark.place }
    listed = Array(faults.prefix(Pairing.greatestCount))
    let rest = rows.reduce(0) { $0 + $1.count } - listed.count
    unlisted = faults.dropFirst(listed.count).first.map { UnlistedFaults(first: $0.mark, count: rest) }
  }
}
