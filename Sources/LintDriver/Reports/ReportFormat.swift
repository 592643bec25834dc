/// A form of the report.
enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
  case jsonl
  case sarif
  case github
  case gitlab
  case checkstyle
  case junit

  /// Whether the form has a place for statistics.
  var holdsStatistics: Bool {
    switch self {
    case .text, .json, .jsonl: true
    case .sarif, .github, .gitlab, .checkstyle, .junit: false
    }
  }

  /// All of them, as help and messages name them.
  static let names = allCases.map(\.rawValue).joined(separator: "|")
}

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
