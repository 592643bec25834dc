import CopyText
import LintCore

/// Takes values of the kinds that are wanted out of a JSON5 text, and collects what is wrong with the others.
struct ValueReader {
  let source: SourceText
  /// What is wrong, in the order in which it was met.
  private(set) var problems: [SettingsProblem] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// The value of the whole text; nil when it is no JSON5.
  mutating func value() -> JSON5Value? {
    do throws(JSON5Mistake) {
      return try JSON5Parser.value(of: source)
    } catch {
      problems.append(SettingsProblem(error.message, at: error.range, of: source))
      return nil
    }
  }

  /// The members of `value`, the value of `key`; nil when it is no object.
  mutating func members(of value: JSON5Value, _ key: String) -> [JSON5Member]? {
    if value.members == nil { report(.wrongKind(wanted: .object), at: value.range, key) }
    return value.members
  }

  /// The elements of `value`, the value of `key`; nil when it is no list.
  mutating func elements(of value: JSON5Value, _ key: String) -> [JSON5Value]? {
    if value.elements == nil { report(.wrongKind(wanted: .list), at: value.range, key) }
    return value.elements
  }

  /// The text of `value`, the value of `key`; nil when it is none.
  mutating func string(_ value: JSON5Value, _ key: String) -> String? {
    if value.string == nil { report(.wrongKind(wanted: .string), at: value.range, key) }
    return value.string
  }

  /// Where `range` stands, as the source of what is said there.
  func origin(of range: ByteRange) -> Origin {
    .file(source.path, line: source.position(at: range.lowerBound).line)
  }

  /// Takes down `mistake` in the value of `key`.
  mutating func report(_ mistake: SettingsMistake, at range: ByteRange, _ key: String) {
    problems.append(SettingsProblem(mistake, at: range, of: source, key: key))
  }
}
