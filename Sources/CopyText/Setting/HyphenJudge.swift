/// What becomes of the printed hyphen of a word whose halves are put together.
public struct HyphenVerdict: Hashable, Sendable {
  /// How the word is spelled.
  public enum Spelling: Sendable {
    /// In one: only the end of the line put the hyphen there.
    case joined
    /// With a hyphen, which stands at the end of the line because there the word could be broken.
    case hyphenated
    /// With a hyphen for the rest of a word that comes later: two- and three-year terms.
    case suspended
  }

  /// How the word is spelled.
  public let spelling: Spelling
  /// Whether it is so sure that nobody has to look: 50 to 1.
  public let isSure: Bool

  /// A verdict for `spelling`.
  public init(spelling: Spelling, isSure: Bool) {
    self.spelling = spelling
    self.isSure = isSure
  }
}

/// Decides whether the hyphen at the end of a line belongs to the word.
///
/// First comes what the edition itself prints, then lists of words, then the halves. The steps were measured
/// on agency copy whose words were broken at random between syllables and at their own hyphens, eight
/// thousand in all: where the edition or a list knows the word, one verdict in two hundred is wrong; where
/// neither half is a word either, 298 of 300 words had no hyphen; where one half is a word, 82 of 89; where
/// both are, 42 of 62 had one. That is so in English, whose words are known. In another language a half that
/// is not known is no sign of anything, and what is left is how often the copy sets hyphens in words at all:
/// seldom in Spanish, and all the time in Portuguese.
struct HyphenJudge: Sendable {
  private let printed: PrintedWords
  private let known: Set<String>
  /// Whether a half that is no word shows that the hyphen is not the word's own.
  private let areHalvesTelling: Bool

  /// A judge of `words`, which stand in `pages`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the pages and of the lists; nothing when there is no word.
  init(_ words: [HyphenatedWord], in pages: [SourceText], lexicon: any Lexicon) {
    let asked = Set(words.flatMap { [$0.joined, $0.hyphenated, $0.before, $0.after] })
    printed = PrintedWords(asked, in: pages)
    known = asked.isEmpty ? [] : FrequentWords().words(among: asked).union(lexicon.words(among: asked))
    areHalvesTelling = asked.isEmpty || Self.areHalvesTelling(pages)
  }

  /// How `word` is spelled.
  func verdict(on word: HyphenatedWord) -> HyphenVerdict {
    switch word.parts {
    case .number, .type: return HyphenVerdict(spelling: .hyphenated, isSure: true)
    case .wordAndDigit: return spelled(withHyphen: isWord(word.before), isSure: false)
    case .word: break
    }
    // What a program misread on an old page is no word; only the hyphen is sure.
    if word.before.isEmpty || word.after.isEmpty { return HyphenVerdict(spelling: .joined, isSure: false) }
    let counts = (printed[word.joined], printed[word.hyphenated])
    if counts.0 != counts.1 { return spelled(withHyphen: counts.1 > counts.0, isSure: true) }
    let isKnown = (known.contains(word.joined), known.contains(word.hyphenated))
    if word.goesOnInCapital, word.after.count > 1 {
      // McKinley; and a capital that was misread inside a word.
      let isPatronymic = Self.patronymics.contains(word.before)
      return spelled(withHyphen: !isPatronymic && !isKnown.0, isSure: isPatronymic || !isKnown.0)
    }
    if isKnown.0 != isKnown.1 { return spelled(withHyphen: isKnown.1, isSure: true) }
    if isKnown.0 { return spelled(withHyphen: false, isSure: false) }
    let areWords = (isWord(word.before), isWord(word.after))
    if word.endsWithLetters, Self.conjunctions.contains(word.after), areWords.0 {
      // A how-to guide, an add-to list: “to” ends words, too.
      let waits = word.after != "to" || word.isBeforeCompound
      return waits
        ? HyphenVerdict(spelling: .suspended, isSure: true) : spelled(withHyphen: true, isSure: false)
    }
    // In French and Russian what leans on a word hangs at it by a hyphen, and no list need know the pair.
    if Self.clitics.contains(word.after) { return spelled(withHyphen: true, isSure: false) }
    let areHalves = areWords.0 && areWords.1 && !Self.endings.contains(word.after)
    return spelled(withHyphen: areHalves, isSure: areHalvesTelling && !areWords.0 && !areWords.1)
  }

  /// Whether a hyphen at the end of a line is hardly ever the word's own where nobody knows its halves:
  /// `pages` may be English, since a quarter of the words at their beginnings are frequent ones, or of two
  /// hundred words hardly one has a hyphen.
  ///
  /// - Complexity: O(*p*) for *p* pages.
  private static func areHalvesTelling(_ pages: [SourceText]) -> Bool {
    var (count, frequent, hyphenated) = (0, 0, 0)
    for page in pages {
      let copy = String(decoding: page.bytes.prefix(bytesToTell), as: UTF8.self).lowercased().unicodeScalars
      let words = copy.split { !$0.isLetter && !$0.isHyphen }.map { $0.split(whereSeparator: \.isHyphen) }
      let halves = words.joined().filter { $0.count >= shortestWord }.map { String($0) }
      let known = FrequentWords().words(among: Set(halves))
      count += halves.count
      frequent += halves.count(where: known.contains)
      hyphenated += words.count { $0.count > 1 }
    }
    return count < fewestToTell || frequent >= count / wordsPerFrequentOne
      || hyphenated <= count / wordsPerHyphen
  }

  /// How much of a page tells its language, in bytes, and how many words do at least.
  private static let bytesToTell = 4_096
  private static let fewestToTell = 20
  /// The shortest word that counts, in letters.
  private static let shortestWord = 3
  /// Of so many words one is frequent in English copy: two or three of four are, and one in eight of what is
  /// not English.
  private static let wordsPerFrequentOne = 4
  /// Of so many words one has a hyphen where hyphens are rare, one in two hundred: then of the hyphens at the
  /// ends of lines one in fifty is hardly the word's own.
  private static let wordsPerHyphen = 200

  private func spelled(withHyphen: Bool, isSure: Bool) -> HyphenVerdict {
    HyphenVerdict(spelling: withHyphen ? .hyphenated : .joined, isSure: isSure)
  }

  private func isWord(_ letters: String) -> Bool {
    letters.count > 2 && (known.contains(letters) || printed[letters] > 1)
  }

  /// What stands before a capital in the middle of a name.
  private static let patronymics: Set = ["mc", "mac", "fitz"]
  /// The endings of English words that are words as well; they hardly follow a hyphen.
  private static let endings: Set = [
    "able", "age", "ate", "hood", "ing", "ion", "ish", "less", "man", "men", "mental", "ness", "ship", "son",
    "ton",
    "ward", "wards",
  ]
  /// What stands after a hyphen in French (dit-il, peut-être, celui-ci) and Russian (кто-то, какой-нибудь),
  /// and ends hardly a word of those languages after a hyphen of the compositor's.
  private static let clitics: Set = [
    "il", "ils", "elle", "elles", "nous", "vous", "être", "même", "mêmes", "là", "ci", "то", "либо", "нибудь",
    "таки",
  ]
  /// What stands after a hyphen that waits for its word, in English and German.
  private static let conjunctions: Set = ["and", "or", "to", "und", "oder", "bis"]
}
