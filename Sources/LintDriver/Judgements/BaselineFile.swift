import CopyText
import LintCore

/// A baseline: the findings that were there when it was recorded, page by page, so that only new ones are
/// reported. It is written by the program, one entry on a line.
struct BaselineFile: Sendable {
  /// Some findings on a page.
  struct Entry: Sendable {
    let finding: BaselineEntry
    /// The absolute path of the page, as it is written.
    let path: String
    /// Where the entry stands in its file.
    let range: ByteRange
  }

  /// The path of the file, where none is named.
  static let standardPath = FilePath("galley-baseline.json")
  private static let version = 1
  /// How many findings an entry may stand for: so few that no sum of them is too large to count.
  private static let counts = 1...1_000_000_000

  /// Its text, under the path that people read.
  let source: SourceText
  /// What it records.
  private(set) var entries: [Entry] = []
  /// What is wrong with it.
  private(set) var problems: [SettingsProblem] = []

  /// Reads `source`, whose paths start from `folder`, an absolute one.
  init(_ source: SourceText, folder: FilePath) {
    self.source = source
    var values = ValueReader(source)
    if let value = values.value(), let members = values.members(of: value, "") {
      for member in members {
        switch Key(rawValue: member.key) {
        case .version:
          guard case .number(let number) = member.value.content, number == Double(Self.version) else {
            values.report(.otherVersion(known: Self.version), at: member.value.range, member.key)
            break
          }
        case .findings:
          for (index, element) in (values.elements(of: member.value, member.key) ?? []).enumerated() {
            guard let entry = Self.entry(element, "findings[\(index)]", folder, &values) else { continue }
            entries.append(entry)
          }
        case nil:
          let known = Key.allCases.map(\.rawValue)
          values.report(.unknownKey(member.key, known: known), at: member.keyRange, member.key)
        }
      }
      for key in Key.allCases where value.member(key.rawValue) == nil {
        values.report(.missingKey(key.rawValue), at: value.range, "")
      }
    }
    problems = values.problems
  }

  private enum Key: String, CaseIterable {
    case version
    case findings
  }

  private enum EntryKey: String, CaseIterable {
    case rule
    case path
    case copy
    case count
  }

  private static func entry(
    _ value: JSON5Value, _ place: String, _ folder: FilePath, _ values: inout ValueReader
  ) -> Entry? {
    guard let members = values.members(of: value, place) else { return nil }
    var texts: [EntryKey: String] = [:]
    var count = 0
    for member in members {
      let place = place + "." + member.key
      switch EntryKey(rawValue: member.key) {
      case .count:
        if case .number(let number) = member.value.content, let whole = Int(exactly: number),
          counts.contains(whole)
        {
          count = whole
        } else {
          values.report(.wrongKind(wanted: .wholeNumberIn(counts)), at: member.value.range, place)
        }
      case let key?: texts[key] = values.string(member.value, place)
      case nil:
        let known = EntryKey.allCases.map(\.rawValue)
        values.report(.unknownKey(member.key, known: known), at: member.keyRange, place)
      }
    }
    for key in EntryKey.allCases where value.member(key.rawValue) == nil {
      values.report(.missingKey(key.rawValue), at: value.range, place)
    }
    guard let rule = texts[.rule], let path = texts[.path], let copy = texts[.copy], count > 0 else {
      return nil
    }
    return Entry(
      finding: BaselineEntry(rule: rule, copy: copy, count: count),
      path: FilePath(written: path).absolute(in: folder).text, range: value.range)
  }

  /// The file in `folder` that records `findings` on the pages of the given absolute paths; sorted, so that
  /// it changes no more than what it records.
  static func text(of findings: [(path: String, finding: BaselineEntry)], in folder: FilePath) -> [UInt8] {
    let sorted = findings.sorted { left, right in
      (left.path, left.finding.rule, left.finding.copy) < (right.path, right.finding.rule, right.finding.copy)
    }
    var json = JSONWriter()
    json.object { json in
      json.member("version", version)
      json.key("findings")
      json.array { json in
        for (path, finding) in sorted {
          json.line()
          json.object { json in
            json.member("rule", finding.rule)
            json.member("path", FilePath(written: path).path(from: folder).text)
            json.member("copy", finding.copy)
            json.member("count", finding.count)
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
