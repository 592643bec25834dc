/// Whether one paragraph is a bad copy of another, and not another paragraph in nearly the same words.
///
/// A copy differs by slips, each of a character or two, anywhere. What is written anew differs by words; a
/// form that is filled in again differs by its figures; an answer differs from the report by the name of who
/// speaks; and a sentence that is set large above the story it is taken from goes without its full stop.
struct Slips {
  /// The longest slip, in characters: two in a row, and one more beside them.
  static let longest = 3

  let earlier: NormalisedText
  let later: NormalisedText

  /// Whether only slips tell the two texts apart.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  func explain(_ alignment: Alignment) -> Bool {
    guard earlier.endsSentence(before: earlier.scalars.count) == later.endsSentence(before: later.scalars.count)
    else { return false }
    return alignment.joined(where: earlier.isLetters).allSatisfy { difference in
      difference.left.count <= Self.longest && difference.right.count <= Self.longest
        && !(isFigure(earlier.scalars[difference.left]) && isFigure(later.scalars[difference.right]))
        && !(difference.left == 0..<0 && later.scalars[difference.right].last == Self.colon)
    }
  }

  private func isFigure(_ scalars: ArraySlice<UInt32>) -> Bool {
    !scalars.isEmpty && scalars.allSatisfy { FoldedScalar.isDigit($0) || Self.numerals.contains($0) }
  }

  private static let colon: UInt32 = 0x3A
  private static let numerals = Set("〇零一二两兩三四五六七八九十百千万萬亿億".unicodeScalars.map(\.value))
}

extension NormalisedText {
  /// Whether the text is one sentence that names many people or things: 张三、李四、王五等出席. Whoever attends
  /// twice is named twice.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  var isRoll: Bool {
    let marks = scalars.count { $0 == 0x3001 }
    guard marks >= Self.fewestNames, scalars.count <= marks * Self.longestName else { return false }
    return Clauses(self).endsSentence.dropLast().allSatisfy { !$0 }
  }

  /// How many marks between names a roll holds at least.
  private static var fewestNames: Int { 4 }
  /// How many characters a roll holds at most for each mark between names.
  private static var longestName: Int { 8 }
}
