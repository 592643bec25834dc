/// The pairing of one paragraph of a document.
public struct ParagraphPairing: Sendable {
  /// The index of the paragraph in the document.
  public let paragraph: Int
  /// Whose habits it was read by.
  public let profile: PairProfile
  /// Its pairs and faults.
  public internal(set) var pairing: Pairing
  /// Whether each of its marks has a partner in it: no fault was found, nor one that what stands elsewhere
  /// explains.
  public let isBalanced: Bool
}

extension Document {
  /// How many faults a paragraph has at most in which the place of a missing mark is likely.
  private static var mostFaults: Int { 8 }

  /// The character beside which the missing partner of a faulty mark probably belongs: the mark would stand
  /// after it when a closing mark is missing, before it when an opening one is. Nil when no mark is missing,
  /// and in a paragraph so broken that nothing is likely.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the paragraph.
  public func likelyPlace(ofPartnerOf fault: PairFault, in paragraph: ParagraphPairing) -> ByteRange? {
    guard fault.partner == nil, fault.kind == .unclosed || fault.kind == .unopened,
      paragraph.pairing.faults.count <= Self.mostFaults
    else { return nil }
    return MissingMark(
      source: source, pieces: Array(paragraphs[paragraph.paragraph].pieces), pairs: paragraph.pairing.pairs
    ).place(ofPartnerOf: fault.mark, isClosingMissing: fault.kind == .unclosed)
  }
}

extension Document {
  /// The quotation marks of every paragraph that is not plainly paired, by the paragraph's index; with
  /// `strictParagraphs` each paragraph must close what it opens, even where a quotation runs over several.
  ///
  /// A paragraph is read as the writer wrote it, its pieces joined. What is open at the end of one may close
  /// in a later one of the same article, and copy that was cut there is not faulted for the cut.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func quotePairings(strictParagraphs: Bool) -> [ParagraphPairing] {
    // The profile of the page is asked for only where an article does not show its own.
    var page: PairProfile?
    return pairings(of: .quotationMarks, strictParagraphs) { article in
      let usage = profileChoice.usage
      return ProfileReader.profile(of: blocks[article.blocks].lazy.map(\.text), in: source, usage: usage) {
        let profile = page ?? ProfileReader.profile(of: blocks.lazy.map(\.text), in: source, usage: usage)
        page = profile
        return profile
      }
    }
  }

  /// The brackets and title marks of every paragraph that is not plainly paired, by the paragraph's index.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func bracketPairings() -> [ParagraphPairing] {
    pairings(of: .brackets, false) { _ in .brackets }
  }

  private func pairings(
    of marks: PlainPairs.Marks, _ strictParagraphs: Bool, profileOf: (Article) -> PairProfile
  ) -> [ParagraphPairing] {
    var all: [ParagraphPairing] = []
    var first = 0
    while first < paragraphs.count {
      let article = article(ofBlock: paragraphs[first].blocks[0])
      var end = first + 1
      while end < paragraphs.count, article.blocks.contains(paragraphs[end].blocks[0]) { end += 1 }
      let doubtful = (first..<end).filter { index in
        !arePlain(marks, inParagraph: index)
          && illegibleBlocks.isDisjoint(with: paragraphs[index].blocks)
      }
      if !doubtful.isEmpty {
        let profile = profileOf(article)
        let running = RunningQuotation(document: self, paragraphs: first..<end, profile: profile)
        var pairings: [ParagraphPairing] = []
        for index in doubtful {
          let goesOn = running.goesOn(in: index, after: pairings.last)
          pairings.append(pairing(ofParagraph: index, by: profile, goesOn: goesOn))
        }
        if !strictParagraphs { running.excuse(&pairings) }
        all += pairings
      }
      first = end
    }
    if !strictParagraphs { SetApartQuotation(document: self).excuse(&all) }
    CutQuotation(document: self).excuse(&all)
    MisreadMarks(document: self).excuse(&all)
    for index in all.indices { all[index].pairing.forgetUnlistedWithoutListed() }
    return all
  }

  /// Whether `marks` are plainly paired in the paragraph at `index`: in each of its pieces, as a rule.
  private func arePlain(_ marks: PlainPairs.Marks, inParagraph index: Int) -> Bool {
    let paragraph = paragraphs[index]
    let arePlain = zip(paragraph.blocks, paragraph.pieces).allSatisfy { block, piece in
      traits[block].isDisjoint(with: marks.doubt) && blocks[block].text == piece
    }
    return arePlain || PlainPairs(marks, of: paragraph.pieces, in: source).hold
  }

  /// The pairing of the paragraph at `index` of an article that follows `usual`; with `goesOn` a mark at its
  /// beginning opens a quotation again.
  private func pairing(
    ofParagraph index: Int, by usual: PairProfile, goesOn: Bool
  ) -> ParagraphPairing {
    let pieces = Array(paragraphs[index].pieces)
    let profile = profile(of: pieces, usually: usual)
    let marks = MarkScanner(source: source, profile: profile).marks(in: pieces, goesOn: goesOn)
    var pairing = PairReader(profile: profile, marks: marks).pairing()
    let isBalanced = pairing.faults.isEmpty
    if !paragraphs[index].role.isProse, pairing.faults.count > 1 {
      pairing.faults = []
      pairing.forgetUnlistedWithoutListed()
    }
    return ParagraphPairing(paragraph: index, profile: profile, pairing: pairing, isBalanced: isBalanced)
  }

  /// The profile of a paragraph: that of its article, unless it is in a language of another script and
  /// nobody has said whose habits to read by.
  private func profile(of pieces: [ByteRange], usually usual: PairProfile) -> PairProfile {
    guard usual.usage != .brackets, profileChoice == .auto else { return usual }
    let own = ProfileReader.profile(of: pieces, in: source) { usual }
    return own.partsWordsBySpaces == usual.partsWordsBySpaces ? usual : own
  }
}

extension Pairing {
  /// Where none of the listed faults is believed any more, those beyond them are not either.
  fileprivate mutating func forgetUnlistedWithoutListed() {
    if faults.allSatisfy({ $0.kind == .mixed }) { unlisted = nil }
    if !faults.contains(where: { $0.kind == .mixed }) { unlistedMixed = nil }
  }
}

extension Role {
  /// Whether marks are set in it as in prose. In lists, charts and the furniture of a page they may stand for
  /// anything (ditto marks, dimensions), so there only a single fault is believed.
  fileprivate var isProse: Bool {
    switch self {
    case .listItem, .furniture, .credit, .byline: false
    default: true
    }
  }
}
