import CopyText
import Synchronization

/// The word lists of the system: `words` of the Unix tradition, a word a line, and the dictionaries of
/// Hunspell, whose lines hold a word and, after a stroke, the letters of its inflections.
///
/// Words are asked for only where a hyphen ends a line, edition by edition. The first time the lists are read
/// for those words alone; for all editions after it they are kept, eight bytes for each word. One that is
/// missing or cannot be read holds no word.
///
/// A list that is not UTF-8 is read as ISO 8859-1, as older ones of western languages are; those of others,
/// such as Russian ones in KOI8-R, hold none of the words that are asked for.
struct SystemLexicon: Lexicon {
  /// The lists.
  let paths: [FilePath]

  private let known = KnownWords()

  /// What is known of the lists so far.
  private final class KnownWords: Sendable {
    struct State {
      /// Whether words have been asked for.
      var wereAsked = false
      /// The hashes of all words, ascending; nil before they are kept.
      var hashes: [UInt64]?
      /// Whether words with letters beyond ASCII are among them.
      var reachBeyondASCII = false
    }

    let state = Mutex(State())
  }

  /// The lists at `paths`.
  init(paths: [FilePath]) {
    self.paths = paths
  }

  /// The places where systems keep their lists, of the languages whose copy is most often set with hyphens.
  static let usualPaths: [FilePath] =
    ["/usr/share/dict/words", "/usr/dict/words"].map { FilePath($0) }
    + ["/usr/share/hunspell/", "/usr/share/myspell/dicts/", "/Library/Spelling/"].flatMap { folder in
      languages.map { FilePath(folder + $0 + ".dic") }
    }

  private static let languages = ["en_US", "en_GB", "de_DE", "fr_FR", "fr", "es_ES", "es", "ru_RU"]

  /// Those of `words`, in lower case, that are on a list in any case.
  ///
  /// A word is known by 64 bits of a hash: that one of millions of others has the same is no more likely than
  /// one in millions of millions.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the lists the first time, O(*n* log *n*) the second time, and then
  ///   O(*w* log *n*) for *w* words.
  func words(among words: Set<String>) -> Set<String> {
    guard !words.isEmpty else { return [] }
    let asksBeyondASCII = words.contains { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return known.state.withLock { state in
      guard state.wereAsked else {
        state.wereAsked = true
        let wanted = Dictionary(
          words.map { (FNVHash($0.utf8).value, $0) }, uniquingKeysWith: { first, _ in first })
        var found: Set<String> = []
        forEachHash(reachingBeyondASCII: asksBeyondASCII) { if let word = wanted[$0] { found.insert(word) } }
        return found
      }
      if state.hashes == nil || asksBeyondASCII && !state.reachBeyondASCII {
        state.hashes = hashes(reachingBeyondASCII: asksBeyondASCII)
        state.reachBeyondASCII = asksBeyondASCII
      }
      let hashes = state.hashes ?? []
      return words.filter { word in
        let hash = FNVHash(word.utf8).value
        let place = hashes.partitioningIndex { $0 >= hash }
        return place < hashes.count && hashes[place] == hash
      }
    }
  }

  /// The hashes of all words of the lists, ascending, each once.
  private func hashes(reachingBeyondASCII: Bool) -> [UInt64] {
    var all: [UInt64] = []
    forEachHash(reachingBeyondASCII: reachingBeyondASCII) { all.append($0) }
    all.sort()
    var hashes: [UInt64] = []
    for hash in all where hash != hashes.last { hashes.append(hash) }
    return hashes
  }

  /// Calls `body` with the hash of every word of the lists, in lower case; of those with letters beyond ASCII
  /// only where that is asked for, since to lower them takes longer.
  private func forEachHash(reachingBeyondASCII: Bool, _ body: (UInt64) -> Void) {
    for path in paths {
      guard var list = try? path.readFile() else { continue }
      if reachingBeyondASCII, list.firstInvalidUTF8 != nil { list = Self.utf8(ofLatin1: list) }
      Self.forEachWord(of: list) { word, hash, isASCII in
        if isASCII {
          body(hash)
        } else if reachingBeyondASCII {
          body(FNVHash(String(decoding: word, as: UTF8.self).lowercased().utf8).value)
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
