/// The text of one paragraph after the other, each in the room of the one before it.
///
/// Its characters are those of a ``NormalisedText``; it is what every paragraph of an edition is read into,
/// and nothing leads from it back to the copy.
struct FoldedText: ~Copyable {
  /// How many characters there are.
  private(set) var count = 0
  /// The width of the whole, in half-ems.
  private(set) var width = 0

  // Room that no paragraph has used yet is not written, so that of one that is very long no more is in memory
  // than it needs.
  private var room = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 0)
  private var roomOfMarks = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 0)
  private var countOfMarks = 0
  /// The index of the first character of each piece, ascending; none when there is but one.
  private var pieceStarts: [Int] = []

  /// A text that has no character yet.
  init() {}

  deinit {
    room.deallocate()
    roomOfMarks.deallocate()
  }

  /// The characters, until another text is read.
  var scalars: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: room[..<count]) }

  /// The indices of the marks that may end a clause, ascending, until another text is read.
  var marks: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: roomOfMarks[..<countOfMarks]) }

  /// The characters of the piece at `index`.
  func characters(ofPiece index: Int) -> Range<Int> {
    guard !pieceStarts.isEmpty else { return 0..<count }
    return pieceStarts[index]..<(index + 1 < pieceStarts.count ? pieceStarts[index + 1] : count)
  }

  /// Reads the text of `pieces` of `bytes`, in the order given.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func read(_ pieces: AtLeastOne<ByteRange>, of bytes: [UInt8]) {
    makeRoom(for: pieces.reduce(0) { $0 + $1.utf8.count })
    var folding = Folding()
    var marks = 0
    let (room, roomOfMarks) = (room, roomOfMarks)
    pieceStarts = []
    for piece in pieces {
      if pieces.count > 1 { pieceStarts.append(folding.count) }
      folding.fold(piece, of: bytes, into: room) { _, _ in
      } mark: { index in
        roomOfMarks[marks] = UInt32(truncatingIfNeeded: index)
        marks &+= 1
      }
    }
    count = folding.count
    width = folding.width
    countOfMarks = marks
  }

  /// Makes room for as many characters as there are `bytes`, all of which may be marks.
  private mutating func makeRoom(for bytes: Int) {
    guard bytes > room.count else { return }
    room.deallocate()
    roomOfMarks.deallocate()
    // Twice as much, so that many paragraphs, each somewhat longer than the one before, do not ask for room
    // each.
    room = .allocate(capacity: 2 * bytes)
    roomOfMarks = .allocate(capacity: 2 * bytes)
  }
}
