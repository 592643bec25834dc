/// One file of copy, read: its blocks, articles and bylines, where paragraphs were cut, and the
/// paragraphs put together again.
public struct Document: Sendable {
  /// The file, and the copy of its paragraphs.
  public let page: UnwrappedText
  /// The copy: a paragraph a line where the file is set in lines. All ranges are ranges of it.
  public let source: SourceText
  /// Whose habits of quoting it is read by.
  public let profileChoice: ProfileChoice
  /// Its blocks, ascending.
  public let blocks: [Block]
  /// What kinds of characters stand in the range of each block, at most: what is missing here stands nowhere
  /// in it.
  public let traits: [TextTraits]
  /// Its articles, ascending; together they hold every block.
  public let articles: [Article]
  /// Its bylines and credits, ascending.
  public let bylines: [Byline]
  /// Whether a program read the page that misreads words.
  let isMisread: Bool
  /// The indices of the blocks that were too badly read by a program to say anything of their marks and
  /// edges.
  public let illegibleBlocks: Set<Int>
  /// The places where a paragraph was cut and goes on, by the tail's index.
  public private(set) var seams: [Seam]
  /// The paragraphs whose beginning or ending is nowhere in the file, by the block's index.
  public let lostTexts: [LostText]
  /// Its paragraphs, by the index of their first block. Every block is in exactly one.
  public let paragraphs: ParagraphList
  /// The quotation marks of every paragraph that is not plainly paired, by the paragraph's index; a quotation
  /// may run over several paragraphs.
  public private(set) var quotePairings: [ParagraphPairing] = []

  init(
    structure: DocumentStructure, blocks: [Block], seams: [Seam], lostTexts: [LostText],
    paragraphs: ParagraphList, profileChoice: ProfileChoice = .auto
  ) {
    page = structure.page
    source = structure.page.copy
    self.profileChoice = profileChoice
    self.blocks = blocks
    traits = structure.traits
    articles = structure.articles
    bylines = structure.bylines
    isMisread = structure.legibility.isMisread
    illegibleBlocks = structure.legibility.illegible
    self.seams = seams
    self.lostTexts = lostTexts
    self.paragraphs = paragraphs
    quotePairings = quotePairings(strictParagraphs: false)
  }

  /// The words that were broken at the ends of lines, ascending.
  public var brokenWords: [BrokenWord] { page.brokenWords }

  /// Whether two pieces of a paragraph, taken together, are Chinese rather than in an alphabet: a name in
  /// characters makes no English sentence Chinese.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the two.
  package func areChinese(_ tail: ByteRange, _ head: ByteRange) -> Bool {
    BlockShape.areHan([tail, head].map { BlockShape(source, $0) })
  }

  /// The article that holds the block at `index`.
  ///
  /// - Complexity: O(log *n*) for *n* articles.
  public func article(ofBlock index: Int) -> Article {
    articles[max(0, articles.partitioningIndex { $0.blocks.lowerBound > index } - 1)]
  }

  /// The words that a hyphen parts where a paragraph was cut, by seam.
  var wordsAtSeams: [HyphenatedWord?] {
    seams.map { HyphenatedWord(source, above: blocks[$0.tail].text, below: blocks[$0.head].text) }
  }

  /// The document with the verdicts of `judge` on the hyphens where paragraphs were cut.
  func judged(by judge: HyphenJudge) -> Document {
    var document = self
    for (index, word) in wordsAtSeams.enumerated() { document.seams[index].hyphen = word.map(judge.verdict) }
    return document
  }

  /// The first scalar of a block's text; nil when it has none.
  public func firstScalar(ofBlock index: Int) -> ByteRange? {
    source.firstScalar(in: blocks[index].text)?.range
  }

  /// The last scalar of a block's text; nil when it has none.
  public func lastScalar(ofBlock index: Int) -> ByteRange? {
    source.lastScalar(in: blocks[index].text)?.range
  }
}

/// What reading alone finds in a file, before any piece is joined to another.
package struct DocumentStructure: Sendable {
  /// The file, and the copy of its paragraphs.
  package let page: UnwrappedText
  /// The copy, which all ranges are of.
  package let source: SourceText
  package let blocks: [Block]
  /// What was counted in the text of each block.
  let shapes: [BlockShape]
  /// What kinds of characters stand in the range of each block, at most.
  let traits: [TextTraits]
  /// How many blank lines stand above each block.
  let gaps: [Int]
  /// Whether each block is a heading of Markdown, the number of a part or a standing head, and nothing else.
  let isHeading: [Bool]
  /// Whether each block begins with a few words and a colon, as the entries of a list, questions and answers
  /// do.
  let hasLabel: [Bool]
  /// Whether each block ends with a line that names who signs.
  let isSigned: [Bool]
  /// Whether each block is quoted by the mark of Markdown.
  let isQuoted: [Bool]
  /// Whether each block begins as the lead of a news item.
  let hasDateline: [Bool]
  /// Whether each block is indented, on a page that so shows where its paragraphs begin.
  let isIndented: [Bool]
  /// Whether all that is indented begins a paragraph: the page is set so, and hardly any stands below running
  /// text that breaks off.
  let indentsBegin: Bool
  let articles: [Article]
  let bylines: [Byline]
  /// Which blocks a program could not read.
  let legibility: Legibility
}
