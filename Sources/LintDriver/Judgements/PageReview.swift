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

  /// What they have said of more than is found on `page`; of the rules `run` only, since the others found
  /// nothing.
  func stale(on page: JudgedPage, run: Set<String>) -> [HousekeepingFinding] {
    let accepted = stet.map { source, entries in
      zip(entries, page.uses).filter { $0.1 == 0 && run.contains($0.0.acceptance.rule) }.map { entry, _ in
        HousekeepingFinding(.staleAcceptance, at: entry.quoteRange, in: source, .nothingFound(entry))
      }
    }
    let recorded = baseline.flatMap { source, entries in
      let stale = zip(entries, page.found).filter { entry, found in
        found < entry.finding.count && run.contains(entry.finding.rule)
      }
      // The whole baseline is brought up to date at once, so one word for the page is enough.
      return stale.first.map { entry, found in
        HousekeepingFinding(
          .staleBaseline, at: entry.range, in: source,
          stale.count == 1 ? .fewer(entry, found: found) : .fewer(stale))
      }
    }
    return (accepted ?? []) + [recorded].compactMap(\.self)
  }
}

extension Message {
  fileprivate static func nothingFound(_ entry: StetEntry) -> Message {
    Message(
      zh: "这里已经查不到 \(entry.acceptance.rule) 的问题，删去这一条",
      en: "\(entry.acceptance.rule) finds nothing here any more; take the entry out")
  }

  fileprivate static func fewer(_ entry: BaselineFile.Entry, found: Int) -> Message {
    let (rule, count) = (entry.finding.rule, entry.finding.count)
    let left = found == 0 ? "none is" : found == 1 ? "only 1 is" : "only \(found) are"
    return Message(
      zh: "基线记有 \(count) 处 \(rule)，" + (found == 0 ? "现在一处也没有" : "现在只有 \(found) 处")
        + "，重新运行 galley baseline",
      en: "the baseline has \(count) of \(rule) here and \(left) found; run 'galley baseline' again")
  }

  /// Of several entries for one page fewer findings are left than they record.
  fileprivate static func fewer(_ entries: [(BaselineFile.Entry, found: Int)]) -> Message {
    var gone: [String: Int] = [:]
    for (entry, found) in entries { gone[entry.finding.rule, default: 0] += entry.finding.count - found }
    let byRule = gone.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let all = gone.values.reduce(0, +)
    return Message(
      zh: "基线记下的问题，本版有 \(all) 处已经不在了（\(byRule.joined(separator: "，"))），重新运行 galley baseline",
      en: "\(all) findings that the baseline has of this page are gone (\(byRule.joined(separator: ", "))); "
        + "run 'galley baseline' again")
  }
}
