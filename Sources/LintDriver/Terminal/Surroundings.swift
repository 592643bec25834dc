package import CopyText
import LintCore

/// What the program finds around it when it starts.
package struct Surroundings: Sendable {
  /// The variables of the environment.
  package let variables: [String: String]
  /// How many cells wide the terminal is that shows the output; nil when the output goes elsewhere.
  package let terminalWidth: Int?
  /// The terminal that shows the errors, when it can erase what it has shown; nil when they go elsewhere.
  package let errorTerminal: Terminal?
  /// How many threads can work at once.
  package let cores: Int
  /// The folder that relative paths start from, absolute.
  package let workingFolder: FilePath
  /// The open file that is the standard input.
  package let input: Int32
  /// The words that the system knows.
  package let lexicon: any Lexicon

  /// Surroundings as given; by default a pipe on a machine of one core.
  package init(
    variables: [String: String] = [:], terminalWidth: Int? = nil, errorTerminal: Terminal? = nil,
    cores: Int = 1,
    workingFolder: FilePath = FilePath("/"), input: Int32 = 0, lexicon: any Lexicon = NoLexicon()
  ) {
    self.variables = variables
    self.terminalWidth = terminalWidth
    self.errorTerminal = errorTerminal
    self.cores = cores
    self.workingFolder = workingFolder
    self.input = input
    self.lexicon = lexicon
  }

  /// The language of the locale for messages: Chinese when it begins with `zh`, English otherwise. POSIX
  /// asks `LC_ALL`, `LC_MESSAGES` and `LANG` in this order; an empty one counts for nothing.
  var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .zh : .en
  }

  /// Whether the output is colored unless the user says otherwise: on a terminal that can, when nobody has
  /// set `NO_COLOR` (no-color.org: any text but the empty one).
  var welcomesColor: Bool {
    terminalWidth != nil && variables["TERM"] != "dumb" && variables["NO_COLOR", default: ""].isEmpty
  }

  /// The standard input under the name that `values` give it.
  func input(for values: FlagValues) -> StandardInput {
    StandardInput(givenName: values.inputName, descriptor: input)
  }

  /// The folder for files that are of no use after the run.
  var scratchFolder: FilePath {
    let folder = variables["TMPDIR", default: ""]
    return FilePath(folder.isEmpty ? "/tmp" : folder)
  }

  /// The cells that a line of output may fill.
  var width: Int {
    min(max(terminalWidth ?? Self.widthWithoutTerminal, Self.leastWidth), Self.greatestWidth)
  }

  private static let widthWithoutTerminal = 100
  // Below the one nothing is left of the copy; beyond the other a line is tiring to read.
  private static let leastWidth = 40
  private static let greatestWidth = 120
}
