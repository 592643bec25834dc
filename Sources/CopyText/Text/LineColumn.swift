/// A position as people and editors name it.
public struct LineColumn: Hashable, Sendable {
  /// The line, 1-based.
  public let line: Int
  /// The column in Unicode scalars, 1-based.
  public let column: Int

  /// The position at a 1-based line and a 1-based column in Unicode scalars.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
