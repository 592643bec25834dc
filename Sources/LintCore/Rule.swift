public import CopyText

/// What a newsroom may set on a rule. Every property has a default.
public protocol RuleOptions: Codable, Sendable {
  /// The defaults.
  init()
}

/// The options of a rule that has none.
public struct NoOptions: RuleOptions {
  /// No options.
  public init() {}
}

/// What is known of a rule before it looks at any copy.
public struct RuleMetadata: Sendable {
  /// Its name: the fault, as a noun phrase in kebab case.
  public let id: String
  /// What it finds, in a few words.
  public let summary: Message
  /// How much its findings weigh unless the settings say otherwise.
  public let severity: Severity
  /// Its page for people: bilingual Markdown in UTF-8.
  public let page: [UInt8]

  /// The metadata of a rule.
  public init(id: String, summary: Message, severity: Severity, page: [UInt8]) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.page = page
  }
}

/// A page, and the edition it belongs to: all that a rule may look at.
public struct RuleContext: Sendable {
  /// The edition.
  public let edition: Edition
  /// The index of the page in the edition.
  public let documentIndex: Int

  /// The page at `documentIndex` of `edition`.
  public init(edition: Edition, documentIndex: Int) {
    self.edition = edition
    self.documentIndex = documentIndex
  }

  /// The page to be checked.
  public var document: Document { edition.documents[documentIndex] }

  /// The copy of the page, a paragraph a line where the page is set in lines. What a rule finds is a range of
  /// it.
  public var source: SourceText { document.source }
}

/// A kind of fault, and how it is found. A rule reads no file, prints nothing, knows no severity and
/// cannot fail.
public protocol Rule: Sendable {
  /// What a newsroom may set.
  associatedtype Options: RuleOptions = NoOptions
  /// What is known of the rule.
  static var metadata: RuleMetadata { get }
  /// The rule under `options`.
  init(_ options: Options)
  /// What is wrong on the page, in any order.
  func findings(in context: RuleContext) -> [Finding]
}

extension Rule {
  /// The rule under its default options.
  public init() {
    self.init(Options())
  }
}
