import LintTesting
import Testing

@testable import CopyText

/// One paragraph, read by itself under a profile.
struct MarkedParagraph {
  let copy: MarkedText
  let source: SourceText
  let profile: PairProfile

  init(_ marked: String, _ profile: PairProfile) throws {
    copy = try MarkedText(marked)
    source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    self.profile = profile
  }

  var isPlainlyPaired: Bool {
    PlainPairs(profile.usage == .brackets ? .brackets : .quotationMarks, of: [source.range], in: source).hold
  }

  var pairing: Pairing {
    let marks = MarkScanner(source: source, profile: profile).marks(in: [source.range])
    return PairReader(profile: profile, marks: marks).pairing()
  }

  /// The copy with the faulty marks marked.
  var markingFaults: String { copy.marking(pairing.faults.map(\.mark.range)) }

  /// The pairs as they stand in the copy, without what is between the marks.
  var pairs: [String] {
    pairing.pairs.map { source.text(in: $0.opening.range) + source.text(in: $0.closing.range) }
  }
}

extension PairProfile {
  static let simplifiedChinese = PairProfile(.simplifiedChinese, outer: .doubleCurly)
  static let traditionalChinese = PairProfile(.traditionalChinese, outer: .corner)
  static let japanese = PairProfile(.japanese, outer: .corner)
  static let english = PairProfile(.english, outer: .doubleCurly)
  static let british = PairProfile(.english, outer: .singleCurly)
  static let straightEnglish = PairProfile(.english, outer: .straightDouble)
  static let german = PairProfile(.german, outer: .doubleLow)
  static let bookGerman = PairProfile(.german, outer: .guillemet, guillemetsPointInward: true)
  static let french = PairProfile(.french, outer: .guillemet)
  static let swedish = PairProfile(.swedish, outer: .doubleCurly)
}
