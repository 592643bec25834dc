import CopyText
import LintCore

extension ReportFormat {
  /// Whether a file that begins with `beginning` holds a report in any of the forms, or recorded fixes: no
  /// copy begins as they do. Half a character may stand at the end.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func wrote(_ beginning: [UInt8]) -> Bool {
    let openings = ["{\"", "[\n{\"", "[\n]", "<?xml ", "::error ", "::warning ", "::notice "]
    if openings.contains(where: { beginning.starts(with: $0.utf8) }) { return true }
    let first = String(decoding: beginning.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return isHeading(first) || isTableHead(first)
  }

  /// Whether `line` is the first of a finding as people read it: a place, then how much the finding weighs.
  private static func isHeading(_ line: String) -> Bool {
    Severity.allCases.contains { severity in
      line.ranges(of: ": \(severity.rawValue): ").contains { range in
        let place = line[..<range.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
        return place.count > 2 && place.suffix(2).allSatisfy { Int($0) != nil }
      }
    }
  }

  /// Whether `line` is the head of the statistics, which open the report where nothing is found.
  private static func isTableHead(_ line: String) -> Bool {
    let cells = line.split(separator: " ").prefix(2)
    return cells == ["rule", "findings"] || cells == ["规则", "问题"]
  }
}
