import LintTesting
import Testing

@testable import CopyText

struct MisreadWordsTests {
  @Test("a word is told in one pass as its definition tells it", arguments: 0..<2_000 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    let word = String.randomCopy(seed: seed, alphabet: ["A", "B", "c", "É", "7", "0", "-", "报"], length: 8)
    let scalars = Array(word.unicodeScalars)[...]
    #expect(
      scalars.isMisreadPart == (scalars.holdsCapitalAmongSmall || scalars.holdsDigitAmongSmall), "\(word)")
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether a capital follows small letters, two at least at the beginning or the last but one.
  fileprivate var holdsCapitalAmongSmall: Bool {
    let letters = filter(\.isLetter)
    let small = letters.prefix(while: \.properties.isLowercase).count
    if small > 1, letters.contains(where: \.properties.isUppercase) { return true }
    return small == 0 && count > 3 && self[endIndex - 1].properties.isUppercase
      && self[endIndex - 2].properties.isLowercase
  }

  /// Whether digits stand between two letters, and one of the letters before them is no capital.
  fileprivate var holdsDigitAmongSmall: Bool {
    indices.dropFirst().contains { index in
      self[index].isDigit && self[index - 1].isLetter
        && self[index...].first { !$0.isDigit }?.isLetter == true
        && !self[..<index].filter(\.isLetter).allSatisfy(\.properties.isUppercase)
    }
  }
}
