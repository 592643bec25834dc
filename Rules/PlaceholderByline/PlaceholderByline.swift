import CopyText
import LintCore

/// Reports a byline in which a stand-in such as “×××” was never replaced by a name.
struct PlaceholderByline: Rule {
  static let metadata = RuleMetadata(
    id: "placeholder-byline",
    summary: Message(zh: "署名仍是占位符", en: "byline still holds a placeholder"),
    severity: .error,
    page: PackageResources.PlaceholderByline_md)

  struct Options: RuleOptions {
    /// Stand-ins that this newsroom uses besides the built-in ones.
    var extraPlaceholders: [String] = []
  }

  private let placeholders: Set<String>

  init(_ options: Options) {
    placeholders = Self.builtInPlaceholders.union(options.extraPlaceholders)
  }

  func findings(in context: RuleContext) -> [Finding] {
    let source = context.source
    return context.document.bylines
      .flatMap(\.slots)
      .flatMap(\.names)
      .map { name in (range: name, text: source.text(in: name)) }
      .filter { placeholders.contains($0.text) }
      .map { Finding($0.range, .placeholder($0.text)) }
  }

  private static let builtInPlaceholders: Set = ["×××", "XXX", "某某", "待定"]
}

extension Message {
  fileprivate static func placeholder(_ name: String) -> Message {
    Message(
      zh: "署名「\(name)」是占位符，请换成作者姓名",
      en: "byline '\(name)' is a placeholder; put the author's name")
  }
}
