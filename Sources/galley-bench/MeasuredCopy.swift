import CopyText
import LintCore
import LintDriver
import NewspaperRules

/// What was measured on copy of one form.
struct MeasuredCopy {
  let set: CopySet
  /// The time of each stage over all pages, one thread, in the order in which they happen.
  let stages: [(name: String, seconds: Double)]
  /// How much the index takes at most, in bytes for each paragraph, when all pages are one edition.
  let indexBytesPerParagraph: Double
  /// The whole program, by the number of threads.
  let whole: [WholeRun]

  /// Measures the stages on `set`, on which the whole program was measured before.
  init(_ set: CopySet, whole: [WholeRun]) throws {
    self.set = set
    self.whole = whole
    stages = try StageClock(set).stages
    indexBytesPerParagraph = try Self.indexBytesPerParagraph(of: set)
  }

  /// What the index counts of itself, which depends on no machine.
  private static func indexBytesPerParagraph(of set: CopySet) throws -> Double {
    let documents = try set.files.map { path in
      let structure = DocumentReader(try SourceText(readingFileAt: path)).structure
      return SeamFinder(structure, words: NoWordBoundaries(), profileChoice: .auto).document
    }
    let paragraphs = documents.reduce(0) { $0 + $1.paragraphs.count }
    return Double(ParagraphIndex(documents, workers: 1).greatestBytes) / Double(max(1, paragraphs))
  }
}

/// Measures the stages one after another, each by itself.
private struct StageClock {
  private(set) var stages: [(name: String, seconds: Double)] = []

  init(_ set: CopySet) throws {
    let words = DictionaryWordBoundaries()
    let clock = ContinuousClock()
    for edition in Self.editions(of: set.files) {
      let sources = try measure("read", clock) { try edition.map { try SourceText(readingFileAt: $0) } }
      let pages = measure("setting", clock) { sources.map { UnwrappedText($0, setAs: .auto) } }
      let structures = measure("lines and roles", clock) { pages.map { DocumentReader($0).structure } }
      let documents = measure("seams", clock) {
        structures.map { SeamFinder($0, words: words, profileChoice: .auto).document }
      }
      _ = measure("index", clock) { ParagraphIndex(documents, workers: 1) }
      let whole = Edition(reading: sources, words: words)
      var diagnostics: [[Diagnostic]] = sources.map { _ in [] }
      for type in RuleCatalog.all {
        let linter = Linter([EnabledRule(type.init())])
        let found = measure("rule \(type.metadata.id)", clock) { linter.diagnostics(of: whole) }
        for page in found.indices { diagnostics[page] += found[page] }
      }
      _ = measure("report", clock) {
        zip(sources, diagnostics).reduce(0) { $0 + ReportedBytes.json($1.1, of: $1.0).count }
      }
    }
  }

  private mutating func measure<Value>(
    _ name: String, _ clock: ContinuousClock, _ work: () throws -> Value
  ) rethrows -> Value {
    let start = clock.now
    let value = try work()
    let time = start.duration(to: clock.now) / .seconds(1)
    if let index = stages.firstIndex(where: { $0.name == name }) {
      stages[index].seconds += time
    } else {
      stages.append((name, time))
    }
    return value
  }

  /// The files, folder by folder.
  private static func editions(of files: [String]) -> [ArraySlice<String>] {
    files.indices.reduce(into: []) { editions, index in
      if let last = editions.last, folder(of: files[index]).elementsEqual(folder(of: files[last.startIndex]))
      {
        editions[editions.count - 1] = files[last.startIndex...index]
      } else {
        editions.append(files[index...index])
      }
    }
  }

  private static func folder(of file: String) -> Substring.UTF8View {
    file.utf8.dropLast(file.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.count)
  }
}
