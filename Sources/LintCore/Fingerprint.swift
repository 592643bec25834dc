import CopyText

/// The identity of a finding across runs: the rule, the path and the copy by which it is known, and which of
/// several equal ones it is. Neither the wording of a message nor a line number enters it; the path does as
/// it is shown, so that runs are of one mind only when they start from the same folder.
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

  /// The fingerprint of the `occurrence`-th equal finding of a file, 0-based: 64 bits of FNV-1a, in sixteen
  /// hexadecimal digits.
  ///
  /// - Complexity: O(*n*) for *n* bytes of rule, path and copy.
  public func text(occurrence: Int) -> String { Self.text(identity, occurrence) }

  /// The hash of what all equal findings share.
  fileprivate var identity: FNVHash {
    var hash = FNVHash()
    for field in [rule, path, copy] { hash.append(field: field) }
    return hash
  }

  fileprivate static func text(_ identity: FNVHash, _ occurrence: Int) -> String {
    var hash = identity
    hash.append(field: String(occurrence))
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension FNVHash {
  fileprivate mutating func append(field: String) {
    append(field)
    // 0xFF is in no UTF-8 text, so it parts the fields.
    append(0xFF)
  }
}

/// The fingerprints of a file's findings, taken one after another, so that no two are the same.
struct FingerprintSeries {
  /// How many there were so far, by the hash of what equal ones share.
  private var counts: [UInt64: Int] = [:]

  /// The text for the next finding that `fingerprint` identifies.
  mutating func next(_ fingerprint: Fingerprint) -> String {
    let identity = fingerprint.identity
    let occurrence = counts[identity.value, default: 0]
    counts[identity.value] = occurrence + 1
    return Fingerprint.text(identity, occurrence)
  }
}
