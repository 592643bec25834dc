/// A value that many have in common, each in the room of a reference.
@dynamicMemberLookup
struct Shared<Value: Sendable>: Sendable {
  // An indirect case is what the language has for one value in many places.
  private indirect enum Box: Sendable {
    case value(Value)
  }

  private let box: Box

  init(_ value: Value) {
    box = .value(value)
  }

  /// What they have in common.
  var value: Value {
    switch box {
    case .value(let value): value
    }
  }

  subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member { value[keyPath: member] }
}
