extension RandomAccessCollection {
  /// The first index whose element fulfils `predicate`, when all after it do too; the end when none does.
  ///
  /// - Complexity: O(log *n*) for *n* elements.
  @inlinable
  public func partitioningIndex(where predicate: (Element) -> Bool) -> Index {
    var start = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(start, offsetBy: half)
      if predicate(self[middle]) {
        length = half
      } else {
        start = index(after: middle)
        length -= half + 1
      }
    }
    return start
  }
}
