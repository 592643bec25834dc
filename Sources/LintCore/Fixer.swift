public import CopyText

/// Applies the fixes of findings to the pages of an edition, checks the edition again and goes on until no
/// finding carries a fix that may be applied, or the fixes of a page bring back a text that it had before.
public struct Fixer: Sendable {
  /// How often a page is changed at most. Two or three times do for most; a paragraph in many pieces, each of
  /// which moves up to the one before it, takes as many as it has pieces.
  static let mostPasses = 100

  private let allowed: Set<Fix.Safety>

  /// A fixer that applies the fixes of what is found, the unsafe ones too if they are `allowed`.
  public init(applying allowed: Set<Fix.Safety>) {
    self.allowed = allowed
  }

  /// How texts are read as the pages of one edition, each of them set as is said, where it is.
  public typealias Reading = (_ sources: [SourceText], _ settings: [Setting?]) -> Edition

  /// Fixes `sources` as the pages of one edition, which `reading` makes of them; `checking` says what is
  /// wrong with it, page by page. One result for each page: one that cannot be fixed does not hold up the
  /// others.
  ///
  /// A page that does not come to rest keeps the first of the texts that come again and again, or else the
  /// one that the last pass made, and what is wrong with it is among its diagnostics.
  ///
  /// However a fix changes the lines of a page, the others stay what they were: a page that is found to be
  /// set in lines stays so. If it `unwraps`, each paragraph is set in one line once all else is done.
  ///
  /// - Complexity: as many times reading and checking the edition as there are passes, and one; two when a
  ///   page was unwrapped.
  public func fixed(
    _ sources: [SourceText], unwraps: Bool = false, reading: Reading, checking: (Edition) -> [[Diagnostic]]
  ) -> [Result<FixedPage, FixingError>] {
    var pages = sources.map(FixingPage.init)
    let read = settle(&pages, waitsForLines: unwraps, reading, checking)
    if unwraps {
      let settled = pages.map(\.source.bytes)
      let pass = Self.passes(of: pages) + 1
      for index in pages.indices where pages[index].error == nil {
        pages[index].unwrap(read[index], pass: pass)
      }
      // Where no text has changed, what was found a moment ago is still so.
      if !pages.map(\.source.bytes).elementsEqual(settled) {
        _ = settle(&pages, waitsForLines: false, reading, checking)
      }
    }
    return pages.map { $0.result(applying: allowed) }
  }

  /// How many passes `pages` have seen that changed one of them.
  private static func passes(of pages: [FixingPage]) -> Int {
    pages.flatMap(\.applied).map(\.pass).max() ?? 0
  }

  /// Fixes `pages` until nothing is left to fix but, if it `waitsForLines`, words that the ends of lines
  /// break: those wait for their paragraphs to be set in one line. Returns how the texts were read in the
  /// end.
  ///
  /// The rest of a word that went up would be lost to the line below it, and with the line what it says of
  /// the end of a paragraph.
  private func settle(
    _ pages: inout [FixingPage], waitsForLines: Bool, _ reading: Reading,
    _ checking: (Edition) -> [[Diagnostic]]
  ) -> [UnwrappedText] {
    let done = Self.passes(of: pages)
    var settings: [Setting?] = pages.map { _ in nil }
    var pass = 1
    while true {
      let edition = reading(pages.map(\.source), settings)
      let read = edition.documents.map(\.page)
      if pass == 1 { settings = read.map { $0.setting == .paragraphs ? nil : $0.setting } }
      let found = checking(edition)
      var isSettled = true
      for index in pages.indices where pages[index].error == nil {
        pages[index].diagnostics = found[index]
        var fixes = fixes(of: found[index])
        if waitsForLines {
          pages[index].waiting = []
          fixes.removeAll { candidate in
            guard let ends = read[index].lineEnds(changedBy: candidate.fix) else { return false }
            pages[index].waiting.append((candidate.diagnostic, candidate.fix, ends))
            return true
          }
        }
        if fixes.isEmpty || pages[index].isAtRest || pass > Self.mostPasses { continue }
        isSettled = false
        pages[index].apply(fixes, pass: done + pass)
      }
      // What is said of the other pages is said beside those that stay as they came.
      if isSettled { return read }
      pass += 1
    }
  }

  /// What may be applied of `diagnostics`: the safe fixes before the unsafe ones, since what a person only
  /// has to look at is better looked at when all else is done.
  private func fixes(of diagnostics: [Diagnostic]) -> [(diagnostic: Diagnostic, fix: Fix)] {
    [Fix.Safety.safe, .unsafe].filter(allowed.contains).flatMap { safety in
      diagnostics.compactMap { diagnostic in
        diagnostic.fix.flatMap { $0.safety == safety ? (diagnostic, $0) : nil }
      }
    }
  }
}
