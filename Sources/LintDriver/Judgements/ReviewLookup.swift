import CopyText
import LintCore

/// Finds what people have said beforehand of the findings of each page: in the nearest stet file, going up
/// from the page's folder, and in the baseline.
struct ReviewLookup {
  /// What is wrong with the files that were looked at.
  private(set) var problems: [SettingsLookup.Problem] = []

  private let rules: [any Rule.Type]
  private let workingFolder: FilePath
  private let usesStet: Bool
  /// Nothing has been said of most pages.
  private let silence = Shared(PageReview())
  private var nearest = NearestFile(StetFile.fileName)
  private var places = PagePlaces()
  /// The stet files, by their absolute paths, and what they accept, by the places of the pages; nil for one
  /// that could not be read.
  private var stetFiles: [FilePath: (file: StetFile, entries: [FilePath: [StetEntry]])?] = [:]
  /// The baseline, its absolute path, and what it records, by the places of the pages.
  private var baseline: (file: BaselineFile, path: FilePath, entries: [FilePath: [BaselineFile.Entry]])?

  /// The absolute paths of the files of judgements that were looked at.
  var paths: [FilePath] { stetFiles.keys + [baseline?.path].compactMap(\.self) }

  /// The judgements that `values` let count, for a program that knows `rules` and works in `workingFolder`.
  init(under values: FlagValues, rules: [any Rule.Type], workingFolder: FilePath) {
    self.rules = rules
    self.workingFolder = workingFolder
    usesStet = !values.ignoresAcceptances
    guard let path = values.baseline?.absolute(in: workingFolder) else { return }
    do throws(FileProblem) {
      let source = try path.settingsText(shownAs: path.relative(to: workingFolder))
      let file = BaselineFile(source, folder: path.folder)
      problems += file.problems.map { .settings($0) }
      baseline = (
        file, path, Dictionary(grouping: file.entries) { places.place(of: FilePath(written: $0.path)) }
      )
    } catch {
      let isMissing = error.cause == .missing
      problems.append(.file(isMissing ? FileProblem(path: error.path, cause: .noBaseline) : error))
    }
  }

  /// The stet file that holds for the page at `path`, and its absolute path; nil when there is none.
  mutating func stetFile(forPage path: FilePath) -> (path: FilePath, file: StetFile)? {
    stetFile(inFolder: path.absolute(in: workingFolder).folder)
  }

  /// The stet file that holds for pages in `folder`, an absolute path, and its own absolute path; nil when
  /// there is none.
  mutating func stetFile(inFolder folder: FilePath) -> (path: FilePath, file: StetFile)? {
    guard usesStet, let path = nearest.path(from: folder) else { return nil }
    if let known = stetFiles[path] { return known.map { (path, $0.file) } }
    do throws(FileProblem) {
      let source = try path.settingsText(shownAs: path.relative(to: workingFolder))
      let file = StetFile(source, folder: path.folder, rules: rules)
      problems += file.problems.map { .settings($0) }
      stetFiles[path] = (
        file, Dictionary(grouping: file.entries) { places.place(of: FilePath(written: $0.path)) }
      )
      return (path, file)
    } catch {
      problems.append(.file(error))
      stetFiles[path] = .some(nil)
      return nil
    }
  }

  /// What has been said of the page at `path`.
  mutating func review(ofPage path: FilePath) -> Shared<PageReview> {
    let stet = stetFile(forPage: path)
    guard stet != nil || baseline != nil else { return silence }
    var review = PageReview()
    let page = places.place(of: path.absolute(in: workingFolder))
    if let (stet, file) = stet { review.stet = (file.source, stetFiles[stet]??.entries[page] ?? []) }
    if let baseline { review.baseline = (baseline.file.source, baseline.entries[page] ?? []) }
    return Shared(review)
  }

  /// The folders of the files in which something may have been said of the page at `path`, absolute.
  mutating func folders(forPage path: FilePath) -> [FilePath] {
    [stetFile(forPage: path)?.path.folder, baseline?.path.folder].compactMap(\.self)
  }

  /// What has been said of pages that should be in the folders at `roots` and are gone: a finding for each
  /// page in each file, at the first of its entries.
  func gone(from roots: [FilePath]) -> [HousekeepingFinding] {
    let folders = FolderSet(
      roots.flatMap { [$0.absolute(in: workingFolder)] + [try? $0.resolved()].compactMap(\.self) })
    func isGone(_ page: FilePath) -> Bool { folders.holds(page) && page.isMissing }
    let accepted = stetFiles.values.compactMap(\.self).flatMap { file, entries in
      entries.filter { isGone($0.key) }.values.map { entries in
        HousekeepingFinding(
          .staleAcceptance, at: entries[0].pathRange, in: file.source, .goneAccepted(entries.count))
      }
    }
    let recorded = baseline.map { file, _, entries in
      entries.filter { isGone($0.key) }.values.map { entries in
        HousekeepingFinding(
          .staleBaseline, at: entries[0].range, in: file.source, .goneRecorded(entries.count))
      }
    }
    return accepted + (recorded ?? [])
  }
}

extension Message {
  fileprivate static func goneAccepted(_ count: Int) -> Message {
    Message(
      zh: "这个版面已经没有了，删去这一条" + (count > 1 ? "和后面同一版面的 \(count - 1) 条" : ""),
      en: "there is no such page any more; take "
        + (count > 1 ? "its \(count) entries out" : "the entry out"))
  }

  fileprivate static func goneRecorded(_ count: Int) -> Message {
    Message(
      zh: "这个版面已经没有了" + (count > 1 ? "（共 \(count) 条）" : "") + "，重新运行 galley baseline",
      en: "there is no such page any more" + (count > 1 ? " (\(count) entries)" : "")
        + "; run 'galley baseline' again")
  }
}
