import CopyText
import LintCore

/// What is found on pages today, and what an older baseline says beyond that.
struct BaselineRecording {
  /// What is found on a page, and what stays on record of it.
  private struct Page: Sendable {
    /// Where it lies.
    let place: FilePath
    /// Its absolute path, as it is written.
    let path: String
    let entries: [BaselineEntry]
  }

  private var pages: [Page] = []
  /// What the older baseline says of other pages.
  private var others: [BaselineFile.Entry] = []
  /// What could not be checked.
  private(set) var problems: [FileProblem] = []

  /// How many pages were checked.
  var pageCount: Int { pages.count }

  /// What is to be recorded, page by page.
  var findings: [(path: String, finding: BaselineEntry)] {
    others.map { ($0.path, $0.finding) } + pages.flatMap { page in page.entries.map { (page.path, $0) } }
  }

  /// Checks `copy`, and keeps of `old` what cannot be judged: what is said of pages that were not looked at,
  /// unless they are gone, of pages without all of their edition, on which it may depend, and of those of
  /// `rules` that were not run.
  init(
    of copy: CopyFiles, updating old: [BaselineFile.Entry], by editions: CopyEditions,
    in workingFolder: FilePath, rules: [any Rule.Type]
  ) {
    let known = Set(rules.map { $0.metadata.id })
    var places = PagePlaces()
    let recorded = Dictionary(grouping: old) { places.place(of: FilePath(written: $0.path)) }
    editions.work(on: copy.files) { edition in
      var places = PagePlaces()
      let sources = edition.files.map(\.source)
      return edition.judged(sources).enumerated().map { index, judged in
        let file = edition.pages[index]
        let path = file.path.absolute(in: workingFolder)
        let place = places.place(of: path)
        let run = file.settings.runRules
        let kept = recorded[place, default: []].map(\.finding).filter { entry in
          known.contains(entry.rule) && !(file.isWithEdition && run.contains(entry.rule))
        }
        let unknown = Judgement(baseline: kept).judged(judged.standing, in: sources[index]).standing
        return .success(
          Page(place: place, path: path.text, entries: kept.adding(BaselineEntry.entries(of: unknown))))
      }
    } take: { (page: Result<Page, FileProblem>) in
      switch page {
      case .success(let page): pages.append(page)
      case .failure(let problem): problems.append(problem)
      }
    }
    let checked = Set(pages.map(\.place))
    others = recorded.filter { !checked.contains($0.key) }.values.joined()
      .filter { !FilePath(written: $0.path).isMissing }
  }
}

extension [BaselineEntry] {
  /// These and `others`, those at equal copy as one.
  fileprivate func adding(_ others: [BaselineEntry]) -> [BaselineEntry] {
    guard !isEmpty else { return others }
    return Dictionary(grouping: self + others) { Acceptance(rule: $0.rule, quote: $0.copy) }.map {
      BaselineEntry(rule: $0.rule, copy: $0.quote, count: $1.reduce(0) { $0 + $1.count })
    }
  }
}
