/// The copy of a page with every paragraph on one line, and the way back to the file.
///
/// What is read and checked is this copy: where a line ended is no part of what was written. Every offset of
/// it has its place in the file, so that what is found can be shown, and changed, where it is printed.
public struct UnwrappedText: Sendable {
  /// The file, line by line as it was set.
  public let file: SourceText
  /// How the file is set.
  public let setting: Setting
  /// The white space, in half-ems, with which a paragraph begins at least; nil where none is indented.
  let indent: Int?
  /// The copy, a paragraph a line; the file itself when it is set so.
  public let copy: SourceText
  /// The words that were broken at the ends of lines, ascending.
  public let brokenWords: [BrokenWord]
  /// The line ends that were taken out, ascending.
  public let joins: [LineJoin]
  /// The lines of the file, 0-based, of tables and of code that another of these follows: a blank one must
  /// not part them.
  public let linesApart: Set<Int>
  private let openGaps: [Int: SetPage.OpenGap]

  /// Puts the lines of `page` together; `judge` knows its hyphenated words.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ page: SetPage, _ judge: HyphenJudge) {
    var joins: [LineJoin] = []
    var brokenWords: [BrokenWord] = []
    var bytes: [UInt8] = []
    if !page.lineEnds.isEmpty { bytes.reserveCapacity(page.file.bytes.count) }
    var copied = 0
    for end in page.lineEnds {
      let verdict = end.word.map(judge.verdict)
      let isJoined = verdict?.spelling == .joined
      let start = isJoined ? end.word?.hyphen.lowerBound ?? end.above.upperBound : end.above.upperBound
      bytes += page.file.bytes[copied..<start.utf8]
      copied = end.below.lowerBound.utf8
      let isSpaced = verdict.map { $0.spelling == .suspended } ?? end.isSpaced
      let join = LineJoin(
        gap: start..<end.below.lowerBound, lineEnd: end.above.upperBound..<end.below.lowerBound,
        place: ByteOffset(utf8: bytes.count), isSpaced: isSpaced, dropsHyphen: isJoined,
        isSure: verdict?.isSure ?? true, dropsMark: end.isQuoted)
      joins.append(join)
      if isSpaced { bytes.append(UInt8(ascii: " ")) }
      if let word = end.word, let verdict, verdict.spelling != .suspended {
        let cut = bytes.count
        let beginning = word.left.utf8.count + (isJoined ? 0 : word.hyphen.utf8.count)
        brokenWords.append(
          BrokenWord(
            range: ByteRange(utf8: cut - beginning..<cut + word.right.utf8.count), cut: ByteOffset(utf8: cut),
            join: join, verdict: verdict))
      }
    }
    if !joins.isEmpty { bytes += page.file.bytes[copied...] }
    file = page.file
    linesApart = page.linesApart
    openGaps = page.openGaps
    // Lines that make a paragraph longer than any text are none of one paragraph.
    if !joins.isEmpty, let copy = try? SourceText(path: page.file.path, bytes: bytes) {
      self.copy = copy
      setting = page.setting
      indent = page.indent
      self.joins = joins
      self.brokenWords = brokenWords
    } else {
      copy = page.file
      setting = joins.isEmpty ? page.setting : .paragraphs
      indent = joins.isEmpty ? page.indent : nil
      self.joins = []
      self.brokenWords = []
    }
  }

  /// A page by itself, set as `choice` says; its own words tell what becomes of the hyphens at line ends.
  ///
  /// - Complexity: O(*n* log *n*) for *n* bytes.
  package init(_ file: SourceText, setAs choice: SettingChoice) {
    let page = SetPage(file, choice)
    self.init(
      page, HyphenJudge(page.lineEnds.compactMap(\.word), in: [file], lexicon: NoLexicon()))
  }

  /// A page whose lines are paragraphs, or mean to be lines.
  package init(_ file: SourceText) {
    self.file = file
    copy = file
    setting = .paragraphs
    indent = nil
    joins = []
    brokenWords = []
    linesApart = []
    openGaps = [:]
  }

  /// The place in the file of `range` of the copy: from its first scalar to its last, with the line ends
  /// between.
  ///
  /// - Complexity: O(log *j*) for *j* joins.
  public func fileRange(of range: ByteRange) -> ByteRange {
    guard !joins.isEmpty else { return range }
    if range.isEmpty {
      let place = fileOffset(endingAt: range.lowerBound)
      return place..<place
    }
    return fileOffset(ofScalarAt: range.lowerBound)..<fileOffset(endingAt: range.upperBound)
  }

  /// The place in the file right after the scalar that stands before `offset` in the copy.
  ///
  /// - Complexity: O(log *j*) for *j* joins.
  public func fileOffset(endingAt offset: ByteOffset) -> ByteOffset {
    guard offset.utf8 > 0 else { return offset }
    return join(atOrBefore: ByteOffset(utf8: offset.utf8 - 1))?.fileOffset(after: offset) ?? offset
  }

  /// The end of a line that stood at `offset` of the copy; nil when none did.
  ///
  /// - Complexity: O(log *j*) for *j* joins.
  public func join(at offset: ByteOffset) -> LineJoin? {
    join(atOrBefore: offset).flatMap { $0.place == offset ? $0 : nil }
  }

  /// Whether one of `tail` and `head`, two stretches of the copy, is set in lines.
  public func areInLines(_ tail: ByteRange, _ head: ByteRange) -> Bool {
    !joins.isEmpty && (fileLines(of: tail).count > 1 || fileLines(of: head).count > 1)
  }

  /// Whether a space parts the two when only the blank lines below `tail`, a stretch of the copy, are taken
  /// out; nil where the text would not be read as one then.
  public func isSpaced(withoutGapBelow tail: ByteRange) -> Bool? { openGap(below: tail)?.isSpaced }

  /// Whether `tail`, a stretch of the copy, ends with a full line, and the text below the blank ones would go
  /// on from it if those were not there.
  func isFull(aboveGap tail: ByteRange) -> Bool { openGap(below: tail)?.isFull == true }

  private func openGap(below tail: ByteRange) -> SetPage.OpenGap? {
    openGaps.isEmpty ? nil : openGaps[fileLines(of: tail).upperBound - 1]
  }

  /// The lines of the file, 0-based, on which `range` of the copy stands.
  func fileLines(of range: ByteRange) -> Range<Int> {
    file.lines(of: fileRange(of: range))
  }

  private func fileOffset(ofScalarAt offset: ByteOffset) -> ByteOffset {
    guard let join = join(atOrBefore: offset) else { return offset }
    if join.isSpaced, offset == join.place { return join.gap.lowerBound }
    return join.fileOffset(after: offset)
  }

  /// The last join that stands at `offset` or before it.
  private func join(atOrBefore offset: ByteOffset) -> LineJoin? {
    let next = joins.partitioningIndex { $0.place > offset }
    return next > 0 ? joins[next - 1] : nil
  }
}

