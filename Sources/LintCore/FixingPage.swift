import CopyText

/// A page while it is being fixed.
struct FixingPage {
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
  /// The texts that the page had.
  private var texts: PassedTexts

  init(_ original: SourceText) {
    self.original = original
    source = original
    texts = PassedTexts(original.bytes)
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
      if let count = texts.goBack(to: next.bytes) {
        // All that was done since has been undone.
        self.applied.removeLast(self.applied.count - count)
        isAtRest = true
      } else {
        self.applied += records
        texts.append(next.bytes, madeBy: applied.map(\.fix), count: self.applied.count)
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
      texts.append(next.bytes, madeBy: [fix], count: applied.count)
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
