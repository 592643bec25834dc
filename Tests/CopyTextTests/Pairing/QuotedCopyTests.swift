import LintTesting
import Testing

@testable import CopyText

struct QuotedCopyTests {
  static let profiles: [PairProfile] = [
    .simplifiedChinese, .traditionalChinese, .english, .german, .bookGerman,
  ]

  @Test("copy that is quoted right has no fault", arguments: profiles, 0..<150 as Range<UInt64>)
  func right(profile: PairProfile, seed: UInt64) throws {
    var writer = QuotedCopy(profile, seed: seed)
    let copy = writer.paragraph()
    let paragraph = try MarkedParagraph(copy, profile)
    #expect(paragraph.isPlainlyPaired || profile.usage == .german)
    #expect(paragraph.markingFaults == copy)
    #expect(paragraph.pairing.pairs.count * 2 == Self.marks(of: copy, profile).count)
  }

  @Test("a mark taken away anywhere is one fault", arguments: profiles, 0..<60 as Range<UInt64>)
  func oneTakenAway(profile: PairProfile, seed: UInt64) throws {
    var writer = QuotedCopy(profile, seed: seed)
    let copy = writer.paragraph()
    for mark in Self.marks(of: copy, profile) {
      var torn = copy
      torn.unicodeScalars.remove(at: mark)
      let faults = try MarkedParagraph(torn, profile).pairing.faults
      // What is left of ‘old mill’ without its opening mark is an apostrophe, as in mills’.
      let leavesApostrophe = profile.usage == .english && copy.unicodeScalars[mark] == "‘"
      #expect(faults.count == (leavesApostrophe ? 0 : 1), "\(torn)")
      #expect(faults.allSatisfy { $0.kind == .unclosed || $0.kind == .unopened }, "\(torn)")
    }
  }

  @Test(
    "a mark turned round anywhere is one fault, at that mark", arguments: profiles, 0..<60 as Range<UInt64>)
  func oneTurnedRound(profile: PairProfile, seed: UInt64) throws {
    var writer = QuotedCopy(profile, seed: seed)
    let copy = writer.paragraph()
    for mark in Self.marks(of: copy, profile) {
      guard let glyph = profile.glyph(of: copy.unicodeScalars[mark]), let side = glyph.side else { continue }
      var torn = copy.unicodeScalars
      let wrong = profile.mark(glyph.kind, side == .opening ? .closing : .opening).unicodeScalars
      let place = torn.distance(from: torn.startIndex, to: mark)
      torn.replaceSubrange(mark...mark, with: wrong)
      let faults = try MarkedParagraph(String(torn), profile).pairing.faults
      #expect(faults.map(\.mark.place) == [place], "\(String(torn))")
      #expect(faults.map(\.kind) == [.reversed], "\(String(torn))")
    }
  }

  @Test("what is plainly paired has no fault, whatever it is", arguments: 0..<400 as Range<UInt64>)
  func plainIsRight(seed: UInt64) throws {
    let alphabet = ["渡", "。", "，", "“", "”", "‘", "’", "「", "」", "（", "）", "《", "》", "a", "s", " ", "7"]
    let copy = "报" + String.randomCopy(seed: seed, alphabet: alphabet, length: 14)
    for profile in [PairProfile.simplifiedChinese, .traditionalChinese, .english, .brackets] {
      let paragraph = try MarkedParagraph(copy, profile)
      if paragraph.isPlainlyPaired { #expect(paragraph.markingFaults == copy) }
    }
  }

  /// The places of the quotation marks of `copy`.
  private static func marks(of copy: String, _ profile: PairProfile) -> [String.Index] {
    copy.unicodeScalars.indices.filter { profile.glyph(of: copy.unicodeScalars[$0]) != nil }
  }
}
