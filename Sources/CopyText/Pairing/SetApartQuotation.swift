/// A poem or a letter set apart: a mark before its first line and one after its last, and none between.
///
/// Its lines look like headlines, so neither their roles nor the articles they seem to be in say anything.
struct SetApartQuotation {
  let document: Document

  /// The most paragraphs that such a quotation has.
  private static let longest = 24

  /// Takes away the faults of the first and the last line.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func excuse(_ pairings: inout [ParagraphPairing]) {
    for position in pairings.indices.dropLast() {
      guard let open = pairings[position].pairing.faults.last, open.isOpenAtEnd, open.mark.before == nil,
        let end = pairings.indices[(position + 1)...].first(where: { !pairings[$0].pairing.faults.isEmpty }),
        let closing = pairings[end].pairing.faults.first, closing.kind == .unopened,
        closing.mark.after == nil, closing.mark.kind == open.mark.kind
      else { continue }
      let (first, last) = (pairings[position].paragraph, pairings[end].paragraph)
      guard last - first < Self.longest else { continue }
      let between =
        document.paragraphs[first].pieces.copy(after: open.mark)
        + document.paragraphs[(first + 1)..<last].flatMap(\.pieces)
        + document.paragraphs[last].pieces.copy(before: closing.mark)
      guard !document.opens(open.mark.kind, in: between, by: pairings[position].profile) else { continue }
      pairings[position].pairing.faults.removeLast()
      pairings[end].pairing.faults.removeFirst()
    }
  }
}
