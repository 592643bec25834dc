import CopyText

/// The way from paths to editions: which files are copy, which are read together, and by how many threads.
struct CopyEditions {
  let grouping: EditionGrouping
  /// Whose habits of quoting the pages are read by.
  let profile: ProfileChoice
  /// How many threads work at once.
  let jobs: Int

  private let words = DictionaryWordBoundaries()

  init(grouping: EditionGrouping, profile: ProfileChoice, jobs: Int) {
    self.grouping = grouping
    self.profile = profile
    self.jobs = jobs
  }

  /// Decodes the copy at `paths` and gives the files of each edition to `work`, with the number of threads it may
  /// use; `work` yields one result for each. The results stand in the order of the paths, whatever the number of
  /// threads, and a file that cannot be read is among them with the reason.
  func results<Page: Sendable>(
    at paths: [FilePath], _ work: @Sendable ([DecodedFile], Int) -> [Result<Page, FileProblem>]
  ) -> [Result<Page, FileProblem>] {
    let files = CopyFiles(at: paths).files
    let readable = files.indices.filter { (try? files[$0].get()) != nil }
    let editions = grouping.editions(of: readable.compactMap { try? files[$0].get() })
      .map { $0.map { readable[$0] } }

    // A large edition is worked on by all threads together, small ones by a thread each.
    let large = editions.filter { $0.count >= Self.largeEdition }
    let small = editions.filter { $0.count < Self.largeEdition }
    let done =
      large.map { results(of: $0.map { files[$0] }, workers: jobs, work) }
      + small.concurrentMap(workers: jobs) { results(of: $0.map { files[$0] }, workers: 1, work) }

    var inOrder: [Result<Page, FileProblem>?] = files.map { file in
      if case .failure(let problem) = file { .failure(problem) } else { nil }
    }
    for (edition, pages) in zip(large + small, done) {
      for (index, page) in zip(edition, pages) { inOrder[index] = page }
    }
    return inOrder.compactMap(\.self)
  }

  /// Reads `sources` as the pages of one edition.
  func edition(of sources: [SourceText], workers: Int) -> Edition {
    Edition(reading: sources, words: words, profile: profile, workers: workers)
  }

  private static let largeEdition = 16

  /// Decodes `files` and gives those that could be to `work`, as one edition; one result for each.
  private func results<Page: Sendable>(
    of files: [Result<FilePath, FileProblem>], workers: Int,
    _ work: @Sendable ([DecodedFile], Int) -> [Result<Page, FileProblem>]
  ) -> [Result<Page, FileProblem>] {
    let decoded = files.concurrentMap(workers: workers) { file in
      file.flatMap { path in Result { () throws(FileProblem) in try DecodedFile(at: path) } }
    }
    var pages = work(decoded.compactMap { try? $0.get() }, workers)[...]
    return decoded.map { file in file.flatMap { _ in pages.removeFirst() } }
  }
}
