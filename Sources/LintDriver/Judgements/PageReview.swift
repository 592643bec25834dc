import CopyText
import LintCore

/// Something that the machine found in a file of judgements.
struct HousekeepingFinding: Sendable {
  let kind: Housekeeping
  /// Where it is in `source`.
  let range: ByteRange
  /// The file of judgements.
  let source: SourceText
  /// What is to be said of it.
  let message: Message

  /// A finding of `kind` at `range` of `source`.
  init(_ kind: Housekeeping, at range: ByteRange, in source: SourceText, _ message: Message) {
    self.kind = kind
    self.range = range
    self.source = source
    self.message = message
  }
}

/// What people have said beforehand of the findings of one page, and where they said it.
struct PageReview: Sendable {
  /// The stet file, and what it accepts on the page; nil when there is none.
  var stet: (source: SourceText, entries: [StetEntry])?
  /// The baseline, and what it records of the page; nil when there is none.
  var baseline: (source: SourceText, entries: [BaselineFile.Entry])?

  /// What they have said.
  var judgement: Judgement {
    Judgement(
      acceptances: stet?.entries.map(\.acceptance) ?? [], baseline: baseline?.entries.map(\.finding) ?? [])
  }

  /// What they have said of more than is found on `page`; of the rules `run` only, since the others found nothing.
  func stale(on page: JudgedPage, run: Set<String>) -> [HousekeepingFinding] {
    let accepted = stet.map { source, entries in
      zip(entries, page.uses).filter { $0.1 == 0 && run.contains($0.0.acceptance.rule) }.map { entry, _ in
        HousekeepingFinding(.staleAcceptance, at: entry.quoteRange, in: source, .nothingFound(entry))
      }
    }
    let recorded = baseline.map { source, entries in
      zip(entries, page.found).filter { $0.1 < $0.0.finding.count && run.contains($0.0.finding.rule) }
        .map { entry, found in
          HousekeepingFinding(.staleBaseline, at: entry.range, in: source, .fewer(entry, found: found))
        }
    }
    return (accepted ?? []) + (recorded ?? [])
  }
}

extension Message {
  fileprivate static func nothingFound(_ entry: StetEntry) -> Message {
    Message(
      zh: "这里已经查不到 \(entry.acceptance.rule) 的问题，请删去这一条",
      en: "\(entry.acceptance.rule) finds nothing here any more; take the entry out")
  }

  fileprivate static func fewer(_ entry: BaselineFile.Entry, found: Int) -> Message {
    let (rule, count) = (entry.finding.rule, entry.finding.count)
    return Message(
      zh: "基线记有 \(count) 处 \(rule)，现在只有 \(found) 处，请重新运行 galley baseline",
      en: "the baseline has \(count) of \(rule) here and \(found) are found; run 'galley baseline' again")
  }
}
