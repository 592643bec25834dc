/// Marks that a program read in the place of letters and specks.
///
/// On a page that was misread, a kind of mark of which a third stands alone is no mark there: on a page in
/// Gothic type, » may end every word that ends in n. A bracket is a letter or a rule more often than a
/// quotation mark is, so that a few that stand alone are enough. A mark between two letters is none at all.
struct MisreadMarks {
  let document: Document

  /// How many marks of a kind must stand alone to tell.
  private static let fewest = 3

  /// Takes away the faults of such marks.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  func excuse(_ pairings: inout [ParagraphPairing]) {
    guard document.isMisread else { return }
    var alone: [PairKind: Int] = [:]
    var all: [PairKind: Int] = [:]
    for index in pairings.indices {
      pairings[index].pairing.faults.removeAll { $0.partner == nil && $0.mark.isInsideWord }
    }
    for pairing in pairings.map(\.pairing) {
      for fault in pairing.faults where fault.partner == nil || fault.kind == .reversed {
        alone[fault.mark.kind, default: 0] += 1
        all[fault.mark.kind, default: 0] += 1
      }
      for pair in pairing.pairs { all[pair.opening.kind, default: 0] += 2 }
    }
    let suspects = Set(alone.filter { $0.value >= Self.fewest }.keys)
    if suspects.isEmpty { return }
    // Paragraphs that are plainly paired have not been counted; but there an apostrophe is no mark.
    for kind in suspects where !kind.servesAsApostrophe { all[kind] = count(of: kind) }
    let misread = suspects.filter { $0.isBracket || 3 * (alone[$0] ?? 0) > (all[$0] ?? 0) }
    for index in pairings.indices {
      pairings[index].pairing.faults.removeAll { misread.contains($0.mark.kind) && $0.kind != .mixed }
    }
  }

  /// How many marks of `kind` stand where the page can be read.
  private func count(of kind: PairKind) -> Int {
    document.blocks.indices.reduce(0) { count, index in
      guard !document.illegibleBlocks.contains(index) else { return count }
      return count
        + document.source.scalars(in: document.blocks[index].range).count { placed in
          (placed.scalar.quoteGlyph ?? placed.scalar.bracketGlyph)?.kind == kind
        }
    }
  }
}

extension PairMark {
  /// Whether a letter stands on either side of the mark.
  fileprivate var isInsideWord: Bool { before?.isLetter == true && after?.isLetter == true }
}
