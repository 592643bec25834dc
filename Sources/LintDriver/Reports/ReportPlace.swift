/// A form of the report, and the file that it goes to.
struct ReportPlace: Hashable, Sendable {
  let format: ReportFormat
  let path: FilePath

  /// What the user wrote, `FORMAT=FILE`; nil when it is something else.
  init?(_ word: FilePath) {
    let parts = word.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1)
    guard parts.count == 2, let format = ReportFormat(rawValue: String(decoding: parts[0], as: UTF8.self))
    else { return nil }
    self.format = format
    path = FilePath(Array(parts[1]))
  }
}
