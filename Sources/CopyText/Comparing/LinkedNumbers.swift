/// Numbers in whose places it says where each stood last before.
///
/// The numbers come in groups, ascending in each, so that those of one part of all numbers stand together in
/// every group: part by part they are linked, and the table of those that came by is small beside the
/// numbers.
struct LinkedNumbers {
  /// One more than the place of the last number before that is equal; 0 for none. Whoever follows them may
  /// lead them past some that are of no use.
  var links: [UInt32]
  /// The room that was taken at most, in bytes.
  private(set) var workingBytes = 0

  /// The most numbers that are linked at once while there are not too many for that, and the most bits that
  /// tell the parts apart.
  private static let numbersOfPart = 1 << 13
  private static let mostPartBits = 6

  /// Links the equal ones of `numbers`, which come in groups of `size`, at most 255: ascending, and behind
  /// them 0, which is none.
  ///
  /// - Complexity: O(*n*) for *n* numbers.
  init(_ numbers: consuming [UInt32], inGroupsOf size: Int) {
    links = consume numbers
    var partBits = 0
    while partBits < Self.mostPartBits, links.count > Self.numbersOfPart << partBits { partBits += 1 }
    // The first bits of a number say which part it is of. By 32 bits a number cannot be shifted, by 64 it
    // can.
    let shift = UInt64(UInt32.bitWidth - partBits)
    var counts = [Int](repeating: 0, count: 1 << partBits)
    for number in links where number != 0 { counts[Int(UInt64(number) >> shift)] += 1 }
    // How many numbers of each group are linked already.
    var linked = [UInt8](repeating: 0, count: links.count / size)
    for (part, count) in counts.enumerated() where count > 0 {
      var last = [UInt64](repeating: 0, count: count * 7 / 5 + 1)
      let greatest = UInt32(truncatingIfNeeded: (UInt64(part + 1) << shift) - 1)
      link(upTo: greatest, beginningAlike: UInt32(partBits), inGroupsOf: size, &linked, &last)
      workingBytes = max(
        workingBytes,
        links.count * MemoryLayout<UInt32>.stride + linked.count + last.count * MemoryLayout<UInt64>.stride)
    }
    precondition(
      linked.reduce(0) { $0 + Int($1) } == counts.reduce(0, +), "the numbers of a group ascend and then are 0"
    )
  }

  /// How many numbers there are.
  var count: Int { links.count }

  /// How many of the numbers at `places` have an equal one before them.
  func countLinked(in places: Range<Int>) -> Int {
    precondition(places.upperBound <= links.count, "there are such numbers")
    let links = links.span
    var count = 0
    for place in places { count &+= links[unchecked: place] == 0 ? 0 : 1 }
    return count
  }

  /// Links the numbers up to `greatest` that are not yet `linked`, of which so many are in each group of
  /// `size`; all begin with the same `partBits`.
  ///
  /// In `last` each is put down with its place, the number in the upper half and the place in the lower,
  /// which is never 0, where the number belongs or at the next that is free. There is room for two fifths
  /// more than there are, so that few are in the way.
  private mutating func link(
    upTo greatest: UInt32, beginningAlike partBits: UInt32, inGroupsOf size: Int, _ linked: inout [UInt8],
    _ last: inout [UInt64]
  ) {
    precondition(linked.count * size <= links.count, "the groups are of the numbers")
    let room = UInt64(last.count)
    var numbers = links.mutableSpan
    var linked = linked.mutableSpan
    var last = last.mutableSpan
    var first = 0
    for group in linked.indices {
      var place = first &+ Int(linked[unchecked: group])
      let end = first &+ size
      // Nothing is greater than what 0 becomes.
      while place < end, numbers[unchecked: place] &- 1 < greatest {
        let number = numbers[unchecked: place]
        // Where it belongs the bits say that are not alike.
        var entry = Int(truncatingIfNeeded: (UInt64(number &<< partBits) &* room) &>> 32)
        while last[unchecked: entry] != 0, last[unchecked: entry] &>> 32 != number {
          entry &+= 1
          if entry == last.count { entry = 0 }
        }
        numbers[unchecked: place] = UInt32(truncatingIfNeeded: last[unchecked: entry])
        place &+= 1
        last[unchecked: entry] = UInt64(number) &<< 32 | UInt64(truncatingIfNeeded: place)
      }
      linked[unchecked: group] = UInt8(truncatingIfNeeded: place &- first)
      first = end
    }
  }
}
