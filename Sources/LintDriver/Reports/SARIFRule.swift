import LintCore

extension JSONWriter {
  /// Writes a SARIF `reportingDescriptor`: what is known of a rule, with its page as help.
  mutating func members(of rule: RuleMetadata, in language: Language) {
    let page = RulePageText(rule.page)
    member("id", rule.id)
    message("shortDescription", rule.summary, in: language)
    if let finds = page.introduction(in: language) {
      key("fullDescription")
      object { $0.member("text", finds) }
    }
    key("help")
    object { json in
      json.member("text", page.plain)
      json.member("markdown", page.markdown)
    }
    key("defaultConfiguration")
    object { $0.member("level", rule.severity.sarifLevel) }
  }

  /// Writes a member that is a SARIF `message` or `multiformatMessageString`.
  mutating func message(_ name: StaticString, _ message: Message, in language: Language) {
    key(name)
    object { $0.member("text", message.text(in: language)) }
  }
}

extension Severity {
  /// The severity as SARIF names it (3.27.10).
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
