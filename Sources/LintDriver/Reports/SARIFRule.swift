import LintCore

extension JSONWriter {
  /// Writes a SARIF `reportingDescriptor`: what is known of a rule, with its page as help.
  mutating func members(of rule: RuleMetadata, in language: Language) {
    let page = HelpPage(rule.page)
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

/// The page of a rule, as far as reports show it.
struct HelpPage {
  /// The page as it was written.
  let markdown: String

  /// The page in UTF-8.
  init(_ page: [UInt8]) {
    markdown = String(decoding: page, as: UTF8.self)
  }

  /// The page without the marks that only Markdown needs: those of headings, and the fences.
  var plain: String {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("```") }
      .map { $0.hasPrefix("#") ? $0.drop { $0 == "#" }.drop { $0 == " " } : $0 }
      .joined(separator: "\n")
  }

  /// What the first section says in `language`, on one line; nil when the page has no section.
  func introduction(in language: Language) -> String? {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let heading = lines.firstIndex(where: { $0.hasPrefix("## ") }) else { return nil }
    let section = lines[(heading + 1)...].prefix { !$0.hasPrefix("## ") }
    let paragraphs = section.split(separator: "").filter { Self.language(of: $0.joined()) == language }
    // A line end parts words, but not Chinese characters.
    let space = language == .zh ? "" : " "
    let text = paragraphs.map { $0.joined(separator: space) }.joined(separator: space)
    return text.isEmpty ? nil : text
  }

  /// The language of a paragraph. An English one may quote a character or two of Chinese copy.
  static func language(of paragraph: String) -> Language {
    let han = paragraph.unicodeScalars.count { $0.properties.isIdeographic }
    let latin = paragraph.unicodeScalars.count { $0.isASCII && $0.properties.isAlphabetic }
    return han * 4 < latin ? .en : .zh
  }
}
