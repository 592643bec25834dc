/// The texts that a page had while it was fixed, told from each other by all of their bytes.
///
/// Only the first is kept, and of the others their hashes and what made them: a long page that takes many
/// passes would fill the memory otherwise. One that seems to come again is made anew to be compared.
struct PassedTexts {
  private struct Step {
    let fixes: [Fix]
    let hash: Int
    let count: Int
  }

  private let first: [UInt8]
  private let hash: ([UInt8]) -> Int
  /// What made each text of the one before it; nothing made the first.
  private var steps: [Step]

  /// The texts of a page that came as `first`; `hash` tells most texts from each other.
  init(_ first: [UInt8], hashing hash: @escaping ([UInt8]) -> Int = \.hashOfAll) {
    self.first = first
    self.hash = hash
    steps = [Step(fixes: [], hash: hash(first), count: 0)]
  }

  /// Adds `text`, which `fixes` that do not touch have made of the last one; `count` fixes in all made it of
  /// the first.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func append(_ text: [UInt8], madeBy fixes: [Fix], count: Int) {
    steps.append(Step(fixes: fixes, hash: hash(text), count: count))
  }

  /// Forgets what came after `text`, and returns how many fixes had been applied when the page had it; nil
  /// when it never did.
  ///
  /// - Complexity: O(*n*) for *n* bytes; O(*n* *t*) when one of *t* texts has the same hash.
  mutating func goBack(to text: [UInt8]) -> Int? {
    guard let place = place(of: text) else { return nil }
    steps.removeSubrange((place + 1)...)
    return steps[place].count
  }

  private func place(of text: [UInt8]) -> Int? {
    let hash = hash(text)
    guard let last = steps.lastIndex(where: { $0.hash == hash }) else { return nil }
    var made = first
    for place in 0...last {
      made = made.bytes(in: 0..<made.count, after: steps[place].fixes.ascendingEdits)
      if steps[place].hash == hash, made == text { return place }
    }
    return nil
  }
}

extension [UInt8] {
  /// The hash of the bytes as a whole: an array is hashed element by element, which takes ten times as long.
  fileprivate var hashOfAll: Int {
    var hasher = Hasher()
    withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
