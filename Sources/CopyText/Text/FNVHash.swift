/// 64 bits of FNV-1a (Fowler, Noll and Vo): a hash that is the same in every process and on every machine.
package struct FNVHash: Sendable {
  /// The hash of what was appended so far.
  package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no byte.
  @inlinable
  package init() {}

  /// The hash of `bytes`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  @inlinable
  package init(_ bytes: some Sequence<UInt8>) {
    append(bytes)
  }

  /// Goes on with `byte`.
  @inlinable
  package mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Goes on with `bytes`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  @inlinable
  package mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Goes on with the UTF-8 of `text`. Unlike what is generic, this runs at full speed in every module.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }
}
