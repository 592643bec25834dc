/// What a block of copy is on the page.
public enum Role: String, Sendable, CaseIterable {
  /// The main headline (主题) of an article.
  case headline
  /// The line above a headline (引题).
  case kicker
  /// The line below a headline (副题), often set off by ——.
  case deck
  /// A headline inside an article (插题, subhead).
  case crosshead
  /// The name of a column, a place or a section (栏目题).
  case label
  /// Who wrote it, on a line of its own.
  case byline
  /// The first body block of a news item, with its dateline or 本报讯.
  case lead
  /// Running text.
  case body
  /// The words under a picture.
  case caption
  /// Who made a picture or a chart.
  case credit
  /// An entry of a list, a chart or a table.
  case listItem
  /// What belongs to the page and not to an article: folio, QR prompt, jump line, staff box.
  case furniture

  /// Whether a block of this role belongs to the headlines of an article.
  public var isTitle: Bool { self == .headline || self == .kicker || self == .deck || self == .label }

  /// Whether a paragraph may be cut in a block of this role: its text runs on from line to line.
  public var isRunningText: Bool { self == .body || self == .lead || self == .caption }
}
