package import CopyText

extension Finding {
  /// The finding where its copy stands in the files of `edition`; it was made on the page at `document`.
  ///
  /// A rule speaks of the copy, in which every paragraph is one line. What people are shown, and what a fix
  /// changes, is the file.
  package func inFile(ofDocument document: Int, in edition: Edition) -> Finding {
    let page = edition.documents[document].page
    return Finding(
      page.fileRange(of: range), message,
      notes: notes.map { note in
        let page = edition.documents[note.document ?? document].page
        return Note(page.fileRange(of: note.range), inDocument: note.document, note.message)
      },
      fix: fix.flatMap { $0.inFile(of: page) })
  }
}

extension Fix {
  /// The fix where its copy stands in the file of `page`. What it replaces may have stood on two lines; the
  /// hyphen that parted them goes with it, and takes a person to look at it where it is doubtful. Nil when
  /// the marks of quoted lines stand in what is replaced, which are no copy and would be lost.
  fileprivate func inFile(of page: UnwrappedText) -> Fix? {
    guard !replacements.contains(where: { page.joins(inside: $0.range).contains(where: \.dropsMark) }) else {
      return nil
    }
    var safety = safety
    let replacements = replacements.map { edit in
      let hyphens = page.joins(inside: edit.range).filter(\.dropsHyphen)
      if !hyphens.allSatisfy(\.isSure) { safety = .unsafe }
      return Edit(
        page.fileRange(of: edit.range), edit.replacement, dropsHyphen: edit.dropsHyphen || !hyphens.isEmpty)
    }
    guard let move = moves.first else { return Fix(title, safety, replacements) }
    return Fix(
      title, moving: Move(page.fileRange(of: move.range), to: page.fileOffset(endingAt: move.destination)),
      in: page.file, replacements)
  }
}

extension UnwrappedText {
  /// The ends of lines between two scalars of `range` of the copy.
  ///
  /// - Complexity: O(log *j*) for *j* joins, and those that are found.
  fileprivate func joins(inside range: ByteRange) -> ArraySlice<LineJoin> {
    joins[joins.partitioningIndex { $0.place > range.lowerBound }...].prefix { $0.place < range.upperBound }
  }
}
