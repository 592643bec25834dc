import CopyText
import LintCore

/// What the flags of a command line say; where they say nothing, the default.
struct FlagValues {
  /// When the output is colored.
  enum Color: String, CaseIterable {
    case auto
    case always
    case never
  }

  /// The weight of a finding that makes the program fail.
  enum Failure: String, CaseIterable {
    case error
    case warning
    case info
    case never

    /// Whether findings of this severity make the program fail.
    func includes(_ severity: Severity) -> Bool {
      switch self {
      case .error: severity >= .error
      case .warning: severity >= .warning
      case .info: true
      case .never: false
      }
    }
  }

  /// Where the settings come from.
  enum SettingsSource: Hashable {
    /// For each page the nearest settings file, going up from its folder.
    case nearest
    /// One file for all pages.
    case file(FilePath)
    /// No file: the defaults.
    case none
  }

  /// The cells of “ ” ‘ ’ … — × and other characters of ambiguous width.
  enum AmbiguousWidth: String, CaseIterable {
    case narrow = "1"
    case wide = "2"
  }

  var format = ReportFormat.text
  var outputs: [ReportPlace] = []
  var heedsIgnoreFiles = true
  /// How many findings the screen shows; nil for all.
  var findingLimit: Int?
  var countsRules = false
  var inputName: FilePath?
  /// The lists of further paths.
  var lists: [FilePath] = []
  var language: Language
  var color = Color.auto
  // Terminals of today show them narrow, whatever the locale, until they are told otherwise.
  var ambiguousWidth = AmbiguousWidth.narrow
  var failOn = Failure.warning
  var jobs: Int
  var edition = EditionGrouping.folder
  var profile = ProfileChoice.auto
  var setting = SettingChoice.auto
  var encoding = EncodingChoice.auto
  var isQuiet = false
  var appliesUnsafe = false
  var unwraps = false
  var showsDiff = false
  var checksOnly = false
  var log: FilePath?
  var settingsSource = SettingsSource.nearest
  /// The ids of the rules that are to be run, and no others; all when there are none.
  var selected: [String] = []
  /// The ids of rules that are not to be run.
  var ignored: [String] = []
  /// Whether files that the command line names are passed over too, when the settings say so.
  var excludesNamedFiles = false
  /// The baseline whose findings are not reported; nil for none.
  var baseline: FilePath?
  /// Whether what people let stand is reported all the same.
  var ignoresAcceptances = false
  /// The rule that a command is about.
  var rule: String?
  /// Why a finding is let stand.
  var reason: String?
  /// Whether a rule is explained with all its examples.
  var showsExamples = false
  /// The names of the flags that stand on the command line.
  var given: Set<String> = []
  var wantsHelp = false
  var wantsVersion = false

  private let surroundings: Surroundings

  /// The defaults in `surroundings`.
  init(in surroundings: Surroundings) {
    self.surroundings = surroundings
    language = surroundings.language
    jobs = surroundings.cores
  }

  /// What is said of the pages.
  var choice: PageChoice { PageChoice(profile: profile, setting: setting) }

  /// What measures text for the terminal.
  var cellWidth: CellWidth { CellWidth(ambiguous: ambiguousWidth == .wide ? 2 : 1) }

  /// What colors the output.
  var painter: Painter {
    switch color {
    case .auto: Painter(isColored: surroundings.welcomesColor)
    case .always: Painter(isColored: true)
    case .never: Painter(isColored: false)
    }
  }

  /// Whether the output is shown on a terminal.
  var isOnTerminal: Bool { surroundings.terminalWidth != nil }

  /// The cells that a line of output may fill.
  var width: Int { surroundings.width }
}
