import CopyText
import LintDriver

/// Learns what the facts of a seam say, from pages that were cut on purpose.
///
/// The articles are dealt into piles. The pages of one pile are read by figures that were counted in the others:
/// whoever has counted the very paragraphs that are cut thinks the pairs at the cuts better known than they are
/// on the pages to come.
struct SeamTeacher: Sendable {
  /// One weighed pair of blocks, and whether it is a seam.
  typealias Sample = (facts: [Double], isTrue: Bool)

  private(set) var shortTail: [Sample] = []
  private(set) var runningTail: [Sample] = []
  private(set) var latin: [Sample] = []
  private(set) var reversed: [Sample] = []
  private(set) var lostBeginning: [Sample] = []

  private static let piles = 6
  private static let articlesPerPage = 5

  /// Sets pages from `articles`, `rounds` of each pile, and weighs every candidate on them.
  init(_ articles: [CorpusArticle], rounds: Int) throws {
    let dealt = articles.indices.map { ($0 / Self.articlesPerPage) % Self.piles }
    let learned = Array(0..<Self.piles).concurrentMap(workers: 2) { pile in
      let counted = articles.indices.filter { dealt[$0] != pile }.map { articles[$0] }
      let own = articles.indices.filter { dealt[$0] == pile }.map { articles[$0] }
      return Result {
        try SeamTeacher(own, FigureCounter(counted).figures, rounds: rounds, seed: UInt64(pile))
      }
    }
    for lesson in learned { add(try lesson.get()) }
  }

  /// Sets pages of `articles`: pages with the damage of usual ones for the cuts between neighbours, and pages
  /// with more of the rare kinds for those.
  private init(_ articles: [CorpusArticle], _ figures: CopyFigures, rounds: Int, seed: UInt64) throws {
    var usual = PageMaker(seed: 2 * seed + 1, lossesPerHundred: 8, reversalsPerHundred: 4)
    var heavy = PageMaker(seed: 2 * seed + 2, lossesPerHundred: 12, reversalsPerHundred: 12)
    let words = DictionaryWordBoundaries()
    for round in 0..<rounds {
      for start in stride(from: 0, to: articles.count, by: Self.articlesPerPage) {
        // In each round other articles stand together.
        let group = (0..<Self.articlesPerPage).map {
          articles[(start + $0 * (1 + 97 * round)) % articles.count]
        }
        try learnCuts(from: usual.page(of: group), figures, words)
        try learnRareDamage(from: heavy.page(of: group), figures, words)
      }
    }
  }

  private mutating func add(_ other: SeamTeacher) {
    shortTail += other.shortTail
    runningTail += other.runningTail
    latin += other.latin
    reversed += other.reversed
    lostBeginning += other.lostBeginning
  }

  private mutating func learnCuts(
    from page: MadePage, _ figures: CopyFigures, _ words: any WordBoundaries
  ) throws {
    guard let (structure, scale) = try Self.read(page, figures, words) else { return }
    for candidate in structure.candidates {
      let sample = (scale.facts(candidate).vector, page.continuations[candidate.tail] == candidate.head)
      switch scale.trees(for: candidate) {
      case .shortTail: shortTail.append(sample)
      case .runningTail: runningTail.append(sample)
      case .latin: latin.append(sample)
      case .reversed: break
      }
    }
  }

  private mutating func learnRareDamage(
    from page: MadePage, _ figures: CopyFigures, _ words: any WordBoundaries
  ) throws {
    guard let (structure, scale) = try Self.read(page, figures, words) else { return }
    for candidate in structure.candidates where candidate.kind == .reversed {
      reversed.append((scale.facts(candidate).vector, page.continuations[candidate.tail] == candidate.head))
    }
    let heads = Set(page.continuations.values)
    let beginnings = structure.blocks.indices.filter {
      structure.canHaveLostBeginning($0) && !heads.contains($0)
    }
    let counts = scale.pageCounts(ofBeginnings: beginnings)
    for index in beginnings {
      let facts = scale.facts(aboutBeginningOf: index, on: counts)
      lostBeginning.append((facts.vector, page.lost.contains(index)))
    }
  }

  /// The page as the program reads it; nil when it sees other blocks than were set.
  private static func read(
    _ page: MadePage, _ figures: CopyFigures, _ words: any WordBoundaries
  ) throws -> (structure: DocumentStructure, scale: SeamScale)? {
    let source = try SourceText(path: "page", bytes: Array(page.text.utf8))
    let structure = DocumentReader(source).structure
    guard structure.blocks.count == page.blocks.count else { return nil }
    return (structure, SeamScale(structure, structure.candidates, words: words, figures: figures))
  }
}
