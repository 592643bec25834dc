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
