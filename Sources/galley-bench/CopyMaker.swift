import CopyText
import LintDriver

/// Makes copy of any length from a few pages: their headlines, bylines and captions, and paragraphs put
/// together anew from their clauses, so that no two are alike.
struct CopyMaker {
  /// The pages of nothing to make copy from.
  struct NoCopy: Error, CustomStringConvertible {
    let folder: String
    var description: String { "\(folder): there is no page here to make copy from" }
  }

  /// Clauses and lines of pages in one language.
  private struct Stock {
    /// Clauses with which paragraphs begin, and which go on.
    var openings: [String] = []
    /// Clauses that go on.
    var middles: [String] = []
    /// Clauses that end a sentence.
    var endings: [String] = []
    /// Each page as its lines: nil stands for a paragraph, whatever it said.
    var pages: [[String?]] = []
  }

  private let stock: Stock
  private let seed: Int

  /// Reads the pages in the folder `seeds`; another `seed` puts them together otherwise.
  init(seeds: String, seed: Int) throws {
    self.seed = seed
    var stock = Stock()
    for name in try ScratchFolder.names(in: seeds) where name.hasSuffix(".txt") {
      let source = try SourceText(readingFileAt: "\(seeds)/\(name)")
      let document = Edition(reading: [source], words: DictionaryWordBoundaries()).documents[0]
      // Neither an opening from the middle of a sentence nor marks that do not pair may come into every page.
      let lost = Set(document.lostTexts.lazy.filter { $0.end == .beginning }.map(\.block))
      stock.pages.append(
        document.paragraphs.map { paragraph in
          let text = paragraph.pieces.map { source.text(in: $0) }.joined().filter { !$0.isNewline }
          guard paragraph.role.isRunningText, paragraph.role != .caption else { return text }
          let clauses = Clause.clauses(of: text)
          if let first = clauses.first, !first.endsSentence, !paragraph.blocks.contains(where: lost.contains)
          {
            stock.openings.append(first.text)
          }
          for clause in clauses.dropFirst() {
            if clause.endsSentence {
              stock.endings.append(clause.text)
            } else {
              stock.middles.append(clause.text)
            }
          }
          return nil
        })
    }
    guard !stock.openings.isEmpty, !stock.middles.isEmpty, !stock.endings.isEmpty else {
      throw NoCopy(folder: seeds)
    }
    self.stock = stock
  }

  /// Page `number`, of about `length` bytes; every `damage`-th paragraph of all is cut in two, or none for 0.
  func page(_ number: Int, length: Int, damage: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed) << 40 ^ UInt64(number))
    var page = ""
    page.reserveCapacity(length + 1024)
    var paragraphs = 0
    while page.utf8.count < length {
      for line in stock.pages[random.below(stock.pages.count)] where page.utf8.count < length {
        var text = line ?? paragraph(&random)
        if line == nil {
          paragraphs += 1
          if damage > 0, paragraphs.isMultiple(of: damage) { text = cut(text, &random) }
        }
        page += text
        page += "\n\n"
      }
    }
    return page
  }

  private func paragraph(_ random: inout SeededGenerator) -> String {
    var text = stock.openings[random.below(stock.openings.count)]
    for _ in 0...random.below(3) {
      for _ in 0..<random.below(4) { text += stock.middles[random.below(stock.middles.count)] }
      text += stock.endings[random.below(stock.endings.count)]
    }
    return text
  }

  /// `text` with a blank line somewhere in its middle third.
  private func cut(_ text: String, _ random: inout SeededGenerator) -> String {
    let scalars = Array(text.unicodeScalars)
    let place = scalars.count / 3 + random.below(max(1, scalars.count / 3))
    var view = String.UnicodeScalarView(scalars[..<place])
    view.append(contentsOf: "\n\n".unicodeScalars)
    view.append(contentsOf: scalars[place...])
    return String(view)
  }
}

/// A clause with the mark that ends it. What stands in quotation marks or brackets is not parted.
private struct Clause {
  let text: String
  let endsSentence: Bool

  /// The clauses of `text` up to the last that a mark ends; none of a paragraph whose marks do not pair.
  static func clauses(of text: String) -> [Clause] {
    var clauses: [Clause] = []
    var clause = ""
    var depth = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      clause.unicodeScalars.append(scalar)
      let kind = scalar.characterClass
      if kind == .opener { depth += 1 }
      if kind == .closer { depth -= 1 }
      if depth < 0 { return [] }
      let next = index + 1 < scalars.count ? scalars[index + 1].characterClass : .space
      let isEnd = kind == .sentenceEnd && scalar != "." && next != .sentenceEnd
      guard depth == 0, next != .closer, isEnd || scalar == "，" || scalar == "；" else { continue }
      clauses.append(Clause(text: clause, endsSentence: isEnd))
      clause = ""
    }
    return depth == 0 ? clauses : []
  }
}
