import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of `transform`, in the order of the elements, computed by at most `workers` threads at
  /// once.
  ///
  /// Each worker takes the next element that nobody has taken, so uneven work is shared evenly.
  ///
  /// - Precondition: `workers` is at least 1.
  public func concurrentMap<Result: Sendable>(
    workers: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    precondition(workers > 0, "someone has to do the work")
    if workers == 1 || count < 2 { return map(transform) }
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: Swift.min(workers, count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = transform(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
