/// A set of scalars that knows at once whether one is in it: a bit for each of U+0000 to U+FFFF.
public struct ScalarSet: Sendable {
  private var words = [UInt64](repeating: 0, count: 1 << 10)

  /// The set of `scalars`, none of them above U+FFFF.
  public init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      precondition(scalar.value <= 0xFFFF, "a set of scalars holds those of the first plane")
      words[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  /// Whether `scalar` is in the set.
  ///
  /// - Complexity: O(1).
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0xFFFF && words[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
  }
}
