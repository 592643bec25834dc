/// One or more values in order. The usual one takes no room of its own.
public struct AtLeastOne<Element> {
  /// The first.
  public let first: Element
  private let others: [Element]

  /// The value `first` and those that follow it.
  public init(_ first: Element, _ others: [Element] = []) {
    self.first = first
    self.others = others
  }
}

extension AtLeastOne: Sendable where Element: Sendable {}
extension AtLeastOne: Equatable where Element: Equatable {}
extension AtLeastOne: Hashable where Element: Hashable {}

extension AtLeastOne: RandomAccessCollection {
  /// 0.
  public var startIndex: Int { 0 }
  /// How many values there are.
  public var endIndex: Int { others.count + 1 }

  /// The value at `index`, 0-based.
  public subscript(index: Int) -> Element { index == 0 ? first : others[index - 1] }
}
