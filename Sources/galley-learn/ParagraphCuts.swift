import CopyText

extension SeededGenerator {
  /// One or two cuts where a typesetter may break a line. Some papers let a clause mark begin a line.
  mutating func hanPieces(of paragraph: String) -> [String] {
    let scalars = Array(paragraph.unicodeScalars)
    let places = scalars.cutsBetweenLines(isLax: chance(4))
    guard !places.isEmpty else { return [paragraph] }
    let cuts = Set((0..<(chance(8) ? 2 : 1)).map { _ in places[below(places.count)] }).sorted()
    return zip([0] + cuts, cuts + [scalars.count]).map { start, end in scalars[start..<end].text }
  }

  /// A cut between two words, or inside one with a hyphen.
  mutating func latinPieces(of paragraph: String) -> [String] {
    let scalars = Array(paragraph.unicodeScalars)
    let spaces = scalars.indices.filter { scalars[$0].isSpace && $0 > 8 && $0 < scalars.count - 8 }
    guard !spaces.isEmpty else { return [paragraph] }
    let space = spaces[below(spaces.count)]
    if scalars[space - 1].characterClass == .sentenceEnd { return [paragraph] }
    if chance(40) {
      let end = scalars[(space + 1)...].prefix { $0.isLetter }.endIndex
      if end - space > 6 {
        let cut = space + 1 + 3 + below(end - space - 6)
        return [scalars[..<cut].text + "-", scalars[cut...].text]
      }
    }
    return [scalars[..<space].text, scalars[(space + 1)...].text]
  }
}

extension [Unicode.Scalar] {
  /// The places where a typesetter may break a line of Chinese: no closing mark or stop begins a piece, no
  /// opening mark ends one, no number or Latin word is broken.
  ///
  /// - Parameter isLax: Whether a clause mark may begin a line all the same.
  /// - Returns: The indices of the characters that may begin a line.
  func cutsBetweenLines(isLax: Bool) -> [Int] {
    indices.filter { index in
      guard index >= 2, index <= count - 3 else { return false }
      let before = self[index - 1]
      let after = self[index]
      if before.isDigit && after.isDigit || before.isLetter && after.isLetter { return false }
      if before.isSpace || after.isSpace || before.characterClass == .opener { return false }
      if before.characterClass == .sentenceEnd || before.characterClass == .dash { return false }
      if before.characterClass == .closer, self[index - 2].characterClass == .sentenceEnd { return false }
      switch after.characterClass {
      case .clauseMark: return isLax
      case .closer, .sentenceEnd, .dash: return false
      default: return true
      }
    }
  }
}
