public import CopyText

extension Finding {
  /// The finding where its copy stands in the files of `edition`; it was made on the page at `document`.
  ///
  /// A rule speaks of the copy, in which every paragraph is one line. What people are shown, and what a fix changes,
  /// is the file.
  public func inFile(ofDocument document: Int, in edition: Edition) -> Finding {
    let page = edition.documents[document].page
    return Finding(
      page.fileRange(of: range), message,
      notes: notes.map { note in
        let page = edition.documents[note.document ?? document].page
        return Note(page.fileRange(of: note.range), inDocument: note.document, note.message)
      },
      fix: fix?.inFile(of: page))
  }
}

extension Fix {
  /// The fix where its copy stands in the file of `page`.
  fileprivate func inFile(of page: UnwrappedText) -> Fix {
    let replacements = replacements.map {
      Edit(page.fileRange(of: $0.range), $0.replacement, dropsHyphen: $0.dropsHyphen)
    }
    guard let move = moves.first else { return Fix(title, safety, replacements) }
    return Fix(
      title, moving: Move(page.fileRange(of: move.range), to: page.fileOffset(endingAt: move.destination)),
      in: page.file, replacements)
  }
}
