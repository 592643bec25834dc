// Who made a picture, in English and in other European papers.
extension EnglishLine {
  static let credits = [
    "photo by", "photos by", "photograph by", "photograph: ", "photographs: ", "picture by", "pictures by",
    "map by",
    "chart by", "photo courtesy", "photos courtesy", "courtesy photo",
    "courtesy of",
    "file photo", "staff photo", "ap photo", "reuters photo", "getty images", "graphic by", "illustration by",
  ]
  private static let houses = [
    "/ap", "/ap photo", "/reuters", "/afp", "/getty images", "/staff", "/staff photo", "/file", "/file photo",
    "/courtesy photo", "/the associated press", "/associated press", "/pool",
  ]

  /// `AP Photo/Owen Tate`, `Owen Tate/Staff photo`, `Ana Duarte / Special to the Times`.
  static func isCredit(_ line: String) -> Bool {
    let plain = line.lowercased().unicodeScalars.filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" }
      .text.replacing(" / ", with: "/").trimmingSpaces
    guard plain.utf8.split(separator: UInt8(ascii: " ")).count <= mostWordsOfLine, plain.last != "." else {
      return false
    }
    return credits.contains(where: plain.hasPrefix) || houses.contains(where: plain.hasSuffix)
      || plain.holds("/special to the ") || isPhotographer(line.split(separator: " ")[...], needsColon: true)
  }

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
