/// Numbers in whose places it says where each stood last before.
///
/// Numbers with the same last bits are linked together, part by part, so that the table of those that came by is small
/// beside the numbers. A number gives way to its link, which keeps those bits, so that it is never taken for a number of
/// another part.
struct LinkedNumbers {
  /// The last bits of each number, and above them one more than the place of the last one before it that is equal; 0 for
  /// none.
  private var links: [UInt32]
  /// How many of the last bits tell the parts apart.
  private let partBits: Int
  /// The room that was taken at most, in bytes.
  private(set) var workingBytes = 0

  /// The most numbers that are linked at once while there are not too many for that, and the most bits of a part.
  private static let numbersOfPart = 1 << 13
  private static let mostPartBits = 6

  /// Links the equal ones of `numbers`; 0 is none.
  ///
  /// - Complexity: O(*n*) for *n* numbers.
  init(_ numbers: consuming [UInt32]) {
    links = consume numbers
    var partBits = 0
    while partBits < Self.mostPartBits, links.count > Self.numbersOfPart << partBits,
      links.count < UInt32.max >> (partBits + 1)
    {
      partBits += 1
    }
    self.partBits = partBits
    let mask: UInt32 = 1 << partBits - 1
    var counts = [Int](repeating: 0, count: 1 << partBits)
    for number in links where number != 0 { counts[Int(number & mask)] += 1 }
    for part in counts.indices {
      let places = link(UInt32(part), of: counts[part])
      workingBytes = max(workingBytes, links.count * MemoryLayout<UInt32>.stride + places.bytes)
    }
  }

  /// How many numbers there are.
  var count: Int { links.count }

  /// The place of the last number before the one at `place` that is equal; nil when none is.
  subscript(place: Int) -> Int? {
    get {
      let link = links[place] >> partBits
      return link == 0 ? nil : Int(link) - 1
    }
    set {
      links[place] = UInt32((newValue ?? -1) + 1) << partBits | links[place] & (1 << partBits - 1)
    }
  }

  /// Links the numbers that end with `part`, `count` of them at most.
  private mutating func link(_ part: UInt32, of count: Int) -> LastPlaces {
    var places = LastPlaces(ofAtMost: count)
    let mask: UInt32 = 1 << partBits - 1
    let partBits = partBits
    var numbers = links.mutableSpan
    var place = 0
    while place < numbers.count {
      if place & 7 == 0 {
        // Eight at once, of which seldom one is of the part.
        while place &+ 8 <= numbers.count, !numbers.bytes.holdsNumber(from: place, ending: part, mask) {
          place &+= 8
        }
        if place == numbers.count { break }
      }
      let number = numbers[place]
      if number & mask == part, number != 0 {
        numbers[place] = places.replace(number, by: UInt32(place + 1)) << partBits | part
      }
      place += 1
    }
    return places
  }
}

extension RawSpan {
  /// Whether one of eight numbers, from the one at `place` on, ends with `bits` of those in `mask`; that they are there is
  /// for the caller to know.
  @inline(__always)
  fileprivate func holdsNumber(from place: Int, ending bits: UInt32, _ mask: UInt32) -> Bool {
    // Two numbers a word. Of one that is equal nothing is left, and for nothing alone a bit has to be borrowed.
    let both: UInt64 = 0x1_0000_0001
    let (masks, wanted) = (both &* UInt64(mask), both &* UInt64(bits))
    var borrowed: UInt64 = 0
    for pair in 0..<4 {
      let rest = word(at: place &* 4 &+ pair &* 8) & masks ^ wanted
      borrowed |= (rest &- both) & ~rest
    }
    return borrowed & both &<< 31 != 0
  }
}

/// Where numbers stood last.
private struct LastPlaces {
  /// The number in the upper half and its place in the lower, which is never 0, where the number belongs or at the next
  /// that was free; 0 where nothing stands.
  private var entries: [UInt64]

  /// A table with room for so many different numbers as `count`, and two fifths more, so that few are in the way.
  init(ofAtMost count: Int) { entries = Array(repeating: 0, count: count * 7 / 5 + 1) }

  /// The room that it takes, in bytes.
  var bytes: Int { entries.capacity * MemoryLayout<UInt64>.stride }

  /// Where `number` stood last, 0 for nowhere; from now on that is `place`.
  mutating func replace(_ number: UInt32, by place: UInt32) -> UInt32 {
    var index = Int((UInt64(number) * UInt64(entries.count)) >> 32)
    while entries[index] != 0, entries[index] >> 32 != number {
      index += 1
      if index == entries.count { index = 0 }
    }
    defer { entries[index] = UInt64(number) << 32 | UInt64(place) }
    return UInt32(truncatingIfNeeded: entries[index])
  }
}
