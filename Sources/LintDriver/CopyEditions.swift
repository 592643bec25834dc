import CopyText
import LintCore

/// The pages of an edition, decoded, with what is in force for each and what people have said of it.
struct DecodedEdition {
  /// The files, in the order of the edition.
  let files: [DecodedFile]
  /// What is known of each beforehand.
  let pages: [CopyFile]
  /// How many threads may work on the edition.
  let workers: Int

  fileprivate let words: DictionaryWordBoundaries
  fileprivate let lexicon: any Lexicon

  /// Reads `sources`, the texts of the files or what has become of them, as the pages of the edition; set as
  /// `settings` say of each, where they do. From any thread `pageRead` is called as often as one of them has
  /// been read.
  func edition(
    of sources: [SourceText], setAs settings: [Setting?]? = nil, pageRead: @Sendable () -> Void = {}
  ) -> Edition {
    Edition(
      reading: sources, words: words, lexicon: lexicon, choices: pages.map { $0.settings.values.choice },
      setAs: settings, workers: workers, pageRead: pageRead)
  }

  /// What is wrong with `sources`, parted by what people have said of it, page by page. From any thread
  /// `pageRead` is called as often as one of them has been read.
  func judged(_ sources: [SourceText], pageRead: @Sendable () -> Void = {}) -> [JudgedPage] {
    judged(edition(of: sources, pageRead: pageRead))
  }

  /// What is wrong with `edition`, which was read from the texts of the files or from what has become of
  /// them, parted by what people have said of it, page by page.
  func judged(_ edition: Edition) -> [JudgedPage] {
    Array(pages.indices).concurrentMap(workers: workers) { index in
      let diagnostics = pages[index].settings.linter.diagnostics(ofDocument: index, in: edition)
      return pages[index].review.judgement.judged(diagnostics, in: edition.documents[index].page.file)
    }
  }
}

/// The way from files to editions: which of them are read together, and by how many threads.
struct CopyEditions {
  /// How many threads work at once.
  let jobs: Int
  /// The folder that relative paths start from.
  let workingFolder: FilePath

  private let words = DictionaryWordBoundaries()
  private let lexicon: any Lexicon

  init(jobs: Int, lexicon: any Lexicon, workingFolder: FilePath) {
    self.jobs = jobs
    self.workingFolder = workingFolder
    self.lexicon = lexicon
  }

  /// The first of `files`, and behind it those that are checked together with it.
  func editionOfFirst(
    of files: [Result<CopyFile, FileProblem>]
  ) -> [Result<CopyFile, FileProblem>] {
    guard let first = try? files.first?.get() else { return Array(files.prefix(1)) }
    let pages = files.compactMap { try? $0.get() }
    let edition = editions(of: pages).first { $0.contains(0) } ?? []
    return ([first] + edition.filter { $0 != 0 }.map { pages[$0] }).map { .success($0) }
  }

  /// The indices of `pages`, edition by edition.
  private func editions(of pages: [CopyFile]) -> [[Int]] {
    let groups = pages.map { (path: $0.path, grouping: $0.settings.values.edition) }
    return EditionGrouping.editions(of: groups, in: workingFolder)
  }

  /// Decodes `files` and gives each edition of them to `check`, which yields one result for each file of it.
  /// The results are handed to `take` in the order of the files, whatever the number of threads, and a file
  /// that cannot be read is among them with the reason.
  ///
  /// Editions are worked on by the wave, so that what has been taken fills no memory.
  func work<Page: Sendable>(
    on files: [Result<CopyFile, FileProblem>],
    _ check: @Sendable (DecodedEdition) -> [Result<Page, FileProblem>],
    take: (Result<Page, FileProblem>) -> Void
  ) {
    let readable = files.indices.filter { (try? files[$0].get()) != nil }
    let groups = editions(of: readable.compactMap { try? files[$0].get() }).map { $0.map { readable[$0] } }

    var arrived: [Result<Page, FileProblem>?] = files.map { file in
      if case .failure(let problem) = file { .failure(problem) } else { nil }
    }
    var taken = 0
    func handOn() {
      while taken < arrived.count, let result = arrived[taken] {
        take(result)
        arrived[taken] = nil
        taken += 1
      }
    }
    for wave in waves(of: groups) {
      // A large edition is worked on by all threads together, small ones by a thread each; and what is small
      // is for the company to say that the edition is in. Where there are fewer editions than threads, all of
      // them are large.
      let largest =
        wave.count < jobs ? 0 : wave.count < Self.manyEditions * jobs ? Self.largeEdition : Self.wavePages
      let large = wave.filter { $0.count >= largest }
      let small = wave.filter { $0.count < largest }
      let done =
        large.map { results(of: $0.map { files[$0] }, workers: jobs, check) }
        + small.concurrentMap(workers: jobs) { results(of: $0.map { files[$0] }, workers: 1, check) }
      for (edition, results) in zip(large + small, done) {
        for (index, result) in zip(edition, results) { arrived[index] = result }
      }
      handOn()
    }
    // Where nothing could be read there is no wave.
    handOn()
  }

  /// `editions` in groups of so many pages that no thread waits long for the others at the end of one.
  private func waves(of editions: [[Int]]) -> [ArraySlice<[Int]>] {
    var waves: [ArraySlice<[Int]>] = []
    var start = 0
    var pages = 0
    for (index, edition) in editions.enumerated() {
      pages += edition.count
      guard pages >= Self.wavePages * jobs || index == editions.count - 1 else { continue }
      waves.append(editions[start...index])
      start = index + 1
      pages = 0
    }
    return waves
  }

  /// The fewest pages for which it pays to share an edition among threads.
  private static let largeEdition = 16
  /// How many editions for each thread keep all threads busy to the end.
  private static let manyEditions = 4
  /// The pages of a wave for each thread.
  private static let wavePages = 256

  /// Decodes `files` and gives those that could be to `check`, as one edition; one result for each.
  private func results<Page: Sendable>(
    of files: [Result<CopyFile, FileProblem>], workers: Int,
    _ check: @Sendable (DecodedEdition) -> [Result<Page, FileProblem>]
  ) -> [Result<Page, FileProblem>] {
    let decoded = files.concurrentMap(workers: workers) { file in
      file.flatMap { file in
        Result { () throws(FileProblem) in (try file.decoded(), file) }
      }
    }
    let readable = decoded.compactMap { try? $0.get() }
    var pages = readable.map(\.1)
    if readable.count < files.count {
      // What is not found may be on a page that could not be read.
      for index in pages.indices where pages[index].settings.values.edition != .file {
        pages[index].isWithEdition = false
      }
    }
    let edition = DecodedEdition(
      files: readable.map(\.0), pages: pages, workers: workers, words: words, lexicon: lexicon)
    var results = check(edition)[...]
    return decoded.map { file in file.flatMap { _ in results.removeFirst() } }
  }
}
