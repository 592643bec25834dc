/// A terminal that shows what is written to an open file.
package struct Terminal: Hashable, Sendable {
  /// The open file.
  let descriptor: Int32
  /// The cells in a row.
  let width: Int

  /// Shows `text`.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Output.write(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}
