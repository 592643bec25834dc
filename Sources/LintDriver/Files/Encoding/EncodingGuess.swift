import CopyText

/// What can be told of the encoding of bytes that are not UTF-8 and carry no byte order mark: the encodings
/// that newspapers used before are tried, and the characters that come out are looked up in the figures of
/// newspaper copy.
///
/// Most bytes of one of these encodings are good bytes of another, and of those that the program cannot read,
/// but what they make there is a row of rare characters that do not go together.
struct EncodingGuess {
  /// What comes of the bytes in an encoding.
  struct Reading {
    let encoding: TextEncoding
    let conversion: Conversion
    /// How much it looks like copy; nil when it does not, or holds nothing but ASCII.
    let likeness: CopyLikeness?

    /// Whether it looks like copy.
    var isLikely: Bool { likeness?.isCopy ?? false }
  }

  private var readings: [Reading] = []
  /// An encoding that the system cannot convert from.
  private(set) var missing: TextEncoding?

  /// Reads `bytes` in each encoding.
  ///
  /// - Complexity: O(*n*) for *n* bytes, unless many make no sense in an encoding; see
  ///   ``text(of:leavingOutBadBytesOf:decoded:)``.
  init(of bytes: [UInt8]) {
    for encoding in [TextEncoding.utf8, .gb18030, .big5, .shiftJIS] {
      do throws(MissingConversion) {
        let conversion = try encoding.decoded(bytes)
        let text = try Self.text(of: bytes, leavingOutBadBytesOf: conversion) {
          rest throws(MissingConversion) in try encoding.decoded(rest)
        }
        let likeness = text.flatMap { CopyLikeness(of: $0, in: encoding) }
        readings.append(Reading(encoding: encoding, conversion: conversion, likeness: likeness))
      } catch {
        missing = missing ?? error.encoding
      }
    }
  }

  /// The likeliest of the encodings in which all bytes make sense; nil when what they make is no copy in any.
  var whole: Reading? {
    readings.filter { $0.conversion.stop == nil && $0.isLikely }
      .max { ($0.likeness?.score ?? 0) < ($1.likeness?.score ?? 0) }
  }

  /// The encoding that goes furthest before it meets bytes that make no sense; nil when what they make is no
  /// copy in any, even with such bytes left out.
  var furthest: Reading? {
    readings.filter(\.isLikely).max { ($0.conversion.stop ?? 0) < ($1.conversion.stop ?? 0) }
  }

  /// What `bytes` are, of which `conversion` is the beginning, when each byte that makes no sense is left
  /// out, in UTF-8, by `decoded`, which reads what stands behind it; nil when there are more of them than a
  /// page has that was damaged.
  ///
  /// - Complexity: O(*n* + *b* · *m*) for *n* bytes, of which *m*, ``mostBytesBehindStop`` at most, stand
  ///   behind the first bad one, and *b* bad ones. They are counted no further than could be forgiven if all
  ///   the rest were characters, so *b* is a twentieth of *n* at most, and of a page that was damaged, a few.
  static func text(
    of bytes: [UInt8], leavingOutBadBytesOf conversion: Conversion,
    decoded: ([UInt8]) throws(MissingConversion) -> Conversion
  ) throws(MissingConversion) -> [UInt8]? {
    guard var next = conversion.stop else { return conversion.bytes }
    let end = min(bytes.count, next + mostBytesBehindStop)
    var text = conversion.bytes
    var others = text.countOfOthers
    var badBytes = 0
    while next < end {
      badBytes += 1
      next += 1
      // In Shift_JIS a character may be a single byte.
      let most = others + end - next
      guard (badBytes - 1) * leastCharactersForBadByte <= most else { return nil }
      let rest = try decoded(Array(bytes[next..<end]))
      text += rest.bytes
      others += rest.bytes.countOfOthers
      guard let stop = rest.stop else { break }
      next += stop
    }
    return (badBytes - 1) * leastCharactersForBadByte > others ? nil : text
  }

  /// How many characters other than those of ASCII a page has at least for each bad byte but the first, when
  /// it is in the encoding that it is read in: in Shift_JIS every other “ or ” of Windows-1252 is bad.
  private static let leastCharactersForBadByte = 20

  /// How many bytes behind the first bad one are looked at: more than a page has.
  private static let mostBytesBehindStop = 1 << 16
}

extension [UInt8] {
  /// How many characters other than those of ASCII the bytes hold, valid UTF-8.
  fileprivate var countOfOthers: Int { count { $0 & 0xC0 == 0xC0 } }
}
