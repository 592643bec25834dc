import LintCore

/// A command line, understood: which command, with which flags, on what.
struct Invocation {
  /// The command.
  let command: Command
  /// What its flags say, and for the whole run the settings.
  var values: FlagValues
  /// What holds for each page.
  let settings: SettingsLookup
  /// The words that are neither the command nor flags: paths, rules.
  let operands: [FilePath]

  /// Understands `arguments`, the program's name not among them.
  ///
  /// Flags stand anywhere, as `--flag=value` or `--flag value`; after `--` there are none. The first other
  /// word names the command; when it is a path instead, the command is `lint`.
  init(
    _ arguments: [[UInt8]], in surroundings: Surroundings, rules: [any Rule.Type]
  ) throws(UsageError) {
    var line = try CommandLineWords(arguments, in: surroundings)
    let name = try line.takeCommand()
    var values = line.values
    for id in values.selected + values.ignored where !rules.contains(where: { $0.metadata.id == id }) {
      throw .unknownRule(id, among: rules.map { $0.metadata.id })
    }
    let run = values.selected.isEmpty ? rules.map { $0.metadata.id } : values.selected
    if !run.isEmpty, Set(values.ignored).isSuperset(of: run) { throw .noRule }
    let words = line.words + (try Self.listed(values, line.words, in: surroundings))
    if words.contains(.standardInput) {
      if name == .fix { throw .inputUnfixable }
      if name == .baseline { throw .inputUnrecordable }
    }
    if values.inputName != nil, !words.contains(.standardInput) { throw .needlessInputName }
    command = Command(name)
    values.given = Set(line.given.map(\.flag.name))
    var settings = SettingsLookup(under: values, rules: rules, workingFolder: surroundings.workingFolder)
    self.values = settings.values(
      forRunAt: words.first == .standardInput ? surroundings.input(for: values).name : words.first)
    self.settings = settings
    operands = words
  }

  /// The paths in the lists that `values` name, besides the `words` of the command line.
  private static func listed(
    _ values: FlagValues, _ words: [FilePath], in surroundings: Surroundings
  ) throws(UsageError) -> [FilePath] {
    let readers = values.lists.count { $0 == .standardInput }
    if readers > 1 || readers > 0 && words.contains(.standardInput) { throw .inputTwice }
    var listed: [FilePath] = []
    do throws(FileProblem) {
      for list in values.lists {
        listed += try PathList(at: list, input: surroundings.input(for: values)).paths
      }
    } catch {
      throw .unreadableList(error.shown(in: surroundings.workingFolder))
    }
    if readers > 0, listed.contains(.standardInput) { throw .inputTwice }
    return listed
  }

  /// The language that `arguments` ask for, even if not all of them can be understood.
  static func language(in arguments: [[UInt8]]) -> Language? {
    let words = arguments.map { String(decoding: $0, as: UTF8.self) }.prefix { $0 != "--" }
    return zip(["", ""] + words, [""] + words).lazy
      .compactMap { before, word in
        if word.hasPrefix("--language=") { return Language(rawValue: String(word.dropFirst(11))) }
        return before == "--language" ? Language(rawValue: word) : nil
      }
      .last
  }

}

/// The words of a command line, the flags among them read.
private struct CommandLineWords {
  /// What the flags say.
  var values: FlagValues
  /// The flags, and the value of each as it is written.
  private(set) var given: [(flag: Flag, word: FilePath)] = []
  /// The others.
  private(set) var words: [FilePath] = []
  /// Whether the first of them is a path, whatever it is called.
  private var firstIsPath = false

