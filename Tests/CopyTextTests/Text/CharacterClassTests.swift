import CopyText
import Testing

struct CharacterClassTests {
  @Test("no space stands beside Chinese and kana and their marks, and one may beside all else")
  func standsClose() {
    for scalar in "报〇々のカ、。，：！（」《ＡＺ％￥︰﹐｡".unicodeScalars { #expect(scalar.standsClose, "\(scalar)") }
    for scalar in "aé9 \u{3000}.,:“”…—한글×🗞".unicodeScalars { #expect(!scalar.standsClose, "\(scalar)") }
  }

  @Test(
    "a character is what a compositor takes it for",
    arguments: [
      ("报〇々龥㐀𠮷豈", CharacterClass.han), ("のカㇰ한ｱ", .kana), ("aZéßΩжＡｚʻʰﬁ\u{301}", .letter), ("09０９", .digit),
      (" \t\r\n\u{A0}\u{2003}\u{3000}\u{2028}", .space), ("。！？.!?…⋯", .sentenceEnd), ("，、；：,;:", .clauseMark),
      ("“‘「『《〈【〔（([{«", .opener), ("”’」』》〉】〕）)]}»", .closer), ("-–—―‐", .dash), ("■□●○◎▲△◆◇★☆※·•", .bullet),
      ("×÷+%＝\"'🗞˜\u{200B}", .symbol),
    ])
  func classes(characters: String, expected: CharacterClass) {
    for scalar in characters.unicodeScalars {
      #expect(scalar.characterClass == expected, "\(scalar) U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("every scalar that Unicode calls white space is a space, but for the zero-width ones")
  func spaces() {
    for value in 0...0xFFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // U+1680 is the space of Ogham, which no newspaper sets.
      if value == 0x1680 { continue }
      #expect(scalar.isSpace == scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
    }
  }

  @Test("an ideograph of the common blocks is Chinese, and nothing else of the first plane is")
  func ideographs() {
    for value in 0...0xFFFF as ClosedRange<UInt32> where !(0x3005...0x3007).contains(value) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else {
        continue
      }
      // Radicals are ideographic to Unicode, but no characters of running text.
      if (0x2E80...0x2FD5).contains(value) || (0x3021...0x303A).contains(value) { continue }
      #expect(scalar.isHan == scalar.properties.isIdeographic, "U+\(String(value, radix: 16))")
    }
  }
}
