/// Reads a text: lines into blocks, blocks into roles, roles into articles.
package struct DocumentReader {
  /// What was read.
  package let structure: DocumentStructure

  /// Reads `page`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ page: UnwrappedText) {
    let source = page.copy
    let drafts = Self.drafts(of: page)
    let reader = RoleReader(source, drafts)
    let blocks = zip(drafts, reader.roles).map { draft, role in
      // Where no lines were joined, those of the copy are those of the file.
      let isLineOfFile = page.joins.isEmpty && draft.lines.count == 1
      return Block(
        range: draft.range, lines: isLineOfFile ? draft.lines : page.fileLines(of: draft.range), role: role,
        text: draft.text)
    }
    let shapes = drafts.map(\.shape)
    let isIndented = page.areIndented(drafts)
    structure = DocumentStructure(
      page: page, source: source, blocks: blocks, shapes: shapes, traits: drafts.map(\.traits),
      gaps: drafts.map(\.gap),
      isHeading: Self.areHeadings(drafts), hasLabel: drafts.map(\.hasLabel), isSigned: drafts.map(\.isSigned),
      isQuoted: drafts.map(\.markdown.isQuoted), hasDateline: drafts.map(\.hasDateline),
      isIndented: isIndented,
      indentsBegin: page.setting == .indented && Self.indentsBegin(blocks, shapes, isIndented),
      articles: Self.articles(of: blocks),
      bylines: Self.bylines(of: blocks, drafts, bareNames: reader.bareNames, source: source),
      legibility: Legibility(source, blocks, shapes))
  }

  /// Whether of the running text that is indented hardly any stands below other running text that breaks off.
  /// Where pieces of paragraphs were set as paragraphs more of it does.
  private static func indentsBegin(_ blocks: [Block], _ shapes: [BlockShape], _ isIndented: [Bool]) -> Bool {
    let below = blocks.indices.dropFirst().filter {
      isIndented[$0] && blocks[$0].role.isRunningText && blocks[$0 - 1].role.isRunningText
    }
    let open = below.count { !shapes[$0 - 1].endsSentence }
    return below.count >= fewestIndents && open * fewestEnds <= below.count
  }

  /// How much running text has to be indented to tell.
  private static let fewestIndents = 4
  /// Below how many that end a sentence one that breaks off is hardly any.
  private static let fewestEnds = 20

  /// Reads `source`, a page whose lines are paragraphs or mean to be lines.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ source: SourceText) {
    self.init(UnwrappedText(source))
  }

  /// The drafts of the blocks of `page`, as ``BlockLines`` has them.
  private static func drafts(of page: UnwrappedText) -> [BlockDraft] {
    let source = page.copy
    let reader = BylineReader(source: source)
    let blocks = BlockLines(page).blocks
    var drafts: [BlockDraft] = []
    // Grown by and by, the drafts of a large file would for a moment fill twice their room.
    drafts.reserveCapacity(blocks.count)
    var end = 0
    for lines in blocks {
      let gap = lines.lowerBound - end
      drafts.append(BlockDraft(source, reader, lines: lines, gap: gap, block: drafts.count))
      end = lines.upperBound
    }
    return drafts
  }

  /// Whether each block stands for itself. What looks like a standing head, or like the title of a part below
  /// its number, is none above what begins no paragraph.
  private static func areHeadings(_ drafts: [BlockDraft]) -> [Bool] {
    drafts.indices.map { index in
      let draft = drafts[index]
      let isPartTitle =
        index > 0 && drafts[index - 1].isPartNumber && draft.isTitleLike && draft.shape.isHan
        && draft.shape.clauseMarks == 0
      return draft.isHeading
        || (draft.mayBeStandingHead || isPartTitle)
          && (index + 1 == drafts.endIndex || !drafts[index + 1].shape.cannotStartParagraph)
    }
  }

  /// The articles: each begins with the first line of the group that holds its headline.
  private static func articles(of blocks: [Block]) -> [Article] {
    var articles: [Article] = []
    var start = 0
    var headline: Int?
    for index in blocks.indices {
      let role = blocks[index].role
      let continuesTop = index > 0 && blocks[index - 1].role.isTitle
      // A second headline under the first opens an article of its own; a deck does not.
      if role.isTitle, role != .deck, !continuesTop || role == .headline && headline != nil, index > start {
        articles.append(Article(blocks: start..<index, headline: headline))
        start = index
        headline = nil
      }
      if role == .headline, headline == nil { headline = index }
    }
    if start < blocks.endIndex {
      articles.append(Article(blocks: start..<blocks.endIndex, headline: headline))
    }
    return articles
  }

  private static func bylines(
    of blocks: [Block], _ drafts: [BlockDraft], bareNames: Set<Int>, source: SourceText
  ) -> [Byline] {
    let reader = BylineReader(source: source)
    let closing = ClosingNames(source: source)
    var bylines: [Byline] = []
    // Names alone in brackets at the end of a text, and whether texts are signed so on this page.
    var closingNames: [Byline] = []
    var areSigned = false
    for index in blocks.indices {
      let block = blocks[index]
      if bareNames.contains(index) {
        let start = block.range.lowerBound..<block.range.lowerBound
        let slot = NameSlot(title: start, range: block.range, names: [block.range])
        bylines.append(Byline(range: block.range, block: index, form: .line, slots: [slot]))
      } else {
        // A name that stands on a line of its own below “By” fills its slot.
        let isFilledBelow =
          bareNames.contains(index + 1) && drafts[index].byline?.slots.first?.range.isEmpty == true
        var found = isFilledBelow ? [] : drafts[index].byline.map { [$0] } ?? []
        if block.role.isRunningText, drafts[index].traits.contains(.openingParenthesis) {
          found += reader.bylines(inText: block.text, block: index)
          if let names = closing.names(of: block.text, block: index) {
            closingNames.append(names.byline)
            areSigned = areSigned || names.areReal
          }
        } else if block.role.isRunningText, let head = reader.headByline(of: block.text, block: index) {
          found.append(head)
        }
        if block.role.isRunningText, let credit = closing.credit(of: block.text, block: index) {
          found.append(credit)
        }
        if found.count > 1 { found.sort { $0.range.lowerBound < $1.range.lowerBound } }
        bylines += found
      }
    }
    guard areSigned, closingNames.count > 1 else { return bylines }
    return (bylines + closingNames).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension UnwrappedText {
  /// Whether each block begins as paragraphs do on a page that indents them; none does where they are not
  /// indented.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  fileprivate func areIndented(_ drafts: [BlockDraft]) -> [Bool] {
    let isIndented = drafts.map { draft in
      let start = copy.lines.range(ofLine: draft.lines.lowerBound).lowerBound
      guard start < draft.range.lowerBound else { return false }
      let space = SetWidth(whiteSpace: start..<draft.range.lowerBound, of: copy).inUnits(.halfEms)
      return space >= indent ?? SetLine.leastIndent
    }
    guard indent == nil else { return isIndented }
    // What is a line or less tells nothing: headlines are often centred.
    let running = drafts.indices.filter { drafts[$0].shape.length >= Self.shortestText }
    let areMost = running.count { isIndented[$0] } * 2 > running.count
    return areMost ? isIndented : drafts.map { _ in false }
  }

  /// How many characters a paragraph has at least that tells whether a page indents them.
  private static let shortestText = 24
}
