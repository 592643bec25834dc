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
    // One more than are listed, to say where those begin that are not.
    let greatest = Pairing.greatestCount + 1
    var faults = unclosed.sorted { $0.index < $1.index }.prefix(greatest)
      .map { PairFault(.unclosed, marks[$0.index], isOpenAtEnd: $0.isOpenAtEnd) }
    faults += unopened.prefix(greatest).map { PairFault(.unopened, marks[$0]) }
    var count = unclosed.count + unopened.count
    var pairFaults = 0
    var placed: [MarkPair] = []
    var open: [(mark: PairMark, end: Int)] = []
    for pair in pairs.sorted(by: { $0.opening < $1.opening }) {
      let (opening, closing) = (marks[pair.opening], marks[pair.closing])
      while let last = open.last, last.end < pair.opening { open.removeLast() }
      let outer = open.last.flatMap { opening.brackets > $0.mark.brackets ? nil : $0.mark.kind }
      open.append((opening, pair.closing))
      placed.append(MarkPair(opening: opening, closing: closing, enclosing: outer))
      if let fault = fault(of: (opening, closing), isReversed: pair.isReversed, inside: outer) {
        if pairFaults < greatest { faults.append(fault) }
        pairFaults += 1
      }
    }
    faults.sort { $0.mark.place < $1.mark.place }
    count += pairFaults
    let listed = faults.prefix(Pairing.greatestCount)
    return Pairing(
      pairs: placed, faults: Array(listed),
      unlisted: faults.dropFirst(listed.count).first.map {
        UnlistedFaults(first: $0.mark, count: count - listed.count)
      })
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
