/// The identity of a finding across runs: the rule, the path and the copy by which it is known, and which of several
/// equal ones it is. Neither the wording of a message nor a line number enters it.
public struct Fingerprint: Hashable, Sendable {
  let rule: String
  let path: String
  let copy: String

  /// The identity of a finding of `rule` at `copy` in the file at `path`.
  public init(rule: String, path: String, copy: String) {
    self.rule = rule
    self.path = path
    self.copy = copy
  }

  /// The fingerprint of the `occurrence`-th equal finding of a file, 0-based: 64 bits of FNV-1a
  /// (Fowler, Noll and Vo), in sixteen hexadecimal digits.
  ///
  /// - Complexity: O(*n*) for *n* bytes of rule, path and copy.
  public func text(occurrence: Int) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for field in [rule, path, copy, String(occurrence)] {
      for byte in field.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // 0xFF is in no UTF-8 text, so it parts the fields.
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
