/// A line that may send the reader to a page, by a verb or a word that headlines begin with, too: See BUDGET,
/// Page A6, but not See How Mets Won Game 7.
///
/// Source: as ``EnglishLine``.
struct EnglishJump {
  /// The words, and the same in lower case without marks at their ends.
  private let words: [Substring]
  private let plain: [String]

  /// The words that `line` is made of, without brackets and dashes before them.
  init(_ line: String) {
    words = line.drop { "(（[—–- ".contains($0) }.split(whereSeparator: \.isWhitespace)
    plain = words.map { $0.filter { $0.isLetter || $0.isNumber }.lowercased() }
  }

  /// What such a line begins with.
  static let openings = ["see", "from", "please see", "please turn", "turn to ", "related stor"]

  /// Whether the line says where a story goes on, where it comes from or where another one stands.
  var namesPlace: Bool {
    switch plain.first {
    case "from": plain.count == 2 && EnglishLine.isPage(words[1]) || !plain.contains("to") && namesPage
    case "see":
      plain.count > 1 && (namesPage || endsWithPage) || isStory(plain.dropFirst())
    case "please": ["see", "turn"].contains(plain.dropFirst().first) && (namesPage || endsWithPage)
    case "turn": plain.dropFirst().first == "to" && (namesPage || endsWithPage)
    case "related": isStory(plain[...])
    default: false
    }
  }

  /// Whether `rest` is another story, and perhaps where it stands: `Related story`, `Related stories, A6`.
  private func isStory(_ rest: ArraySlice<String>) -> Bool {
    let rest = rest.first == "related" ? rest.dropFirst() : rest
    guard rest.first == "story" || rest.first == "stories" else { return false }
    let place = rest.dropFirst()
    guard let last = place.last, words[rest.startIndex].last?.isLetter == true else { return true }
    return place.count == 1 && Self.places.contains(last) || namesPage || endsWithPage
  }

  /// Whether a page is named: `Page A6`, `page one`, `Page __`.
  private var namesPage: Bool {
    plain.indices.dropFirst().contains { index in
      guard plain[index] == "page" || plain[index] == "pages" else { return false }
      guard index + 1 < words.count else {
        return Self.beforePage.contains(plain[index - 1]) || words[index - 1].last == ","
      }
      let (number, name) = (words[index + 1], plain[index + 1])
      return EnglishLine.isPage(number) || Self.numbers.contains(name)
        || name.count <= Self.longestSign && !number.contains(where: \.isLowercase)
        || name.allSatisfy { "ivxlc".contains($0) }
    }
  }

  /// Whether the line ends with a number that is a page's: its section or a comma stands before it, a word in
  /// capitals where not all words are, or the verb.
  private var endsWithPage: Bool {
    guard let last = words.last, EnglishLine.isPage(last), words.count > 1 else { return false }
    let before = words[words.count - 2]
    return plain[plain.count - 1].first?.isLetter == true || before.last == ","
      || Self.beforePage.contains(plain[plain.count - 2])
      || before.count > 1 && isInCapitals(before) && (words.count == 3 || !isInCapitals(words[0]))
  }

  private func isInCapitals(_ word: Substring) -> Bool {
    word.contains(where: \.isLetter) && !word.contains(where: \.isLowercase)
  }

  /// What stands right before a page.
  private static let beforePage: Set = ["see", "from", "to", "on"]
  private static let numbers: Set = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  /// The longest sign in place of a number: XX.
  private static let longestSign = 3
  private static let places: Set = ["inside", "below", "above", "online"]
}
