// The marks with which Markdown stresses words: **本报记者 高田**, By *Ana Duarte*.
extension SourceText {
  /// `line` without the marks of emphasis around it, or before its first word; all of it where nothing else
  /// stands there.
  func withoutEmphasis(_ line: ByteRange) -> ByteRange {
    var (start, end) = (line.lowerBound, line.upperBound)
    while let first = firstScalar(in: start..<end), PlaceSigns.emphasis.contains(first.scalar) {
      start = first.range.upperBound
    }
    guard start > line.lowerBound, start < end else { return line }
    while let last = lastScalar(in: start..<end), PlaceSigns.emphasis.contains(last.scalar) {
      end = last.range.lowerBound
    }
    return trimmed(start..<end)
  }

  /// `name` without the asterisks around it; all of it where nothing else stands there.
  func withoutAsterisks(_ name: ByteRange) -> ByteRange {
    var (start, end) = (name.lowerBound, name.upperBound)
    while start < end, bytes[start.utf8] == UInt8(ascii: "*") { start = ByteOffset(utf8: start.utf8 + 1) }
    while start < end, bytes[end.utf8 - 1] == UInt8(ascii: "*") { end = ByteOffset(utf8: end.utf8 - 1) }
    return start < end ? start..<end : name
  }
}
