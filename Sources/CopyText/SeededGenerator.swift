/// A generator of the same numbers for the same seed, on every machine and in every process: SplitMix64
/// (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
///
/// No copy is read with it. It makes pages for the tests, for `galley-learn` and for `galley-bench`, which
/// have this module in common.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The generator for `seed`.
  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` − 1.
  package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
