/// A kind of fact; the raw value is its place among all kinds.
package protocol FactKind: CaseIterable, Hashable, RawRepresentable<Int>, Sendable {
  /// Whether the dictionary has to be asked for the fact, so that it is better found last.
  var needsDictionary: Bool { get }
}

/// What is known of something that is weighed, by kind of fact.
package struct Facts<Fact: FactKind>: Sendable {
  private var values = [Double](repeating: 0, count: Fact.allCases.count)

  /// Facts of which none is known.
  package init() {}

  /// Facts with the given values; those not named are 0.
  init(_ named: [Fact: Double]) {
    for (fact, value) in named { self[fact] = value }
  }

  /// The value of a fact.
  package subscript(fact: Fact) -> Double {
    get { values[fact.rawValue] }
    set { values[fact.rawValue] = newValue }
  }

  /// Facts with the values of `vector`, in the order of `Fact`.
  package init(vector: [Double]) { values = vector }

  /// The value of the fact with the raw value `number`.
  @inline(__always)
  func value(at number: Int) -> Double { values[number] }

  /// Gives all values, in the order of `Fact`, to `body`.
  @inline(__always)
  func withValues<Result>(_ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
    values.withUnsafeBufferPointer(body)
  }

  /// All values, in the order of `Fact`.
  package var vector: [Double] { values }
}
