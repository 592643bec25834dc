import CopyText
import LintCore

/// A mistake in a settings file, and where.
struct SettingsProblem: Error, Hashable {
  /// The place.
  let location: Location
  /// The path of the key, such as `overrides[0].files`; empty when the file cannot be read that far.
  let key: String
  /// What is wrong, then what to do.
  let message: Message

  /// The key and what is wrong with its value.
  var sentence: Message {
    key.isEmpty ? message : Message(zh: "\(key)：\(message.zh)", en: "\(key): \(message.en)")
  }

  /// `mistake` in `source`, in the value of `key`.
  init(_ mistake: SettingsMistake, at range: ByteRange, of source: SourceText, key: String) {
    self.init(mistake.message, at: range, of: source, key: key)
  }

  /// What `message` says of `source`, of the value of `key`.
  init(_ message: Message, at range: ByteRange, of source: SourceText, key: String = "") {
    location = Location(range, in: source)
    self.key = key.visible
    self.message = message
  }

  /// `mistake` in the options of the rule `id`, wherever in `source` they are given.
  init(_ mistake: OptionMistake, inRule id: String, of source: SourceText) {
    self.init(mistake.mistake, at: mistake.range, of: source, key: "rules." + id + mistake.key)
  }
}
