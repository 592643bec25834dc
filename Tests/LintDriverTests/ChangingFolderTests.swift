import CopyText
import Foundation
import Synchronization
import Testing

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders in which something happens between listing and reading.
struct ChangingFolderTests {
  /// What a page is by the time it is read.
  enum Fate: CaseIterable {
    case gone, folder, pipe, danglingLink, linkLoop

    var cause: FileProblem.Cause {
      switch self {
      case .gone: .missing
      case .folder: .folder
      case .pipe: .special
      case .danglingLink: .danglingLink
      case .linkLoop: .linkLoop
      }
    }
  }

  @Test(
    "a page that is something else by the time it is read is a problem, and the others are checked",
    arguments: Fate.allCases)
  func becomesSomethingElse(fate: Fate) throws {
    try TemporaryFolder.with { folder in
      for name in ["1.txt", "2.txt", "3.txt"] { try folder.write("报", to: name) }
      let pages = copy(in: folder).files
      let page = folder.path.appending("2.txt".utf8)
      try fate.befall(page)
      var taken: [Result<String, FileProblem>] = []
      let editions = CopyEditions(jobs: 2, lexicon: NoLexicon(), workingFolder: folder.path)
      editions.work(on: pages) { edition in
        edition.files.map { .success(String(decoding: $0.bytes, as: UTF8.self)) }
      } take: {
        taken.append($0)
      }
      #expect(
        taken == [.success("报"), .failure(FileProblem(path: page, cause: fate.cause)), .success("报")])
    }
  }

  @Test("where pages come and go while a folder is listed, those that stay are found")
  func listedMeanwhile() throws {
    try TemporaryFolder.with { folder in
      let staying = (0..<30).map { "stays-\($0).txt" }
      for name in staying { try folder.write("报", to: name) }
      let isOver = Atomic(false)
      DispatchQueue.concurrentPerform(iterations: 2) { thread in
        if thread == 0 {
          var number = 0
          while !isOver.load(ordering: .relaxed) {
            number += 1
            let page = folder.path.appending("comes-\(number % 50).txt".utf8)
            if page.withCString({ unlink($0) }) != 0 { try? page.createFile(holding: [0x61]) }
          }
        } else {
          for _ in 0..<60 {
            let (files, problems) = copy(in: folder).parted
            #expect(Set(staying).isSubset(of: files))
            #expect(problems.allSatisfy { $0.cause == .missing })
          }
          isOver.store(true, ordering: .relaxed)
        }
      }
    }
  }

  private func copy(in folder: TemporaryFolder) -> CopyFiles {
    let values = FlagValues(in: Surroundings())
    return CopyFiles(
      at: [folder.path], in: SettingsLookup(under: values, rules: [], workingFolder: folder.path),
      ReviewLookup(under: values, rules: [], workingFolder: folder.path))
  }
}

extension CopyFiles {
  /// The names of the files, and why there are not more.
  fileprivate var parted: (files: Set<String>, problems: [FileProblem]) {
    files.reduce(into: ([], [])) { parted, file in
      switch file {
      case .success(let file): parted.0.insert(String(decoding: file.path.name, as: UTF8.self))
      case .failure(let problem): parted.1.append(problem)
      }
    }
  }
}

extension ChangingFolderTests.Fate {
  fileprivate func befall(_ page: FilePath) throws {
    try #require(page.withCString { unlink($0) } == 0)
    let made: Int32 = page.withCString { name in
      switch self {
      case .gone: 0
      case .folder: mkdir(name, 0o700)
      case .pipe: mkfifo(name, 0o600)
      case .danglingLink: symlink("nowhere", name)
      case .linkLoop: symlink(name, name)
      }
    }
    try #require(made == 0)
  }
}
