import CopyText
import LintCore

/// How many findings there are, by rule and by page, and in how much copy.
struct Statistics: Sendable {
  /// The findings of a rule.
  struct OfRule: Hashable, Sendable {
    let rule: String
    var findings = 0
    /// The pages that hold them.
    var pages = 0
  }

  /// The findings on a page.
  struct OfPage: Hashable, Sendable {
    /// The path as people read it.
    let path: String
    /// The characters of its copy, white space left out.
    let characters: Int
    /// How many there are of each rule that found something.
    let byRule: [String: Int]

    var findings: Int { byRule.values.reduce(0, +) }

    /// The numbers of `page`.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ page: CheckedPage) {
      path = page.source.path
      let copy = ByteRange(utf8: 0..<page.source.bytes.count)
      characters = page.source.scalars(in: copy).count { !$0.scalar.isSpace }
      byRule = page.diagnostics.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
    }
  }

  /// The pages, in the order of the run.
  private(set) var pages: [OfPage] = []
  private var byRule: [String: OfRule] = [:]

  /// Adds the numbers of the next page.
  mutating func add(_ page: OfPage) {
    pages.append(page)
    for (rule, findings) in page.byRule {
      byRule[rule, default: OfRule(rule: rule)].findings += findings
      byRule[rule, default: OfRule(rule: rule)].pages += 1
    }
  }

  /// The rules that found something, the one with the most findings first.
  var rules: [OfRule] {
    byRule.values.sorted { ($1.findings, $0.rule) < ($0.findings, $1.rule) }
  }

  /// All findings.
  var findings: Int { pages.reduce(0) { $0 + $1.findings } }

  /// All characters, white space left out.
  var characters: Int { pages.reduce(0) { $0 + $1.characters } }
}

/// How many findings there are in 10,000 characters, to one decimal.
struct FindingRate: Hashable, Sendable {
  /// Tenths of a finding.
  private let tenths: Int

  /// The rate of `findings` in `characters`; none where there are no characters.
  init(_ findings: Int, in characters: Int) {
    tenths = characters == 0 ? 0 : (findings * 100_000 + characters / 2) / characters
  }

  var value: Double { Double(tenths) / 10 }

  var text: String { "\(tenths / 10).\(tenths % 10)" }
}
