/// How the lines of a file stand to its paragraphs.
public enum Setting: String, Sendable, CaseIterable {
  /// Each paragraph is one line, or a run of lines that mean to be lines.
  case paragraphs
  /// Paragraphs are set in lines; a blank line parts them.
  case blocks
  /// Paragraphs are set in lines; the first line of each is indented.
  case indented
  /// Paragraphs are set in lines; only a last line that is not full shows where one ends.
  case lines
}

/// How a page is set: as its lines show, or as a person says.
public enum SettingChoice: String, Sendable, CaseIterable {
  /// As the lines show.
  case auto
  /// One paragraph a line.
  case paragraphs
  /// In lines, with blank lines between paragraphs.
  case blocks
  /// In lines, the first of each paragraph indented.
  case indented
  /// In lines, with nothing between paragraphs.
  case lines

  /// The setting it stands for; nil when the lines decide.
  var setting: Setting? { Setting(rawValue: rawValue) }

  /// The choice of `setting`.
  public init(_ setting: Setting) {
    self =
      switch setting {
      case .paragraphs: .paragraphs
      case .blocks: .blocks
      case .indented: .indented
      case .lines: .lines
      }
  }
}
