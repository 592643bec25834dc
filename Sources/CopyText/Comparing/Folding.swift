/// What was read so far of a text that is being folded: the bytes of its pieces, one after the other, become
/// the characters that are compared.
struct Folding {
  /// How many characters it has.
  private(set) var count = 0
  /// How wide they are, in half-ems.
  private(set) var width = 0
  /// Whether the next straight quotation mark opens.
  private var opensNext = true

  /// The text that has no character yet.
  init() {}

  // What a byte of ASCII is: a space, which is nothing, a letter or a digit; and among what must be looked
  // at, a mark that may end a clause, what hangs on the characters around it, and the rest.
  private static let space: UInt8 = 0
  private static let half: UInt8 = 1
  private static let mark: UInt8 = 2
  private static let dependent: UInt8 = 3
  private static let other: UInt8 = 4

  /// What each byte is; those beyond ASCII are others.
  private static let kinds = (0..<256 as Range<UInt32>).map { byte in
    switch byte {
    case 0x20: space
    case 0x23, 0x3E, FoldedScalar.hyphen, FoldedScalar.straightQuote: dependent
    case _ where FoldedScalar.isHalfWidth(byte): half
    case _ where FoldedScalar.mayEndClause(byte): mark
    default: other
    }
  }

  /// Folds the bytes of `piece` into `room`, where there is as much left as the piece has bytes. Each
  /// character is also given to `place`, with its index and the offset where it begins, and the index of each
  /// mark that may end a clause to `mark`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  @inline(__always)
  mutating func fold(
    _ piece: ByteRange, of bytes: [UInt8], into room: UnsafeMutableBufferPointer<UInt32>,
    place: (Int, Int) -> Void, mark: (Int) -> Void
  ) {
    let span = bytes.span
    let raw = span.bytes
    let kinds = Self.kinds.span
    let end = piece.upperBound.utf8
    var offset = piece.lowerBound.utf8
    precondition(
      end <= span.count && end - offset <= room.count - count, "a piece ends in the text, and has room")
    var count = count
    var halves = 0
    let first = count
    // How many characters stand before the line: # and > are nothing before its first, nor is a hyphen.
    var lineStart = count
    while offset < end {
      if span[unchecked: offset] &- 0xE4 <= 7 {
        // Characters that stand for themselves, nearly all of them Chinese.
        while offset &+ 14 <= end {
          // All four are put down, and what is none of them will be written over.
          let (four, leading) = raw.leadingHan(at: offset)
          UnsafeMutableRawPointer(room.baseAddress.unsafelyUnwrapped + count)
            .storeBytes(of: four, as: SIMD4<UInt32>.self)
          for index in 0..<leading { place(count &+ index, offset &+ 3 &* index) }
          count &+= leading
          offset &+= 3 &* leading
          if leading < 4 { break }
        }
        while offset < end, span[unchecked: offset] &- 0xE4 <= 7 {
          room[count] = span.valueOfThreeBytes(at: offset)
          place(count, offset)
          count &+= 1
          offset &+= 3
        }
      } else {
        // Words and the spaces between them. A space is put down too, and the next letter in its place,
        // because where a word ends no processor foresees.
        let start = count
        while offset < end {
          let byte = span[unchecked: offset]
          let kind = kinds[unchecked: Int(byte)]
          if kind > Self.half { break }
          room[count] = UInt32(byte)
          place(count, offset)
          count &+= Int(kind)
          offset &+= 1
        }
        halves &+= count &- start
      }
      guard offset < end else { break }
      let start = offset
      let copied: UInt32
      if span[unchecked: offset] &>> 4 == 0xE {
        // Most marks of Chinese copy.
        copied = span.valueOfThreeBytes(at: offset)
        offset &+= 3
      } else {
        let (scalar, length) = span.scalar(at: offset)
        copied = scalar.value
        offset &+= length
      }
      guard var value = FoldedScalar.folding(copied) else {
        if copied == 0x0A || copied == 0x0D { lineStart = count }
        continue
      }
      let kind =
        value < 0x80
        ? kinds[unchecked: Int(value)] : FoldedScalar.mayEndClause(value) ? Self.mark : Self.other
      if kind == Self.mark {
        mark(count)
      } else if kind == Self.half {
        halves &+= 1
      } else if kind == Self.dependent {
        if value == FoldedScalar.straightQuote {
          value = opensNext ? FoldedScalar.opening : FoldedScalar.closing
          opensNext.toggle()
        } else if count == lineStart {
          continue
        } else if value == FoldedScalar.hyphen, FoldedScalar.isLetter(room[count &- 1]) {
          continue
        }
      }
      room[count] = value
      place(count, start)
      count &+= 1
    }
    width += 2 * (count - first) - halves
    self.count = count
  }
}
