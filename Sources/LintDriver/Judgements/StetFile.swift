import CopyText
import LintCore

/// An entry of a stet file: a finding that a person lets stand.
struct StetEntry: Sendable {
  let acceptance: Acceptance
  /// Why it is accepted, in people's words.
  let reason: String
  /// The absolute path of the page, as it is written.
  let path: String
  /// Where its file names the page.
  let pathRange: ByteRange
  /// Where its file quotes the copy.
  let quoteRange: ByteRange
  /// Where its file says why.
  let reasonRange: ByteRange
}

/// A stet file (stet: let it stand): what people have accepted, and why. It is a list of objects.
struct StetFile: Sendable {
  /// The name under which it is found.
  static let fileName = "galley-stet.json5"

  /// Its text, under the path that people read.
  let source: SourceText
  /// What it accepts: the entries that make sense.
  private(set) var entries: [StetEntry] = []
  /// What is wrong with it.
  private(set) var problems: [SettingsProblem] = []
  /// The list, and where it stands.
  private(set) var list: JSON5Value?

  /// Reads `source`, whose paths start from `folder`, an absolute one, and whose rules are among `rules`.
  init(_ source: SourceText, folder: FilePath, rules: [any Rule.Type]) {
    self.source = source
    var values = ValueReader(source)
    if let value = values.value(), let elements = values.elements(of: value, "") {
      list = value
      let ids = rules.map { $0.metadata.id }
      for (index, element) in elements.enumerated() {
        guard let entry = Self.entry(element, "[\(index)]", folder, ids, &values) else { continue }
        entries.append(entry)
      }
    }
    problems = values.problems
  }

  private enum Key: String, CaseIterable {
    case rule
    case path
    case copy
    case reason
  }

  private static func entry(
    _ value: JSON5Value, _ place: String, _ folder: FilePath, _ ids: [String], _ values: inout ValueReader
  ) -> StetEntry? {
    guard let members = values.members(of: value, place) else { return nil }
    var texts: [Key: (text: String, range: ByteRange)] = [:]
    for member in members {
      let place = place + "." + member.key
      guard let key = Key(rawValue: member.key) else {
        let known = Key.allCases.map(\.rawValue)
        values.report(.unknownKey(member.key, known: known), at: member.keyRange, place)
        continue
      }
      guard let text = values.string(member.value, place) else { return nil }
      if text.allSatisfy(\.isWhitespace) { values.report(.emptyText, at: member.value.range, place) }
      if key == .rule, !ids.contains(text) {
        values.report(.unknownRule(text, known: ids), at: member.value.range, place)
      }
      texts[key] = (text, member.value.range)
    }
    for key in Key.allCases where texts[key] == nil {
      values.report(.missingKey(key.rawValue), at: value.range, place)
    }
    guard let rule = texts[.rule], let path = texts[.path], let copy = texts[.copy],
      let reason = texts[.reason]
    else { return nil }
    return StetEntry(
      acceptance: Acceptance(rule: rule.text, quote: copy.text), reason: reason.text,
      path: FilePath(written: path.text).absolute(in: folder).text, pathRange: path.range,
      quoteRange: copy.range, reasonRange: reason.range)
  }
}
