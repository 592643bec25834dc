import CopyText

/// The word lists of the system: `words` of the Unix tradition, a word a line, and the dictionaries of Hunspell, whose
/// lines hold a word and, after a stroke, the letters of its inflections.
///
/// The lists are read anew whenever words are asked for, which is only where a hyphen ends a line; to read one takes
/// some milliseconds, to keep it ready would take more. One that is missing or cannot be read holds no word.
struct SystemLexicon: Lexicon {
  /// The lists.
  let paths: [FilePath]

  /// The places where systems keep their lists, of the languages whose copy is most often set with hyphens.
  static let usualPaths: [FilePath] =
    ["/usr/share/dict/words", "/usr/dict/words"].map { FilePath($0) }
    + ["/usr/share/hunspell/", "/usr/share/myspell/dicts/", "/Library/Spelling/"].flatMap { folder in
      languages.map { FilePath(folder + $0 + ".dic") }
    }

  private static let languages = ["en_US", "en_GB", "de_DE", "fr_FR", "fr", "es_ES", "es", "ru_RU"]

  /// Those of `words` that are on a list.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the lists.
  func words(among words: Set<String>) -> Set<String> {
    let wanted = Dictionary(
      words.map { (FNVHash($0.utf8.lazy.map(\.loweredASCII)).value, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !wanted.isEmpty else { return [] }
    return paths.reduce(into: []) { found, path in
      guard let list = try? path.readFile() else { return }
      Self.forEachWord(of: list) { word, hash in
        if let known = wanted[hash], word.lazy.map(\.loweredASCII).elementsEqual(known.utf8) {
          found.insert(known)
        }
      }
    }
  }

  /// Calls `body` with every word of `list` and its hash.
  private static func forEachWord(of list: [UInt8], _ body: (ArraySlice<UInt8>, UInt64) -> Void) {
    var start = 0
    var end: Int?
    var hash = FNVHash()
    for (index, byte) in list.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"):
        body(list[start..<(end ?? index)], hash.value)
        start = index + 1
        end = nil
        hash = FNVHash()
      case UInt8(ascii: "/"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        if end == nil { end = index }
      default:
        if end == nil { hash.append(byte.loweredASCII) }
      }
    }
    body(list[start..<(end ?? list.count)], hash.value)
  }
}
