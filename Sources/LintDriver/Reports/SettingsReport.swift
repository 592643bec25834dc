import LintCore

/// What is in force for a page, for `galley settings`.
struct SettingsReport {
  /// The page, or a folder of pages.
  let path: FilePath
  /// The settings file that holds there.
  let file: SettingsFile
  /// What is in force.
  let settings: PageSettings

  /// The settings in tables: a line for each key and each rule, with its value and where it comes from.
  func text(in language: Language, _ painter: Painter, _ cellWidth: CellWidth) -> String {
    func table(_ rows: [[String]]) -> String {
      Table(rows: rows, styles: [.strong]).text(painter, cellWidth)
    }
    let keys = SettingsKey.all.map { key in
      [key.name, key.word(settings.values), origin(of: key).text(in: language)]
    }
    let patterns = [("include", file.include), ("exclude", file.exclude)].map { name, list in
      [name, list.patterns.map(\.text.visible).joined(separator: " "), list.origin.text(in: language)]
    }
    let rules = settings.rules.flatMap { rule in
      [[rule.id, rule.level, rule.origin.text(in: language)]]
        + rule.options.map { ["  " + $0.name, $0.value.json.visible, $0.origin.text(in: language)] }
    }
    let none = Message(zh: "没有设置文件", en: "no settings file")
    let heading = settings.file.map(\.visible) ?? none.text(in: language)
    return heading + "\n\n" + table(keys + patterns) + "\n" + table(rules)
  }

  /// The settings as one JSON object.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("version")
      json.number(1)
      json.key("path")
      json.string(path.text)
      json.key("file")
      if let file = settings.file { json.string(file) } else { json.null() }
      json.key("settings")
      json.object { json in
        for key in SettingsKey.all {
          json.key(named: key.name)
          json.setting(origin(of: key)) { $0.string(key.word(settings.values)) }
        }
        for (name, list) in [("include", file.include), ("exclude", file.exclude)] {
          json.key(named: name)
          json.setting(list.origin) { json in
            json.array { json in for pattern in list.patterns { json.string(pattern.text) } }
          }
        }
      }
      json.key("rules")
      json.object { json in
        for rule in settings.rules {
          json.line()
          json.key(named: rule.id)
          json.rule(rule)
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func origin(of key: SettingsKey) -> Origin { settings.origins[key.name] ?? .standard }
}

extension RuleInForce {
  /// How it is run, as a settings file would write it.
  fileprivate var level: String { severity?.rawValue ?? RuleLevel.off.rawValue }
}

extension Origin {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .standard: Message(zh: "默认", en: "default").text(in: language)
    case .file(let path, let line): "\(path.visible):\(line)"
    case .flag(let flag): flag
    }
  }
}

extension JSONWriter {
  /// Writes an object of the value that `value` writes and where it comes from.
  fileprivate mutating func setting(_ origin: Origin, _ value: (inout JSONWriter) -> Void) {
    object { json in
      json.key("value")
      value(&json)
      json.origin(origin)
    }
  }

  fileprivate mutating func origin(_ origin: Origin) {
    key("from")
    object { json in
      json.key("kind")
      switch origin {
      case .standard: json.string("default")
      case .file(let path, let line):
        json.string("file")
        json.key("path")
        json.string(path)
        json.key("line")
        json.number(line)
      case .flag(let flag):
        json.string("flag")
        json.key("flag")
        json.string(flag)
      }
    }
  }

  fileprivate mutating func rule(_ rule: RuleInForce) {
    object { json in
      json.key("severity")
      json.string(rule.level)
      json.origin(rule.origin)
      json.key("options")
      json.object { json in
        for option in rule.options {
          json.key(named: option.name)
          json.setting(option.origin) { $0.value(option.value) }
        }
      }
    }
  }
}
