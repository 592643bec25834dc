import LintCore

/// The forms that flags have: what follows the name, and how it is read.
extension Flag {
  /// A flag without a value.
  static func switching(
    _ name: String, letter: String? = nil, _ commands: [Command.Name], _ help: Message,
    store: @escaping @Sendable (inout FlagValues) -> Void
  ) -> Flag {
    Flag(name: name, letter: letter, value: .none, commands: commands, help: help) { _, values in
      store(&values)
      return true
    }
  }

  /// A flag whose value is one of the cases of `Choice`.
  static func choosing<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ commands: [Command.Name], _ help: Message,
    store: @escaping @Sendable (Choice, inout FlagValues) -> Void
  ) -> Flag {
    let words = Choice.allCases.map(\.rawValue)
    return Flag(name: name, letter: nil, value: .choice(words), commands: commands, help: help) {
      word, values in
      guard let choice = Choice(rawValue: word.text) else { return false }
      store(choice, &values)
      return true
    }
  }

  /// A flag whose value is a number in `range`.
  static func counting(
    _ name: String, _ range: ClosedRange<Int>, _ commands: [Command.Name], _ help: Message,
    store: @escaping @Sendable (Int, inout FlagValues) -> Void
  ) -> Flag {
    Flag(name: name, letter: nil, value: .number(range), commands: commands, help: help) { word, values in
      guard let number = Int(word.text), range.contains(number) else { return false }
      store(number, &values)
      return true
    }
  }

  /// A flag whose value is the path of a file.
  static func naming(
    _ name: String, _ commands: [Command.Name], _ help: Message,
    store: @escaping @Sendable (FilePath, inout FlagValues) -> Void
  ) -> Flag {
    Flag(name: name, letter: nil, value: .file, commands: commands, help: help) { path, values in
      guard !path.bytes.isEmpty else { return false }
      store(path, &values)
      return true
    }
  }

  /// A flag whose value is a list of rules, and that may stand several times.
  static func listing(
    _ name: String, _ commands: [Command.Name], _ help: Message,
    store: @escaping @Sendable ([String], inout FlagValues) -> Void
  ) -> Flag {
    Flag(name: name, letter: nil, value: .rules, commands: commands, help: help) { word, values in
      let ids = word.text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !ids.contains("") else { return false }
      store(ids, &values)
      return true
    }.repeated
  }

  /// A flag whose value is the path of a file, which may be left out.
  static func namingIfNeeded(
    _ name: String, _ commands: [Command.Name], _ help: Message,
    store: @escaping @Sendable (FilePath?, inout FlagValues) -> Void
  ) -> Flag {
    Flag(name: name, letter: nil, value: .optionalFile, commands: commands, help: help) { path, values in
      store(path.bytes.isEmpty ? nil : path, &values)
      return true
    }
  }

  /// A flag whose value is a text: the id of a rule, or what a person has to say.
  static func saying(
    _ name: String, _ value: Value, _ commands: [Command.Name], _ help: Message,
    store: @escaping @Sendable (String, inout FlagValues) -> Void
  ) -> Flag {
    Flag(name: name, letter: nil, value: value, commands: commands, help: help) { word, values in
      guard !word.text.allSatisfy(\.isWhitespace) else { return false }
      store(word.text, &values)
      return true
    }
  }
}