/// The end of a line inside a paragraph, and what stands there when the paragraph is one line.
public struct LineJoin: Hashable, Sendable {
  /// What is left out of the file: white space, the end of the line, the hyphen that only it put there, and
  /// the marks with which a quoted line begins.
  public let gap: ByteRange
  /// What of it stands in the file between the copy of the two lines.
  public let lineEnd: ByteRange
  /// Where it stood, in the copy.
  public let place: ByteOffset
  /// Whether a space stands there instead.
  public let isSpaced: Bool
  /// Whether a printed hyphen is left out.
  public let dropsHyphen: Bool
  /// Whether nobody has to look at it: false where it is doubtful whether the hyphen belongs to the word.
  public let isSure: Bool
  /// Whether the marks of a quoted line are left out: it cannot go up without them.
  public let dropsMark: Bool

  /// The place in the file of the offset of the copy at or after the join.
  fileprivate func fileOffset(after offset: ByteOffset) -> ByteOffset {
    let rest = offset.utf8 - place.utf8 - (isSpaced ? 1 : 0)
    return ByteOffset(utf8: gap.upperBound.utf8 + max(0, rest))
  }
}

/// A word that was broken by a hyphen at the end of a line.
public struct BrokenWord: Hashable, Sendable {
  /// The word in the copy, with the marks that stand at it without a space.
  public let range: ByteRange
  /// Where in it the line ended.
  public let cut: ByteOffset
  /// The end of the line.
  public let join: LineJoin
  /// What becomes of its hyphen.
  public let verdict: HyphenVerdict
}
