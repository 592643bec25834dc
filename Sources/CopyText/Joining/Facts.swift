/// A kind of fact; the raw value is its place among all kinds.
package protocol FactKind: CaseIterable, Hashable, RawRepresentable<Int>, Sendable {
  /// Facts of which none is known: 0 for each kind.
  static var unknown: [Double] { get }
  /// Whether the dictionary has to be asked for the fact, so that it is better found last.
  var needsDictionary: Bool { get }
  /// Whether the fact is the same for many things that are weighed one after another, so that it is better
  /// found first.
  var isShared: Bool { get }
}

/// What is known of something that is weighed, by kind of fact.
package struct Facts<Fact: FactKind>: Sendable {
  private var values = Fact.unknown

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

  /// Takes the values of `first` and `second`, which hold different facts.
  mutating func unite(_ first: Facts, _ second: Facts) {
    for place in values.indices { values[place] = first.values[place] + second.values[place] }
  }

  /// All values, in the order of `Fact`.
  package var vector: [Double] { values }
}
