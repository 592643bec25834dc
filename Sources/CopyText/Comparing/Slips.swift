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
    guard
      earlier.endsSentence(before: earlier.scalars.count) == later.endsSentence(before: later.scalars.count)
    else { return false }
    let differences = alignment.joined(where: isWord)
    let areSlips = differences.allSatisfy { difference in
      difference.left.count <= Self.longest && difference.right.count <= Self.longest
        && !(difference.left == 0..<0 && later.scalars[difference.right].last == Self.colon)
    }
    return areSlips && 2 * differences.count(where: isFigure) < differences.count
  }

  /// Whether `range` parts no words: nothing but letters, or nothing but numerals, stand in it.
  private func isWord(_ range: Range<Int>) -> Bool {
    earlier.isLetters(range) || earlier.scalars[range].allSatisfy(Self.isNumeral)
  }

  /// Whether a difference is one of figures: numerals stand on both sides of it, or it lengthens a number.
  private func isFigure(_ difference: Alignment.Difference) -> Bool {
    let (left, right) = (difference.left, difference.right)
    guard earlier.scalars[left].allSatisfy(Self.isNumeral), later.scalars[right].allSatisfy(Self.isNumeral)
    else { return false }
    if !left.isEmpty, !right.isEmpty { return true }
    let isAfterNumeral = left.lowerBound > 0 && Self.isNumeral(earlier.scalars[left.lowerBound - 1])
    let isBeforeNumeral =
      left.upperBound < earlier.scalars.count && Self.isNumeral(earlier.scalars[left.upperBound])
    return isAfterNumeral || isBeforeNumeral
  }

  private static func isNumeral(_ value: UInt32) -> Bool {
    FoldedScalar.isDigit(value) || numerals.contains(value)
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
