import LintCore

/// Statistics as tables for people: the rules, then the pages with the most findings.
struct StatisticsTable {
  let statistics: Statistics
  let language: Language
  let painter: Painter
  let cellWidth: CellWidth

  /// How many pages are shown.
  static let greatestPageCount = 20

  /// The tables in lines.
  var text: String {
    let rate = language.say("每万字", "per 10,000 characters")
    var rules = [
      [language.say("规则", "rule"), language.say("问题", "findings"), language.say("版面", "pages"), rate]
    ]
    for rule in statistics.rules {
      rules.append([
        rule.rule, "\(rule.findings)", "\(rule.pages)",
        FindingRate(rule.findings, in: statistics.characters).text,
      ])
    }
    let marked = statistics.pages.filter { $0.findings > 0 }
    rules.append([
      language.say("合计", "in all"), "\(statistics.findings)", "\(marked.count)",
      FindingRate(statistics.findings, in: statistics.characters).text,
    ])
    var text = table(rules)

    // Of pages with as many findings the order of the run stays.
    let shown = marked.enumerated().sorted {
      ($1.element.findings, $0.offset) < ($0.element.findings, $1.offset)
    }
    .prefix(Self.greatestPageCount).map(\.element)
    guard !shown.isEmpty else { return text }
    var pages = [
      [language.say("版面", "page"), language.say("问题", "findings"), language.say("字数", "characters"), rate]
    ]
    for page in shown {
      pages.append([
        page.path.visible, "\(page.findings)", "\(page.characters)",
        FindingRate(page.findings, in: page.characters).text,
      ])
    }
    text += "\n" + table(pages)
    let others = marked.count - shown.count
    if others > 0 {
      text += language.say("另有 \(others) 个版面也有问题", "findings on \(others.counted("more page"))") + "\n"
    }
    return text
  }

  private func table(_ rows: [[String]]) -> String {
    Table(rows: rows, styles: [.strong], numbers: 1...3).text(painter, cellWidth)
  }
}
