/// The paragraphs of running text of an edition, and the pieces of those that were cut: page by page, and on
/// a page by where they stand, a paragraph before its first piece.
struct EditionTexts: Sendable {
  /// The pages of the edition.
  let documents: [Document]
  private var texts: [ComparedText] = []
  /// The index of the first text of each page.
  private var starts: [UInt32] = []
  /// The texts that are a piece of their paragraphs but not the first, ascending, and which piece each is.
  private var laterPieces: [(text: UInt32, piece: UInt32)] = []

  /// The texts of `documents`, none so far; there is room for so many as `count`.
  init(of documents: [Document], reserving count: Int) {
    self.documents = documents
    texts.reserveCapacity(count)
    starts.reserveCapacity(documents.count)
  }

  /// Adds the texts of the next page; for each `pieces` holds the index of its first piece in the paragraph.
  mutating func append(_ page: [ComparedText], pieces: [Int]) {
    starts.append(UInt32(texts.count))
    for (index, piece) in pieces.enumerated() where piece > 0 {
      laterPieces.append((UInt32(texts.count + index), UInt32(piece)))
    }
    texts += page
  }

  /// The room that they take, in bytes. Of what was set aside for more nothing is written, so that it is in
  /// no memory.
  var bytes: Int {
    texts.count * MemoryLayout<ComparedText>.stride + starts.count * MemoryLayout<UInt32>.stride
      + laterPieces.capacity * MemoryLayout<(UInt32, UInt32)>.stride
  }

  /// The index of the page that the text at `index` stands on.
  ///
  /// - Complexity: O(log *p*) for *p* pages.
  func document(of index: Int) -> Int { starts.partitioningIndex { $0 > index } - 1 }

  /// The index of the first piece of the text at `index` in its paragraph.
  ///
  /// - Complexity: O(log *p*) for *p* pieces.
  private func piece(of index: Int) -> Int {
    let place = laterPieces.partitioningIndex { $0.text >= index }
    return place < laterPieces.count && laterPieces[place].text == index ? Int(laterPieces[place].piece) : 0
  }

  /// The copy of the first piece of the text at `index`, and its page.
  func place(of index: Int) -> CopyPlace {
    let document = document(of: index)
    let paragraph = documents[document].paragraphs[texts[index].paragraph]
    return CopyPlace(document: document, range: paragraph.pieces[piece(of: index)])
  }

  /// The characters of the text at `index`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of it.
  func normalised(_ index: Int) -> NormalisedText {
    let page = document(of: index)
    let pieces = documents[page].paragraphs[texts[index].paragraph].pieces
    return NormalisedText(
      texts[index].isWhole ? pieces : AtLeastOne(pieces[piece(of: index)]), in: documents[page].source)
  }

  /// Whether the texts at `index` and `other` are of the same page.
  func areOnOnePage(_ index: Int, _ other: Int) -> Bool { document(of: index) == document(of: other) }

  /// Whether the texts at `index` and `other` are of the same paragraph.
  func areOfOneParagraph(_ index: Int, _ other: Int) -> Bool {
    texts[index].paragraph == texts[other].paragraph && areOnOnePage(index, other)
  }
}

extension EditionTexts: RandomAccessCollection {
  /// 0.
  var startIndex: Int { 0 }
  /// How many there are.
  var endIndex: Int { texts.count }

  /// The text at `index`.
  subscript(index: Int) -> ComparedText { texts[index] }
}

extension EditionTexts {
  /// The text that is the first block of `text`: it itself, or its first piece, which stands behind it.
  func block(of text: Int) -> Int { self[text].isBlock ? text : text + 1 }

  /// The text that is the next block of running text in the edition after `block`, or before it; nil at the
  /// end.
  func block(_ direction: BlockDirection, _ block: Int) -> Int? {
    // Between two blocks stands at most the paragraph that begins with the second.
    let step = direction == .after ? 1 : -1
    let next = block + step
    guard indices.contains(next), !self[next].isBlock else { return indices.contains(next) ? next : nil }
    return indices.contains(next + step) ? next + step : nil
  }
}

/// Where a block is looked for.
enum BlockDirection {
  case before
  case after
}
