/// Which blocks of a page a program could not read: columns of `t?r<mNo>` where a word was printed.
///
/// On such a page a mark is as likely a letter that was misread, and a line that ends nowhere an edge of
/// noise. Only copy in an alphabet shows it; one word in five hundred of clean copy looks as if it were
/// misread, a share mark or a trade name, so that a single one proves nothing.
struct Legibility: Sendable {
  /// Whether the page was read by a program that misreads.
  let isMisread: Bool
  /// The indices of the blocks that could not be read.
  private(set) var illegible: Set<Int> = []
  /// The indices of the blocks of such a page that hold fewer letters than a word: what was read of a rule, a
  /// spot or the edge of a column.
  private(set) var specks: Set<Int> = []

  /// The share of misread words from which a page was read by a program that misreads: one in 250.
  private static let pageShare = 250
  /// The fewest misread words that show it.
  private static let fewest = 4
  /// The share of them from which a block of such a page cannot be read: one in 20.
  private static let blockShare = 20
  /// The fewest letters in which there is a word to go on from.
  private static let fewestLetters = 4

  /// Reads the words of `blocks`; `shapes` says which are in an alphabet.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ source: SourceText, _ blocks: [Block], _ shapes: [BlockShape]) {
    var words = 0
    var misread = 0
    var doubtful: [Int] = []
    for index in blocks.indices where !shapes[index].isHan {
      let count = source.misreadWords(in: blocks[index].range)
      words += count.words
      misread += count.misread
      if count.misread * Self.blockShare > count.words { doubtful.append(index) }
    }
    isMisread = misread >= Self.fewest && misread * Self.pageShare > words
    guard isMisread else { return }
    illegible = Set(doubtful)
    specks = Set(blocks.indices.filter { !shapes[$0].isHan && shapes[$0].letters < Self.fewestLetters })
  }
}
