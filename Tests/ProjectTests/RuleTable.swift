import LintCore
import NewspaperRules
import Testing

/// The table of rules in `Rules/README.md`, made from the rules themselves.
enum RuleTable {
  /// The path of the file that holds the table.
  static let path = "Rules/README.md"

  private static let opening = "<!-- rules: written by Tests/record -->\n"
  private static let closing = "<!-- end of rules -->\n"

  /// `readme` with the table of today between its two marks.
  static func updating(_ readme: String) throws -> String {
    let start = try #require(readme.firstRange(of: opening), "\(path) has lost '\(opening)'")
    let end = try #require(readme.firstRange(of: closing), "\(path) has lost '\(closing)'")
    return readme[..<start.upperBound] + table + readme[end.lowerBound...]
  }

  private static var table: String {
    let rows = RuleCatalog.all.map { type in
      let rule = type.metadata
      let page = "\(type)/\(type).md"
      return
        "| [`\(rule.id)`](\(page)) | \(rule.summary.zh) · \(rule.summary.en) | \(rule.severity.rawValue) |\n"
    }
    return "\n| 规则 · Rule | 发现 · Finds | 默认级别 · Default |\n|---|---|---|\n" + rows.joined() + "\n"
  }
}
