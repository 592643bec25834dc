/// Whether one paragraph is a bad copy of another, and not another paragraph in nearly the same words.
///
/// A copy differs by slips, each of a character or two, anywhere. What is written anew differs by words; a
/// form that is filled in again differs by its figures; an answer differs from the report by the name of who
/// speaks; and a sentence that is set large above the story it is taken from goes without its full stop.
struct Slips {
  /// The longest slip, in characters. A name that is filled into a form has two or three, and three letters
  /// make another word of a word.
  static let longest = 2
  /// The longest line that is taken for a byline, in characters.
  static let longestLineAbove = 20

  private let earlier: NormalisedText
  private let later: NormalisedText
  private let earlierPlaces: CharacterPlaces
  private let laterPlaces: CharacterPlaces

  init(earlier: NormalisedText, later: NormalisedText) {
    self.earlier = earlier
    self.later = later
    earlierPlaces = earlier.places
    laterPlaces = later.places
  }

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
        && !isSpeaker(difference) || isLineAbove(difference)
    }
    return areSlips && 2 * differences.count { isFigure($0) || isOtherName($0) } < differences.count
  }

  /// Whether a name of two characters stands in the place of another: 张伟, 李娜. What was misread has hardly
  /// a surname on both sides.
  private func isOtherName(_ difference: Alignment.Difference) -> Bool {
    func isName(_ range: Range<Int>, in text: NormalisedText) -> Bool {
      Surnames.haveForm(text.scalars[range].compactMap(Unicode.Scalar.init))
    }
    return isName(difference.left, in: earlier) && isName(difference.right, in: later)
      && Set(earlier.scalars[difference.left]).isDisjoint(with: later.scalars[difference.right])
  }

  /// Whether the later text names at its beginning who speaks: 答：
  private func isSpeaker(_ difference: Alignment.Difference) -> Bool {
    guard difference.left.isEmpty else { return false }
    let inserted = moved(difference.right, in: later)
    return inserted.lowerBound == 0 && later.scalars[inserted].last == Self.colon
  }

  /// Whether one of the texts has a line of its own above the other: a byline that was not set again.
  private func isLineAbove(_ difference: Alignment.Difference) -> Bool {
    difference.right.isEmpty && isLineAbove(difference.left, in: earlier, earlierPlaces)
      || difference.left.isEmpty && isLineAbove(difference.right, in: later, laterPlaces)
  }

  private func isLineAbove(
    _ range: Range<Int>, in text: NormalisedText, _ places: CharacterPlaces
  ) -> Bool {
    let line = moved(range, in: text)
    return line.lowerBound == 0 && line.count <= Self.longestLineAbove
      && places.beginsLine(at: line.upperBound)
  }

  /// What one text has and the other has not, as far at the front as it can be said to stand: in 甲乙甲丙 against
  /// 甲丙 that is 甲乙 as well as 乙甲.
  private func moved(_ range: Range<Int>, in text: NormalisedText) -> Range<Int> {
    var lower = range.lowerBound
    while lower > 0, text.scalars[lower - 1] == text.scalars[lower - 1 + range.count] { lower -= 1 }
    return lower..<lower + range.count
  }

  /// Whether `range` parts no words: it stands inside one, or numerals and nothing else stand in it.
  private func isWord(_ range: Range<Int>) -> Bool {
    earlier.isInsideWord(range, earlierPlaces) || earlier.scalars[range].allSatisfy(Self.isNumeral)
  }

  /// Whether a difference is one of figures: numerals stand on both sides of it, or it lengthens a number.
  private func isFigure(_ difference: Alignment.Difference) -> Bool {
    let (left, right) = (difference.left, difference.right)
    guard earlier.scalars[left].allSatisfy(Self.isNumeral), later.scalars[right].allSatisfy(Self.isNumeral)
    else { return false }
    if !left.isEmpty, !right.isEmpty { return true }
    return lengthensNumber(left, in: earlier) || lengthensNumber(right, in: later)
  }

  /// Whether the numerals in `range` stand beside another one that they do not merely double.
  private func lengthensNumber(_ range: Range<Int>, in text: NormalisedText) -> Bool {
    guard !range.isEmpty else { return false }
    return [range.lowerBound - 1, range.upperBound].contains { index in
      text.scalars.indices.contains(index) && Self.isNumeral(text.scalars[index])
        && text.scalars[index] != text.scalars[range.lowerBound]
    }
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
    return Clauses(self).all.dropLast().allSatisfy { !$0.endsSentence }
  }

  /// How many marks between names a roll holds at least.
  private static var fewestNames: Int { 4 }
  /// How many characters a roll holds at most for each mark between names.
  private static var longestName: Int { 8 }
}
