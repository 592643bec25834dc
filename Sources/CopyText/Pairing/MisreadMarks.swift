/// Marks that a program read in the place of letters and specks.
///
/// On a page that was misread, a kind of mark of which a third stands alone is no mark there: on a page in Gothic type,
/// » may end every word that ends in n.
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
    for pairing in pairings.map(\.pairing) {
      for fault in pairing.faults where fault.partner == nil {
        alone[fault.mark.kind, default: 0] += 1
        all[fault.mark.kind, default: 0] += 1
      }
      for pair in pairing.pairs { all[pair.opening.kind, default: 0] += 2 }
    }
    let suspects = Set(alone.filter { $0.value >= Self.fewest }.keys)
    if suspects.isEmpty { return }
    // Paragraphs that are plainly paired have not been counted; but there an apostrophe is no mark.
    for kind in suspects where !kind.servesAsApostrophe { all[kind] = count(of: kind) }
    let misread = suspects.filter { 3 * (alone[$0] ?? 0) > (all[$0] ?? 0) }
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
