// Who made a picture, in English and in other European papers.
extension EnglishLine {
  static let credits = pictureCredits + makerCredits

  /// What nothing but a credit begins with.
  private static let pictureCredits = [
    "photograph: ", "photographs: ", "photo courtesy", "photos courtesy", "courtesy photo", "file photo",
    "staff photo",
  ]

  /// What a headline begins with as well; who made the picture or gave it follows in a credit.
  private static let makerCredits = [
    "photo by", "photos by", "photograph by", "picture by", "pictures by", "map by", "chart by",
    "courtesy of", "ap photo", "reuters photo", "getty images", "graphic by", "illustration by",
  ]
  private static let houses = [
    "/ap", "/ap photo", "/reuters", "/afp", "/getty images", "/staff", "/staff photo", "/file", "/file photo",
    "/courtesy photo", "/the associated press", "/associated press", "/pool",
  ]

  /// `AP Photo/Owen Tate`, `Owen Tate/Staff photo`, `Ana Duarte / Special to the Times`.
  static func isCredit(_ line: String) -> Bool {
    let bare = line.unicodeScalars.filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" }
      .text.replacing(" / ", with: "/").trimmingSpaces
    let plain = bare.lowercased()
    guard plain.utf8.split(separator: UInt8(ascii: " ")).count <= mostWordsOfLine, plain.last != "." else {
      return false
    }
    return pictureCredits.contains(where: plain.hasPrefix) || namesMaker(bare, plain)
      || houses.contains(where: plain.hasSuffix)
      || plain.holds("/special to the ") || isPhotographer(line.split(separator: " ")[...], needsColon: true)
  }

  /// Whether `line`, which is `plain` in lower case, begins as a credit does and names a maker. One without a
  /// capital at its beginning is no headline.
  private static func namesMaker(_ line: String, _ plain: String) -> Bool {
    guard let credit = makerCredits.first(where: plain.hasPrefix) else { return false }
    let words = line.split(whereSeparator: \.isWhitespace).dropFirst(credit.split(separator: " ").count)
    return !line.isCapitalised || canBeMaker(words)
  }

  /// Whether `words` can be who made a picture or gave it: they begin with capitals but for what joins them
  /// and for words such as staff, and no verb of a headline is among them: Photo by Local Teen Wins Prize. A
  /// mark ends the name, and so does Special to the Herald.
  static func canBeMaker(_ words: ArraySlice<Substring>) -> Bool {
    let end = words.firstIndex {
      $0.contains("/") || $0.last == "," || $0.first?.isLetter == false || $0.lowercased() == "special"
    }
    let name = words[..<(end.map { $0 + 1 } ?? words.endIndex)]
    return name.allSatisfy { word in
      let small = word.lowercased().filter { $0.isLetter || $0 == "/" }
      return word.first?.isLetter != true || small == "special" || joints.contains(small)
        || makers.contains(small)
        || word.isCapitalised
    } && !name.dropFirst().contains { verbs.contains($0.lowercased()) } && !isThing(name)
  }

  /// Whether `words` are one word that is no name: Photography by Night.
  private static func isThing(_ words: ArraySlice<Substring>) -> Bool {
    guard words.count == 1, let word = words.first, word.isCapitalised,
      word.dropFirst().allSatisfy(\.isLowercase)
    else { return false }
    let small: Set = [word.lowercased()]
    let frequent = FrequentWords()
    return makers.isDisjoint(with: small) && !frequent.words(among: small).isEmpty
      && frequent.names(among: small).isEmpty
  }

  /// What joins the words of a maker, and one maker to the next.
  private static let joints: Set = [
    "of", "the", "and", "for", "at", "via", "from", "with", "by", "in", "on", "de", "van", "von", "der",
    "den", "da", "di", "du", "la", "le", "del", "el", "y", "e", "i", "et", "und", "bin", "al",
  ]
  /// Makers without a name.
  private static let makers: Set = [
    "staff", "author", "artist", "artists", "family", "museum", "library", "gallery", "owner", "owners",
    "estate", "subject", "photographer", "photographers", "reporter", "company", "police", "county", "city",
    "town", "school", "department", "collection", "archive", "archives", "late", "his", "her", "their",
    "reuters", "xinhua", "bloomberg", "file", "pool",
  ]
  /// Verbs of headlines. A name may be one that is not here.
  private static let verbs: Set = [
    "is", "are", "was", "were", "has", "have", "gets", "goes", "go", "wins", "win", "draws", "draw", "shows",
    "tells", "helps", "opens", "sells", "makes", "takes", "brings", "leads", "finds", "find", "gives", "hits",
    "ends", "returns", "raises", "sheds", "lights", "sparks", "stirs", "causes", "reveals", "captures",
    "leaves", "comes", "stays", "moves", "lands", "earns", "breaks", "turns", "stolen", "sues", "cuts",
    "buys", "fetches", "puts", "keeps", "says", "see", "sees", "meets", "to",
  ]

  /// Whether the last words of `text` name the maker of a picture: … w mieście. Fot. Adam Kos; … di primo
  /// mattino (foto Rossi); a colon stands after the word, or a bracket or the end of a sentence before it.
  static func endsInPhotographer(_ text: String, isAfterSentence: Bool) -> Bool {
    let words = text.split(separator: " ")
    return words.indices.dropFirst().suffix(mostWordsOfCredit).contains { start in
      let isMarked = words[start].first == "(" || words[start].last == ":"
      let above = words[start - 1].unicodeScalars.last?.characterClass
      return (isMarked || isAfterSentence && (above == .sentenceEnd || above == .closer))
        && isPhotographer(words[start...], needsColon: false)
    }
  }

  /// Whether `words` are the word for a picture and one to four names: Foto: Anna Berg, FOTO JAN SMIT. A
  /// headline may begin so, too, but for a colon after the word or its abbreviation.
  private static func isPhotographer(_ words: ArraySlice<Substring>, needsColon: Bool) -> Bool {
    guard let first = words.first, (2...mostWordsOfCredit).contains(words.count) else { return false }
    let word = first.drop { $0 == "(" || $0 == "[" }.lowercased()
    // A primera hora. / PEDRO RUIZ
    let isPicture = pictures.contains(word.filter(\.isLetter)) || word == "/" && !needsColon
    guard isPicture, word.last?.isLetter != true || !needsColon else {
      return false
    }
    return words.dropFirst().allSatisfy { name in
      name.isCapitalised || particlesOfNames.contains(String(name))
    }
  }

  /// The word for a photograph in European papers.
  private static let pictures: Set = ["foto", "fotos", "photo", "photos", "fot", "фото", "bild"]
  private static let mostWordsOfCredit = 5
  /// How many words a line has at most that is nothing but a credit.
  private static let mostWordsOfLine = 8
  private static let particlesOfNames: Set = [
    "/", "i", "e", "y", "et", "und", "och", "en", "van", "de", "von", "da", "di", "и",
  ]
}
