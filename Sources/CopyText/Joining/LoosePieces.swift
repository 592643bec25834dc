/// The pieces of a page that no sure seam explains, and how likely they are to belong to one another all the
/// same.
///
/// What is said of lost text is that it is nowhere in the file. So a piece that could be what is missing is
/// enough to be silent, long before it is enough to join the two.
struct LoosePieces {
  private let structure: DocumentStructure
  private let tails: Set<Int>
  private let sureTails: Set<Int>
  private let heads: Set<Int>
  private let pairsByHead: [Int: [WeighedPairs.Pair]]
  private let pairsByTail: [Int: [WeighedPairs.Pair]]

  /// The odds, as a logarithm to base *e*, from which a piece may go on in a block further down that begins
  /// in the middle of a sentence.
  private static let possible = -0.75
  /// The same for a block further up: among so many pairs, each by itself is unlikely.
  private static let possibleReversal = -2.0
  /// How much greater the odds of a loss are, as a logarithm to base *e*, when they outweigh that it goes on
  /// from a piece that is there: twenty times.
  private static let outweighing = 3.0
  /// The least odds that a pair needs to be believed, or thought possible.
  static let leastPossible = min(possible, possibleReversal)
  /// How many blocks before its beginning such a continuation stands at most.
  private static let farthestReversal = 4

  /// The pieces that `seams`, chosen among `pairs`, leave.
  init(_ structure: DocumentStructure, _ pairs: [WeighedPairs.Pair], _ seams: [Seam]) {
    self.structure = structure
    tails = Set(seams.map(\.tail))
    sureTails = Set(seams.filter(\.isSure).map(\.tail))
    heads = Set(seams.map(\.head))
    pairsByHead = Dictionary(grouping: pairs, by: \.candidate.head)
    pairsByTail = Dictionary(grouping: pairs, by: \.candidate.tail)
  }

  /// Whether a block that breaks off may go on in the block at `head`, which begins in the middle of a
  /// sentence: `oddsOfLoss`, as a logarithm to base *e*, are those that its beginning is missing from the
  /// file.
  func mayContinue(_ head: Int, oddsOfLoss: Double) -> Bool {
    breaksOffBeforeInterruption(above: head) || breaksOff(below: head)
      || pairsByHead[head, default: []].contains { pair in
        // A tail that was joined to something else, and not surely, may have been joined to the wrong piece.
        let taken = pair.candidate.kind == .reversed ? sureTails : tails
        return !taken.contains(pair.candidate.tail) && isPossible(pair)
          && oddsOfLoss <= pair.odds + Self.outweighing
      }
  }

  /// Whether the block at `tail`, which breaks off, may go on in another one. What it breaks off in is plain
  /// to see, and the odds of a block further up need be no smaller than those of one below.
  func mayGoOn(_ tail: Int) -> Bool {
    tails.contains(tail)
      || pairsByTail[tail, default: []].contains {
        !heads.contains($0.candidate.head) && $0.odds >= Self.possible && isPossible($0)
      }
  }

  private func isPossible(_ pair: WeighedPairs.Pair) -> Bool {
    let candidate = pair.candidate
    if candidate.kind == .reversed {
      return candidate.tail - candidate.head <= Self.farthestReversal && pair.odds >= Self.possibleReversal
    }
    return pair.odds >= Self.possible
  }

  /// Whether running text breaks off a little below the block at `head`, in the same article, and goes on
  /// nowhere. Of two pieces that are left over there, one is the beginning of the other, however little their
  /// words show it.
  private func breaksOff(below head: Int) -> Bool {
    for index in structure.blocks.indices[(head + 1)...].prefix(Self.farthestReversal) {
      switch structure.blocks[index].role {
      case .headline, .kicker, .deck, .label: return false
      default:
        if structure.blocks[index].role.isRunningText, structure.canBreakOff(index), !tails.contains(index) {
          return true
        }
      }
    }
    return false
  }

  /// Whether what stands above a caption, a chart or a prompt breaks off, and the block at `head` is the
  /// first below it.
  private func breaksOffBeforeInterruption(above head: Int) -> Bool {
    let blocks = structure.blocks
    let farthest = max(0, head - 1 - DocumentStructure.farthestHead)
    var above = head - 1
    while above >= farthest {
      switch blocks[above].role {
      case .caption, .credit, .listItem, .furniture:
        above -= 1
      case .byline where above > 0 && blocks[above - 1].role.isRunningText:
        // Who made the picture, and the words under it.
        above -= 2
      case .byline, .label:
        return false
      case .headline, .kicker, .deck, .crosshead, .lead, .body:
        return above < head - 1 && !structure.shapes[above].endsSentence && !structure.isHeading[above]
          && !tails.contains(above)
      }
    }
    return false
  }
}
