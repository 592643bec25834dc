import CopyText
import LintCore

/// Reports a quotation mark without its partner, and one that looks the wrong way.
struct UnpairedQuote: Rule {
  static let metadata = RuleMetadata(
    id: "unpaired-quote",
    summary: Message(zh: "引号不成对", en: "quotation mark without its partner"),
    severity: .error,
    page: PackageResources.UnpairedQuote_md)

  struct Options: RuleOptions {
    /// Whether every paragraph must close what it opens, even where a quotation runs over several.
    var strictParagraphs = false
  }

  private let options: Options

  init(_ options: Options) {
    self.options = options
  }

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    let pairings =
      options.strictParagraphs ? document.quotePairings(strictParagraphs: true) : document.quotePairings
    return pairings.flatMap { paragraph in
      paragraph.pairing.faults.compactMap { finding(of: $0, in: paragraph, of: context) }
        + Finding.unlisted(
          paragraph.pairing.unlisted, zh: "引号", one: "quotation mark", many: "quotation marks")
    }
  }

  private func finding(
    of fault: PairFault, in paragraph: ParagraphPairing, of context: RuleContext
  ) -> Finding? {
    let mark = context.source.text(in: fault.mark.range)
    let partner = fault.partner
    switch fault.kind {
    case .mixed:
      return nil
    case .reversed:
      let notes = partner.map {
        [Note($0.range, fault.isPartnerReversed ? .partnerReversedToo : .partnerMark)]
      }
      return Finding(
        fault.mark.range, .reversed(mark), notes: notes ?? [], fix: fix(of: fault, in: paragraph))
    case .unclosed:
      if let partner {
        return Finding(fault.mark.range, .notOpenedAgain(mark), notes: [Note(partner.range, .endsHere)])
      }
      return Finding(
        fault.mark.range, .unclosed(mark),
        notes: placeNotes(of: fault, in: paragraph, of: context, .closingBelongsAfter))
    case .unopened:
      return Finding(
        fault.mark.range, .unopened(mark),
        notes: placeNotes(of: fault, in: paragraph, of: context, .openingBelongsBefore))
    }
  }

  private func placeNotes(
    of fault: PairFault, in paragraph: ParagraphPairing, of context: RuleContext, _ message: Message
  ) -> [Note] {
    guard let place = context.document.likelyPlace(ofPartnerOf: fault, in: paragraph) else { return [] }
    let span =
      min(
        place.lowerBound, fault.mark.range.lowerBound)...max(
        place.lowerBound, fault.mark.range.lowerBound)
    let inside = paragraph.pairing.pairs.first { pair in
      span.contains(pair.opening.range.lowerBound) && pair.enclosing == nil
        && pair.opening.range.lowerBound != fault.mark.range.lowerBound
        && pair.opening.kind == fault.mark.kind
    }
    return [Note(place, message)]
      + (inside.map { [Note($0.opening.range, .thenNested)] } ?? [])
  }

  /// How many marks of a paragraph may have lost their partners where others are turned round.
  private static let mostAlone = 4

  /// Turns the mark round, and its partner too when both look the wrong way; nil where so many marks of the
  /// paragraph have lost their partners that the next reading would turn another one.
  private func fix(of fault: PairFault, in paragraph: ParagraphPairing) -> Fix? {
    let alone = paragraph.pairing.faults.count { $0.kind == .unclosed || $0.kind == .unopened }
    if alone > Self.mostAlone { return nil }
    let profile = paragraph.profile
    let isOpening = fault.partner.map { fault.mark.place < $0.place } ?? true
    var edits = [Edit(fault.mark.range, profile.mark(fault.mark.kind, isOpening ? .opening : .closing))]
    if fault.isPartnerReversed, let partner = fault.partner {
      edits.append(Edit(partner.range, profile.mark(partner.kind, isOpening ? .closing : .opening)))
    }
    return Fix(.turnRound, .unsafe, edits)
  }
}

extension Message {
  fileprivate static func unclosed(_ mark: String) -> Message {
    Message(
      zh: "前引号『\(mark)』没有配对的后引号，在引文结束处补上，或删去此号",
      en: "opening quotation mark '\(mark)' is never closed; close it where the quotation ends, or delete it")
  }

  fileprivate static func unopened(_ mark: String) -> Message {
    Message(
      zh: "后引号『\(mark)』没有配对的前引号，在引文开始处补上，或删去此号",
      en: "closing quotation mark '\(mark)' is never opened; open it where the quotation begins, or delete it"
    )
  }

  fileprivate static func reversed(_ mark: String) -> Message {
    Message(
      zh: "引号『\(mark)』的方向反了，掉转过来",
      en: "quotation mark '\(mark)' looks the wrong way; turn it round")
  }

  fileprivate static func notOpenedAgain(_ mark: String) -> Message {
    Message(
      zh: "前引号『\(mark)』开始的引文跨了几段，后面各段段首没有再用前引号，逐段补上",
      en: "the quotation that '\(mark)' opens runs over several paragraphs; open each of them again")
  }

  fileprivate static let partnerReversedToo = Message(
    zh: "与它配对的引号在这里，方向也反了", en: "its partner is here and looks the wrong way too")
  fileprivate static let endsHere = Message(zh: "引文到这里结束", en: "the quotation ends here")
  fileprivate static let closingBelongsAfter = Message(
    zh: "缺的后引号可能在此字之后", en: "the missing closing mark probably belongs after this")
  fileprivate static let openingBelongsBefore = Message(
    zh: "缺的前引号可能在此字之前", en: "the missing opening mark probably belongs before this")
  fileprivate static let thenNested = Message(
    zh: "如在那里补上，这里的引号便在引文之内，要改用里层的引号",
    en: "with the mark there, this quotation stands inside it and takes the inner marks")
  fileprivate static let turnRound = Message(zh: "掉转引号", en: "turn the mark round")
}
