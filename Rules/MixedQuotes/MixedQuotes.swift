import CopyText
import LintCore

/// Reports a quotation opened with one kind of mark and closed with another, and marks of the typewriter
/// among curly ones in Chinese.
struct MixedQuotes: Rule {
  static let metadata = RuleMetadata(
    id: "mixed-quotes",
    summary: Message(zh: "前后引号不是一种", en: "quotation opened with one kind of mark and closed with another"),
    severity: .error,
    page: PackageResources.MixedQuotes_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let source = context.source
    return context.document.quotePairings.flatMap { paragraph in
      mixedPairs(of: paragraph, in: source) + straightPairs(of: paragraph, in: source)
        + Finding.unlisted(
          paragraph.pairing.unlistedMixed, zh: "引号", one: "quotation mark", many: "quotation marks")
    }
  }

  private func mixedPairs(of paragraph: ParagraphPairing, in source: SourceText) -> [Finding] {
    paragraph.pairing.faults.compactMap { fault in
      guard fault.kind == .mixed, let partner = fault.partner else { return nil }
      let side: PairSide = fault.mark.place < partner.place ? .opening : .closing
      let right = paragraph.profile.mark(partner.kind, side)
      return Finding(
        fault.mark.range,
        .mixed(source.text(in: fault.mark.range), partner: source.text(in: partner.range), right: right),
        notes: [Note(partner.range, .partnerMark)],
        fix: Fix(.agree, .unsafe, [Edit(fault.mark.range, right)]))
    }
  }

  /// Pairs of straight marks round Chinese words, where the paper sets others.
  private func straightPairs(of paragraph: ParagraphPairing, in source: SourceText) -> [Finding] {
    guard !paragraph.profile.outer.isStraight else { return [] }
    return paragraph.pairing.pairs.compactMap { pair in
      guard pair.opening.kind.isStraight, pair.opening.kind == pair.closing.kind,
        pair.opening.after?.isHan ?? false, pair.closing.before?.isHan ?? false
      else { return nil }
      let kind = pair.enclosing.map(paragraph.profile.kind(inside:)) ?? paragraph.profile.outer
      // Inside straight marks straight ones are right; it is those around them that differ from the paper's.
      if kind.isStraight { return nil }
      let opening = paragraph.profile.mark(kind, .opening)
      let closing = paragraph.profile.mark(kind, .closing)
      return Finding(
        pair.opening.range, .straight(source.text(in: pair.opening.range), right: opening + closing),
        notes: [Note(pair.closing.range, .partnerMark)],
        fix: Fix(
          .agree, .unsafe, [Edit(pair.opening.range, opening), Edit(pair.closing.range, closing)]))
    }
  }
}

extension Message {
  fileprivate static func mixed(_ mark: String, partner: String, right: String) -> Message {
    Message(
      zh: "引号『\(mark)』与配对的『\(partner)』不是一种，改为『\(right)』",
      en: "quotation mark '\(mark)' does not agree with its partner '\(partner)'; make it '\(right)'")
  }

  fileprivate static func straight(_ mark: String, right: String) -> Message {
    Message(
      zh: "直引号『\(mark)』与本稿其他引号不一致，改用『\(right)』",
      en: "straight quotation mark '\(mark)' among marks of another kind; make the pair '\(right)'")
  }

  fileprivate static let agree = Message(zh: "统一前后引号", en: "make the two marks agree")
}
