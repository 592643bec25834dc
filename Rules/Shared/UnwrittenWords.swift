import CopyText

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

  /// How programs print those of the words that are names as well: Nan is short for Anna, Null a surname.
  private static let spellings: [String: Set<String>] = [
    "nan": ["NaN", "nan"], "null": ["null", "NULL"], "none": ["None", "none", "NONE"],
  ]

  /// Whether `word`, in lower case, is spelt in `copy` as no program prints it.
  static func isName(_ word: String, in copy: String) -> Bool {
    guard let spellings = spellings[word] else { return false }
    let letters = copy.unicodeScalars.filter { $0.isASCII && $0.isLetter }
    return !letters.isEmpty && !spellings.contains(letters.text)
  }
}
