/// How unlikely each explanation is, in hundredths of a lost closing mark.
///
/// What is lost most often is the closing mark, then the opening one, mostly at the beginning of a line; then
/// come marks that look the wrong way and marks of the wrong kind: so the handbooks of proof-reading say, and
/// so the client's pages show. Two faults of one kind are always less likely than one of another. The lengths
/// are counts over four thousand articles of a mainland daily: of the words quoted inside a sentence 99.9 in
/// 100 are shorter than 58 characters, and not one in a thousand holds a full stop; speeches reach 170.
enum PairCost {
  /// An opening mark whose partner is lost.
  static let lostClosing = 100
  /// A closing mark whose partner is lost.
  static let lostOpening = 105
  /// A mark that looks the wrong way, between neighbours that say nothing.
  static let reversed = 130
  /// What each degree of ``PairMark/lean(in:)`` adds to, or takes from, the cost of a mark that looks the
  /// wrong way.
  static let lean = 10
  /// What each degree adds to the cost of a straight mark that is read against its neighbours.
  static let straightAgainstLean = 30
  /// What two marks that look the wrong way cost less when they are a pair.
  static let reversedPairRebate = 75
  /// A pair of two kinds.
  static let mixed = 120
  /// A pair of two kinds one of which is the typewriter's.
  static let mixedStraight = 100
  /// A mark inside another of its kind.
  static let sameLevel = 55
  /// The same where the outer one does not stand where a speech begins.
  static let sameLevelInWords = 80
  /// Each further one in the same quotation.
  static let sameLevelAgain = 10
  /// A bracket inside another of its kind.
  static let sameBracket = 15
  /// A single mark at the outermost level of a language that sets double ones there.
  static let wrongLevel = 8
  /// A pair that begins and ends at different depths of brackets.
  static let crossedBracket = 40
  /// Nothing between the marks.
  static let emptyPair = 20

  /// How unlikely it is that `opening` and `closing`, of one kind or of two, are a pair.
  static func pair(_ opening: PairMark, _ closing: PairMark, in profile: PairProfile) -> Int {
    // A word of a language with spaces takes about four times the room of a Chinese one.
    let length = (closing.place - opening.place - 1) / (profile.partsWordsBySpaces ? 4 : 1)
    if length == 0 { return closing.place == opening.place + 1 ? emptyPair : 0 }
    if profile.usage == .brackets { return excess(of: length, over: 200) }
    var cost = opening.brackets == closing.brackets ? 0 : crossedBracket
    let stops = closing.sentencesEnded(since: opening)
    switch (opening.beginsSpeech, closing.endsSpeech) {
    case (true, true): cost += excess(of: length, over: 250)
    case (true, false): cost += excess(of: length, over: 150) + (stops > 0 ? 12 : 0)
    case (false, true): cost += excess(of: length, over: 100) + 6
    case (false, false): cost += excess(of: length, over: 40) + (stops > 0 ? 35 : 0)
    }
    return cost
  }

  private static func excess(of length: Int, over usual: Int) -> Int {
    min(30, max(0, length - usual) / 4)
  }
}
