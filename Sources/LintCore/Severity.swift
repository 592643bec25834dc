/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing; the copy may be right.
  case info
  /// Probably wrong; a person decides.
  case warning
  /// The copy is not fit to archive.
  case error

  /// Whether one severity weighs less than another.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