  init(_ arguments: [[UInt8]], in surroundings: Surroundings) throws(UsageError) {
    values = FlagValues(in: surroundings)
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let text = String(decoding: argument, as: UTF8.self)
      if text == "--" {
        firstIsPath = words.isEmpty
        words += rest.map { FilePath($0) }
        break
      } else if text.hasPrefix("-"), text != "-" {
        // The first word says which command the flags belong to.
        let command = words.first.map { Command.Name(rawValue: $0.text) ?? .lint }
        given.append(try Self.readFlag(argument, &rest, after: command, into: &values))
      } else {
        words.append(FilePath(argument))
      }
    }
  }

  /// Takes the command from the words; `lint` where the first of them names none.
  ///
  /// - Throws: ``UsageError`` when the first is neither a command nor a path, and when the command does not
  ///   take a flag.
  mutating func takeCommand() throws(UsageError) -> Command.Name {
    var name = Command.Name.lint
    if !firstIsPath, let first = words.first {
      if let named = Command.Name(rawValue: first.text) {
        name = named
        words.removeFirst()
      } else {
        try Self.requirePath(first)
      }
    } else if words.isEmpty, values.wantsHelp {
      name = .help
    }
    if values.wantsHelp || values.wantsVersion {
      // `galley lint --help` is `galley help lint`.
      words = name == .help ? [] : [FilePath(name.rawValue)]
      return .help
    }
    for (flag, word) in given { try Self.requireFlag(flag, word, after: name) }
    return name
  }

  /// Reads the flag `word`, and its value from `rest` when it is not behind an equals sign; `command` is nil
  /// as long as it is not known.
  private static func readFlag(
    _ word: [UInt8], _ rest: inout ArraySlice<[UInt8]>, after command: Command.Name?,
    into values: inout FlagValues
  ) throws(UsageError) -> (flag: Flag, word: FilePath) {
    let parts = word.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(decoding: parts[0], as: UTF8.self)
    guard let flag = Flag.named(name) else {
      let flags = Flag.all.filter { flag in command.map(flag.commands.contains) ?? true }
      throw .unknownFlag(
        name.visible, command, suggestion: Flag.otherwise[name] ?? name.nearest(of: flags.map(\.name)))
    }
    var value = parts.count > 1 ? FilePath(Array(parts[1])) : nil
    if flag.value == .none {
      guard value == nil else { throw .needlessValue(flag: flag.name) }
    } else if value == nil, flag.value != .optionalFile {
      value = rest.popFirst().map { FilePath($0) }
      guard value != nil else { throw .missingValue(flag: flag.name, demand: flag.value.demand) }
    } else if value == nil, let next = rest.first.map({ FilePath($0) }), next.isJSONFile {
      throw .detachedValue(flag: flag.name, value: next.text.visible)
    }
    let given = value ?? FilePath("")
    guard flag.store(given, &values) else {
      throw .badValue(flag: flag.name, given, flag.value)
    }
    return (flag, given)
  }

  /// Refuses a flag, or a value of it, that the command called `name` does not take.
  private static func requireFlag(
    _ flag: Flag, _ word: FilePath, after name: Command.Name
  ) throws(UsageError) {
    guard flag.commands.contains(name) else { throw .foreignFlag(flag.name, name) }
    let value = flag.value(after: name)
    // What it takes after any command has been looked at.
    if value != flag.value, case .choice(let words) = value, !words.contains(word.text) {
      throw .badValue(flag: flag.name, word, value)
    }
  }

  /// Refuses a first word that looks like a mistyped command: a bare word that names no file.
  private static func requirePath(_ word: FilePath) throws(UsageError) {
    let looksLikePath =
      word == .standardInput || word.bytes.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    if looksLikePath || (try? FileStatus(of: word)) != nil { return }
    let names = Command.Name.allCases.map(\.rawValue)
    let suggestion = word.text == "check" ? Command.Name.lint.rawValue : word.text.nearest(of: names)
    throw .unknownWord(word.text.visible, suggestion: suggestion)
  }
}

extension FilePath {
  /// Whether it leads to a file whose name says that it holds JSON, which no copy does, or to nothing.
  fileprivate var isJSONFile: Bool {
    name.suffix(5).elementsEqual(".json".utf8) && (try? FileStatus(of: self).kind) != .folder
  }
}
