import CopyText

/// The word lists of the system: `words` of the Unix tradition, a word a line, and the dictionaries of
/// Hunspell, whose lines hold a word and, after a stroke, the letters of its inflections.
///
/// The lists are read anew whenever words are asked for, which is only where a hyphen ends a line; to read
/// one takes some milliseconds, to keep it ready would take more. One that is missing or cannot be read holds
/// no word.
///
/// A list that is not UTF-8 is read as ISO 8859-1, as older ones of western languages are; those of others,
/// such as Russian ones in KOI8-R, hold none of the words that are asked for.
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

  /// Those of `words`, in lower case, that are on a list in any case.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the lists.
  func words(among words: Set<String>) -> Set<String> {
    let wanted = Dictionary(
      words.map { (FNVHash($0.utf8).value, $0) }, uniquingKeysWith: { first, _ in first })
    guard !wanted.isEmpty else { return [] }
    let asksBeyondASCII = words.contains { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return paths.reduce(into: []) { found, path in
      guard var list = try? path.readFile() else { return }
      if asksBeyondASCII, list.firstInvalidUTF8 != nil { list = Self.utf8(ofLatin1: list) }
      Self.forEachWord(of: list) { word, hash, isASCII in
        if isASCII {
          if let known = wanted[hash], word.lazy.map(\.loweredASCII).elementsEqual(known.utf8) {
            found.insert(known)
          }
        } else if asksBeyondASCII {
          let lower = String(decoding: word, as: UTF8.self).lowercased()
          if let known = wanted[FNVHash(lower.utf8).value], lower.utf8.elementsEqual(known.utf8) {
            found.insert(known)
          }
        }
      }
    }
  }

  /// The text of `bytes`, which are ISO 8859-1, in UTF-8.
  private static func utf8(ofLatin1 bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
  }

  /// Calls `body` with every word of `list`, the hash of it with the letters of ASCII in lower case, and
  /// whether it has no others.
  private static func forEachWord(of list: [UInt8], _ body: (ArraySlice<UInt8>, UInt64, Bool) -> Void) {
    var start = 0
    var end: Int?
    var hash = FNVHash()
    var isASCII = true
    for (index, byte) in list.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"):
        body(list[start..<(end ?? index)], hash.value, isASCII)
        start = index + 1
        end = nil
        hash = FNVHash()
        isASCII = true
      case UInt8(ascii: "/"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        if end == nil { end = index }
      default:
        if end == nil {
          hash.append(byte.loweredASCII)
          if byte >= 0x80 { isASCII = false }
        }
      }
    }
    body(list[start..<(end ?? list.count)], hash.value, isASCII)
  }
}
