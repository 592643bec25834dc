/// The clause with which an English paper names a speaker: `said Ana Duarte`, `the harbour master said`,
/// `Duarte said on Monday`, `she told reporters`.
enum EnglishAttribution {
  /// Whether `clause`, without its stop, has one of the forms of agency copy: the verb and a name, or
  /// somebody and the verb, behind which nothing stands but when, where or to which reporters it was said. A
  /// verb with another object belongs to a story (the doctor told us to wait; the county added two boats),
  /// and nobody but a speaker says “my” and “we”.
  static func names(_ clause: Substring) -> Bool {
    let words = clause.split(separator: " ").map(String.init)
    guard words.contains(where: verbs.contains), !words.contains(where: \.isOfSpeaker) else { return false }
    guard !verbs.contains(words[0]) else { return beginsWithVerb(words) }
    return words.indices.contains { index in
      verbs.contains(words[index]) && isSpeaker(words[..<index]) && endsClause(words[index...])
    }
  }

  /// Whether `words`, which begin with a verb, name who speaks next: said Ana Duarte, said the doorman, and
  /// what is left of Ana Duarte, 34, said.
  private static func beginsWithVerb(_ words: [String]) -> Bool {
    let takesNoObject = speechVerbs.contains(words[0])
    guard words.count > 1 else { return takesNoObject }
    let next = words[1]
    if words[0] == "according" {
      return next == "to" && words.count > 2 && (words[2] == "the" || words[2].beginsWithCapital)
    }
    // Who sat down, asked Ana for the keys and told her to wait is in a story.
    if words[0] == "told" || words[0] == "asked" && !words.dropFirst().allSatisfy(\.beginsWithCapital) {
      return false
    }
    if next.beginsWithCapital { return true }
    if words.count == 2 { return pronouns.contains(next) }
    return takesNoObject && (next == "the" && !afterSaid.contains(words[2]) || words.namesOfficial)
  }

  /// Whether `words`, which stand before the verb, are who speaks and nothing else: a pronoun, a name or a
  /// person, at the beginning of the clause.
  private static func isSpeaker(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, words.count <= longestSpeaker, !notSpeakers.contains(first),
      !words.dropFirst().contains(where: beforeOtherVerbs.contains)
    else { return false }
    if words.count == 1 { return pronouns.contains(first) || first.beginsWithCapital }
    return first.beginsWithCapital || articles.contains(first)
  }

  /// Whether nothing stands behind the verb that `words` begin with but when and where it was said, or to
  /// whom for the papers.
  private static func endsClause(_ words: ArraySlice<String>) -> Bool {
    let rest = Array(words.dropFirst())
    guard let next = rest.first else { return words.first != "told" && words.first != "according" }
    if words.first == "told" {
      return listeners.contains(next) || next.isInCapitals
        || rest.count > 1 && articles.contains(next)
          && (listeners.contains(rest[1]) || rest[1].beginsWithCapital)
    }
    if days.contains(next) { return true }
    guard rest.count > 1 else { return false }
    switch next {
    case "on": return days.contains(rest[1])
    case "in", "at":
      return rest.count > 2 && articles.contains(rest[1]) && rest[2...].contains(where: occasions.contains)
    default: return false
    }
  }

  /// How many words say who speaks at most: the deputy chief of the harbour police.
  private static let longestSpeaker = 8

  /// The verbs of attribution of English agency copy.
  private static let verbs: Set = [
    "said", "says", "told", "added", "asked", "wrote", "replied", "explained", "recalled", "noted",
    "according",
  ]

  /// Those of which the object is what is said, and little else.
  private static let speechVerbs: Set = ["said", "says", "replied"]

  private static let pronouns: Set = ["he", "she", "they"]

  private static let articles: Set = ["the", "a", "an", "The", "A", "An", "his", "her", "His", "Her"]

  /// How a clause begins that names no speaker: what he said, as the paper said, nobody said.
  private static let notSpeakers: Set = [
    "He", "She", "They", "It", "That", "This", "What", "As", "Like", "And", "But", "So", "If", "When", "Then",
    "Because", "Nobody", "Everybody", "Somebody", "Anybody", "Everyone", "Someone", "Anyone", "No", "People",
    "Who", "Some", "Others", "One", "Whatever", "Yes", "There", "Now", "Whoever",
  ]

  /// What stands before a verb of attribution that names no speaker: was told, the fee they added, to whom
  /// she wrote.
  private static let beforeOtherVerbs: Set = [
    "be", "been", "being", "is", "are", "was", "were", "gets", "got", "had", "has", "have", "never", "not",
    "that",
    "which", "who", "whom", "what", "as", "like", "it", "they", "he", "she", "nobody", "everybody",
    "everyone",
    "someone", "people", "and", "but",
  ]

  /// What is said with the article, and says nothing: the same, the words, the rosary.
  private static let afterSaid: Set = [
    "same", "word", "words", "wrong", "right", "rosary", "prayer", "prayers", "blessing", "truth",
  ]

  /// To whom somebody speaks for the papers: told reporters, told the council, told a news conference. What
  /// has a capital behind an article is a paper or a house: told The Herald, told the BBC.
  private static let listeners: Set = [
    "reporters", "journalists", "Reuters", "news", "press", "court", "hearing", "inquiry", "committee",
    "council",
    "paper", "newspaper", "broadcaster", "station", "jury", "agency", "magazine",
  ]

  private static let days: Set = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today",
    "Mon.",
    "Tues.", "Wed.", "Thurs.", "Fri.", "Sat.", "Sun.",
  ]

  /// Where something is said to all: in a statement, at a news conference.
  private static let occasions: Set = [
    "statement", "interview", "email", "e-mail", "letter", "post", "conference", "briefing", "hearing",
    "meeting", "report", "release", "message", "speech",
  ]
}

extension String {
  /// Whether only who speaks of himself, or to somebody, says the word.
  fileprivate var isOfSpeaker: Bool {
    guard let word = split(whereSeparator: { $0 == "’" || $0 == "'" }).first else { return false }
    return String.speakers.contains(word.lowercased())
  }

  private static let speakers: Set = ["i", "me", "my", "we", "us", "our", "you", "your"]

  fileprivate var beginsWithCapital: Bool { first?.isUppercase == true }

  /// Whether the word is an agency or a broadcaster: AFP, BBC.
  fileprivate var isInCapitals: Bool { count > 1 && allSatisfy(\.isUppercase) }
}

extension [String] {
  /// Whether the words are a verb and somebody in office without a name: said a council spokeswoman.
  fileprivate var namesOfficial: Bool {
    (self[1] == "a" || self[1] == "an")
      && contains {
        $0.hasSuffix("spokesman") || $0.hasSuffix("spokeswoman") || $0 == "spokesperson" || $0 == "official"
      }
  }
}
