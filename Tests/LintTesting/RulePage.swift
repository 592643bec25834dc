/// The page of a rule: what it says to people, and the examples that are tests.
public struct RulePage: Sendable {
  /// A `##` section.
  public struct Section: Hashable, Sendable {
    /// The heading, without its `##`.
    public let heading: String
    /// The line of the heading, 1-based.
    public let line: Int
    /// Everything below the heading, down to the next one, without blank lines at its ends.
    public let text: String
  }

  /// One piece of copy, and what a rule must find in it.
  public struct Example: Hashable, Sendable {
    /// The `###` heading it stands under.
    public let title: String
    /// The line of its ```` ```copy ```` fence, 1-based.
    public let line: Int
    /// Whether it is `copy bad`, in which something must be found; otherwise it is `copy good`.
    public let isBad: Bool
    /// The copy, with its marks, and an LF after every line.
    public let copy: String
    /// The copy after every safe fix (`copy fixed`); nil when the page does not show it, since there is none.
    public let fixed: String?
    /// The copy after every fix, the unsafe ones too (`copy fixed unsafe`); nil when the page does not show
    /// it, since no further one is unsafe.
    public let fixedUnsafe: String?
    /// The options of the rule as JSON (`options`), laid over the defaults; nil for the defaults.
    public let options: String?
    /// The words of the test's dictionary (`words`), parted by white space on the page.
    public let words: [String]
    /// Whether the example holds as well when its marks are half-width (`halfwidth-too`).
    public let holdsHalfWidth: Bool
  }

  /// The headings of a page, in order, without their `##`.
  public static let headings = [
    "发现什么 · What it finds",
    "为什么 · Why it matters",
    "怎么改 · What to do",
    "选项 · Options",
    "示例 · Examples",
  ]

  /// The first line, without its `#`: the id of the rule.
  public let title: String
  /// The `##` sections, in order.
  public let sections: [Section]
  /// The examples of the last section, in order.
  public let examples: [Example]

  /// Reads the Markdown of a page.
  ///
  /// - Throws: ``RulePageError`` at the first line that is not what a page may hold.
  public init(_ markdown: String) throws(RulePageError) {
    var reader = RulePageReader(markdown)
    try reader.read()
    title = reader.title
    sections = reader.sections
    examples = reader.examples
  }
}

/// Why the page of a rule could not be read; every line is 1-based.
public enum RulePageError: Error, Equatable, CustomStringConvertible {
  /// The first line is no `# rule-id`.
  case noTitle
  /// A fence of an example has an info string that no page knows.
  case unknownFence(line: Int, info: String)
  /// A fence is never closed.
  case openFence(line: Int)
  /// A fence has more than three marks.
  case longFence(line: Int)
  /// `fixed`, `options` or `words` without the copy it belongs to, or a second one for the same copy.
  case misplacedFence(line: Int, info: String)
  /// A `\u{…}` that is no Unicode scalar.
  case badEscape(line: Int, text: String)

  /// The sentence for people.
  public var description: String {
    switch self {
    case .noTitle: "line 1: a page begins with '# ' and the id of its rule"
    case .unknownFence(let line, let info):
      "line \(line): a page has no fence '\(info)'; use copy bad, copy good, copy fixed, options or words"
    case .openFence(let line): "line \(line): the fence is never closed; put ``` on a line of its own"
    case .longFence(let line): "line \(line): a fence has three marks: ```"
    case .misplacedFence(let line, let info):
      "line \(line): '\(info)' has no copy to belong to; options and words stand before it, fixed after it"
    case .badEscape(let line, let text): "line \(line): '\(text)' is no character; write \\u{3000}"
    }
  }
}
