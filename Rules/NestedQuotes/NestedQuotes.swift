import CopyText
import LintCore

/// Reports quotation marks of the wrong kind for their level: double inside double, single outside.
struct NestedQuotes: Rule {
  static let metadata = RuleMetadata(
    id: "nested-quotes",
    summary: Message(zh: "引号的层次不对", en: "quotation marks of the wrong kind for their level"),
    severity: .info,
    page: PackageResources.NestedQuotes_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    return document.quotePairings.flatMap { paragraph in
      // Where a mark has no partner, nobody knows what stands outermost, and other marks may prove to be
      // pairs; so it is where it is doubtful whether the pieces of a paragraph belong together.
      let isWhole = paragraph.isBalanced && arePiecesSure(ofParagraph: paragraph.paragraph, in: document)
      return paragraph.pairing.pairs.compactMap { pair in
        pair.enclosing == nil && !paragraph.isBalanced
          ? nil : finding(of: pair, by: paragraph.profile, fixes: isWhole)
      }
    }
  }

  /// Whether the paragraph at `index` is in one piece, or will be once its pieces are joined.
  private func arePiecesSure(ofParagraph index: Int, in document: Document) -> Bool {
    let seams = document.seams
    return document.paragraphs[index].blocks.dropLast().allSatisfy { block in
      let place = seams.partitioningIndex { $0.tail >= block }
      return place < seams.count && seams[place].isSure && seams[place].kind != .reversed
    }
  }

  private func finding(of pair: MarkPair, by profile: PairProfile, fixes: Bool) -> Finding? {
    guard let right = profile.kind(forLevelOf: pair) else { return nil }
    let opening = profile.mark(right, .opening)
    let closing = profile.mark(right, .closing)
    return Finding(
      pair.opening.range,
      pair.enclosing == nil ? .outside(opening + closing) : .inside(opening + closing),
      notes: [Note(pair.closing.range, .partnerMark)],
      fix: fixes
        ? Fix(.change, .unsafe, [Edit(pair.opening.range, opening), Edit(pair.closing.range, closing)])
        : nil)
  }
}

extension Message {
  fileprivate static func inside(_ right: String) -> Message {
    Message(
      zh: "引文之内又用了同一种引号，改用『\(right)』",
      en: "the same marks inside a quotation; use '\(right)' here")
  }

  fileprivate static func outside(_ right: String) -> Message {
    Message(
      zh: "最外层用了里层的引号，改用『\(right)』",
      en: "inner marks at the outermost level; use '\(right)' here")
  }

  fileprivate static let change = Message(zh: "换用本层的引号", en: "use the marks of this level")
}
