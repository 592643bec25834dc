/// The place in a byline where a name must stand.
public struct NameSlot: Hashable, Sendable {
  /// What the named did, where that stands before their title: 整理 of 整理：本报记者 高田.
  public let task: ByteRange?
  /// The word that asks for a name: 记者, 通讯员, 责任编辑, By; empty after a bare bullet.
  public let title: ByteRange
  /// All that stands in the slot, without white space at its ends; empty when nothing does.
  public let range: ByteRange
  /// The names in it, ascending; none when the slot is empty.
  public let names: [ByteRange]

  /// A slot after `title`, before which `task` may stand, that holds `names` in `range`.
  init(task: ByteRange? = nil, title: ByteRange, range: ByteRange, names: [ByteRange]) {
    self.task = task
    self.title = title
    self.range = range
    self.names = names
  }
}

/// Who wrote, photographed or drew something, as the paper says it.
public struct Byline: Hashable, Sendable {
  /// The form of a byline.
  public enum Form: Sendable {
    /// A line of its own: `□记者 高田 报道`, `By Ana Duarte`.
    case line
    /// Inside or at the end of running text: `本报讯（记者 高田）`, `（本报记者 高田）`.
    case inline
    /// Who made a picture or a chart: `图表：丁兴业`, `高田摄`.
    case credit
    /// A line of the staff box: `责任编辑：高田`.
    case staff
  }

  /// The whole byline.
  public let range: ByteRange
  /// The index of its block in the document.
  public let block: Int
  /// Its form.
  public let form: Form
  /// Its name slots, ascending.
  public let slots: [NameSlot]
}
