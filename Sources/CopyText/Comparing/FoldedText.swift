/// The text of one paragraph after the other, each in the room of the one before it.
///
/// Its characters are those of a ``NormalisedText``; it is what every paragraph of an edition is read into, and nothing
/// leads from it back to the copy.
struct FoldedText {
  /// The characters, and behind the last of them what was there before.
  private(set) var room: [UInt32] = []
  /// How many characters there are.
  private(set) var count = 0
  /// The width of the whole, in half-ems.
  private(set) var width = 0
  /// The index of the first character of each piece, ascending.
  private(set) var pieceStarts: [Int] = []
  /// The indices of the marks that may end a clause, ascending, and behind the last of them what was there before.
  private(set) var roomOfMarks: [UInt32] = []
  /// How many such marks there are.
  private(set) var countOfMarks = 0

  /// Reads the text of `pieces` of `bytes`, in the order given.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func read(_ pieces: AtLeastOne<ByteRange>, of bytes: [UInt8]) {
    var most = 0
    for piece in pieces { most += piece.utf8.count }
    if most > room.count {
      // So that many paragraphs, each somewhat longer than the one before, do not ask for room each.
      room = [UInt32](repeating: 0, count: 2 * most)
      roomOfMarks = room
    }
    var folding = Folding()
    var marks = 0
    pieceStarts.removeAll(keepingCapacity: true)
    room.withUnsafeMutableBufferPointer { room in
      roomOfMarks.withUnsafeMutableBufferPointer { roomOfMarks in
        for piece in pieces {
          pieceStarts.append(folding.count)
          folding.fold(piece, of: bytes, into: room) { _, _ in
          } mark: { index in
            roomOfMarks[marks] = UInt32(truncatingIfNeeded: index)
            marks += 1
          }
        }
      }
    }
    count = folding.count
    width = folding.width
    countOfMarks = marks
  }

  /// The characters of the piece at `index`.
  func characters(ofPiece index: Int) -> Range<Int> {
    pieceStarts[index]..<(index + 1 < pieceStarts.count ? pieceStarts[index + 1] : count)
  }
}
