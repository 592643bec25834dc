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

/// A page while it is being fixed.
private struct FixingPage {
  let original: SourceText
  var source: SourceText
  var applied: [AppliedFix] = []
  var diagnostics: [Diagnostic] = []
  var doubtfulHyphens = 0
  /// The fixes that setting paragraphs in one line will make, with the ends of lines that they take out.
  var waiting: [(diagnostic: Diagnostic, fix: Fix, ends: [LineJoin])] = []
  var error: FixingError?
  /// Whether the page stays as it is, since its fixes lead in a circle.
  private(set) var isAtRest = false
  /// The texts that the page had, each by its hash, with how many fixes had been applied by then.
  private var texts: [Int: Int]

  init(_ original: SourceText) {
    self.original = original
    source = original
    texts = [original.bytes.hashValue: 0]
  }

  /// The page once the `allowed` fixes are made.
  func result(applying allowed: Set<Fix.Safety>) -> Result<FixedPage, FixingError> {
    if let error { return .failure(error) }
    let withheld = diagnostics.count { $0.fix.map { !allowed.contains($0.safety) } ?? false }
    return .success(
      FixedPage(
        original: original, source: source, applied: applied, diagnostics: diagnostics, withheld: withheld,
        doubtfulHyphens: doubtfulHyphens))
  }

  /// Applies those of `fixes` that do not touch each other; on an error the page is as it came.
  mutating func apply(_ fixes: [(diagnostic: Diagnostic, fix: Fix)], pass: Int) {
    let fixed = source.applying(fixes.map(\.fix))
    // The applied fixes stand in the order given.
    var rest = fixed.applied[...]
    let applied = fixes.filter { candidate in
      guard candidate.fix == rest.first else { return false }
      rest.removeFirst()
      return true
    }
    do throws(FixingError) {
      let next = try check(fixed.bytes, after: applied.map(\.fix)) { culprit(of: applied) }
      let records = applied.map { source.applied($0.fix, of: $0.diagnostic, pass: pass) }
      source = next
      if let count = texts[next.bytes.hashValue] {
        // All that was done since has been undone, and the texts that the page had meanwhile with it.
        self.applied.removeLast(self.applied.count - count)
        texts = texts.filter { $0.value <= count }
        isAtRest = true
      } else {
        self.applied += records
        texts[next.bytes.hashValue] = self.applied.count
      }
    } catch {
      giveUp(error)
    }
  }

  /// Leaves the page as it came, because of `error`.
  private mutating func giveUp(_ error: FixingError) {
    self.error = error
    source = original
  }

  /// Sets each paragraph in one line, and makes the waiting fixes with it; `page` is how the text is read.
  mutating func unwrap(_ page: UnwrappedText, pass: Int) {
    let decided = waiting.flatMap(\.ends)
    let doubtful = Set(page.joins.lazy.filter { !$0.isSure }).subtracting(decided)
    guard let fix = Fix.unwrapping(page, doubting: doubtful) else { return }
    do throws(FixingError) {
      let next = try check(source.applying([fix]).bytes, after: [fix]) { AppliedFix.unwrapping }
      applied += waiting.map { source.applied($0.fix, of: $0.diagnostic, pass: pass) }
      applied += source.unwrapped(by: fix, pass: pass)
      source = next
      texts[next.bytes.hashValue] = applied.count
      doubtfulHyphens = doubtful.count
      isAtRest = false
    } catch {
      giveUp(error)
    }
  }

  /// The text of `bytes`, made of this one by `fixes`; `culprit` names the rule of the one that is to blame
  /// for an error.
  private func check(
    _ bytes: [UInt8], after fixes: [Fix], culprit: () -> String
  ) throws(FixingError) -> SourceText {
    do throws(ConservationError) {
      try source.check(bytes, conservesCopyBut: fixes)
    } catch {
      throw .unconserved(rule: culprit(), error, position: source.position(at: error.offset))
    }
    do throws(SourceTextError) {
      return try SourceText(path: source.path, bytes: bytes)
    } catch {
      throw .unreadable(rule: culprit(), error)
    }
  }

  /// The rule of the first fix that breaks its word by itself; of the first of all when only several together
  /// do, or none does.
  ///
  /// - Complexity: O(*n* log *e*) for *n* bytes and *e* fixes.
  private func culprit(of fixes: [(diagnostic: Diagnostic, fix: Fix)]) -> String {
    var suspects = fixes[...]
    while suspects.count > 1 {
      let half = suspects.prefix(suspects.count / 2)
      suspects = breaksWord(half) ? half : suspects.dropFirst(half.count)
    }
    let culprit = suspects.first.flatMap { breaksWord(suspects) ? $0 : nil }
    return (culprit ?? fixes[0]).diagnostic.rule
  }

  /// Whether the text that `fixes`, which do not touch, make of this one is not what they declare.
  private func breaksWord(_ fixes: ArraySlice<(diagnostic: Diagnostic, fix: Fix)>) -> Bool {
    let fixed = source.applying(fixes.map(\.fix))
    return (try? source.check(fixed.bytes, conservesCopyBut: fixed.applied)) == nil
  }
}
