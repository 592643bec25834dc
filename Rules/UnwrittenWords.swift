/// Words that are typed where nothing has been written yet, be it a name or a line.
///
/// Source: fillers that were printed by mistake and collected by copy desks, and what programs print for no
/// value.
enum UnwrittenWords {
  /// The words, in lower case and in simplified characters.
  static let all: Set = [
    "待定", "待补", "待核实", "占位", "占位符", "tk", "tbd", "tba", "tbc", "todo", "hed", "lorem", "untitled", "null",
    "(null)",
    "undefined", "nan", "none", "n/a",
  ]
}
