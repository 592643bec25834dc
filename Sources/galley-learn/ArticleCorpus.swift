import CopyText
import Foundation

/// An article of a corpus: what a newspaper printed, paragraph by paragraph.
struct CorpusArticle: Decodable {
  /// What a paragraph is in the article.
  enum Kind: String, Decodable {
    case body, subhead, byline, note
  }

  let headline: String
  let byline: String?
  let paragraphs: [String]
  let kinds: [Kind]

  /// The paragraphs of one kind, without white space around them.
  func paragraphs(_ kind: Kind) -> [String] {
    zip(paragraphs, kinds).filter { $0.1 == kind }.map {
      $0.0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}

/// Articles as JSON lines, one object a line, from every `.jsonl` file of a folder.
struct ArticleCorpus {
  let articles: [CorpusArticle]

  /// Reads the files of `folder` in the order of their names, without the articles of which a paragraph
  /// stands on a page of one of the folders in `without`: what is learned must not come from the pages that
  /// measure it.
  init(folder: URL, without: [URL]) throws {
    var held = Set<String>()
    for folder in without {
      for file in try Self.files(in: folder, withExtension: "txt") {
        let page = try String(contentsOf: file, encoding: .utf8)
        for line in page.split(whereSeparator: \.isNewline) {
          if let key = Self.key(String(line)) { held.insert(key) }
        }
      }
    }
    let decoder = JSONDecoder()
    var articles: [CorpusArticle] = []
    for file in try Self.files(in: folder, withExtension: "jsonl") {
      for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
        let article = try decoder.decode(CorpusArticle.self, from: Data(line))
        if !article.paragraphs.contains(where: { Self.key($0).map(held.contains) ?? false }) {
          articles.append(article)
        }
      }
    }
    self.articles = articles
  }

  private static func files(in folder: URL, withExtension ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The letters and characters of a paragraph long enough to know it again, whatever its punctuation.
  private static func key(_ paragraph: String) -> String? {
    let letters = paragraph.unicodeScalars.filter { $0.isHan || $0.isLetter }
    return letters.count >= 30 ? String(String.UnicodeScalarView(letters)) : nil
  }
}
