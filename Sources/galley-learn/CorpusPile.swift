import CopyText
import LintDriver

/// A part of a corpus, and figures that were counted in all the others.
///
/// Whoever has counted the very paragraphs that are cut thinks the pairs at the cuts better known than they
/// are on the pages to come.
struct CorpusPile: Sendable {
  /// The pile's number, from 0.
  let number: UInt64
  private let articles: [CorpusArticle]
  private let figures: CopyFigures

  /// How many piles there are.
  static let count: UInt64 = 6
  private static let articlesPerPage = 5
  private static let workers = 2

  /// Deals `articles` into piles.
  static func piles(of articles: [CorpusArticle]) throws -> [CorpusPile] {
    let dealt = articles.indices.map { ($0 / articlesPerPage) % Int(count) }
    return try Array(0..<Int(count)).concurrentMap(workers: workers) { pile in
      Result {
        let counted = articles.indices.filter { dealt[$0] != pile }.map { articles[$0] }
        return CorpusPile(
          number: UInt64(pile),
          articles: articles.indices.filter { dealt[$0] == pile }.map { articles[$0] },
          figures: try FigureCounter(counted).figures)
      }
    }.map { try $0.get() }
  }

  /// What `lesson` learns from each of `piles`.
  static func lessons<Lesson: Sendable>(
    of piles: [CorpusPile], _ lesson: @escaping @Sendable (CorpusPile) throws -> Lesson
  ) throws -> [Lesson] {
    try piles.concurrentMap(workers: workers) { pile in Result { try lesson(pile) } }.map { try $0.get() }
  }

  /// Groups of articles for pages, `rounds` of the pile: in each round other articles stand together.
  func groups(rounds: Int) -> [[CorpusArticle]] {
    (0..<rounds).flatMap { round in
      stride(from: 0, to: articles.count, by: Self.articlesPerPage).map { start in
        (0..<Self.articlesPerPage).map { articles[(start + $0 * (1 + 97 * round)) % articles.count] }
      }
    }
  }

  /// `page` as the program reads it, with the pile's figures; nil when it sees other blocks than were set.
  func read(_ page: MadePage) throws -> (structure: DocumentStructure, figures: CopyFigures)? {
    let source = try SourceText(path: "page", bytes: Array(page.text.utf8))
    let structure = DocumentReader(source).structure
    return structure.blocks.count == page.blocks.count ? (structure, figures) : nil
  }
}
