import CopyText
import LintCore

/// A key of the settings file whose value is one of a few words. A flag of the same meaning overrules it and
/// holds its explanation: `failOn` is what `--fail-on` says.
struct SettingsKey: Sendable {
  /// What the key holds for.
  enum Scope: Sendable {
    /// The run: taken from the settings of the first path.
    case run
    /// Each page by itself, so that an override may hold it.
    case page
  }

  /// The name in the settings file.
  let name: String
  /// What it holds for.
  let scope: Scope
  /// The words that may be its value.
  let choices: [String]
  /// Whether its default is what the program finds around it.
  let followsSurroundings: Bool
  /// The one of the choices that a word means; nil when it means none.
  let choice: @Sendable (String) -> String?
  /// The word that is in force.
  let word: @Sendable (FlagValues) -> String
  /// Puts a word in force; false when it is none of the choices.
  let store: @Sendable (String, inout FlagValues) -> Bool

  /// Every key of this kind, in the order in which settings are shown.
  static let all: [SettingsKey] = [
    .choosing("language", .run, \.language, followsSurroundings: true),
    .choosing("failOn", .run, \.failOn),
    .choosing("edition", .page, \.edition),
    .choosing("profile", .page, \.profile),
    .choosing("setting", .page, \.setting),
    .choosing("encoding", .page, \.encoding),
  ]

  /// The flag that overrules the key.
  var flag: String {
    "--" + name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }

  private static func choosing<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ scope: Scope, _ value: any WritableKeyPath<FlagValues, Choice> & Sendable,
    followsSurroundings: Bool = false
  ) -> SettingsKey {
    SettingsKey(
      name: name, scope: scope, choices: Choice.allCases.map(\.rawValue),
      followsSurroundings: followsSurroundings,
      choice: { Choice(rawValue: $0)?.rawValue },
      word: { $0[keyPath: value].rawValue },
      store: { word, values in
        guard let choice = Choice(rawValue: word) else { return false }
        values[keyPath: value] = choice
        return true
      })
  }
}
