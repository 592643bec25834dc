public import CopyText

extension Fix {
  /// Puts the pieces of a cut paragraph together.
  ///
  /// Neighbouring pieces are joined safely: only white space goes, and the hyphen of a broken word. To join
  /// across a caption or a chart, the continuation moves up and what stood between follows the paragraph;
  /// that, and dropping a character doubled at the cut or a hyphen that may belong to the word, is for people
  /// to look at. So is a cut between letters of which nobody can say whether they are one word
  /// (``JoinSpace``), and one between two equal characters that make a word (天‖天): the second may be one too
  /// many, and once they are joined nothing shows it any more. Nil when the continuation stands before its
  /// beginning, when a byline follows the beginning, when marks stand at the cut that would then stand in a
  /// word, or when the odds are not good enough to change copy.
  public static func joining(_ seam: Seam, in document: Document) -> Fix? {
    let tail = document.blocks[seam.tail].text
    let head = document.blocks[seam.head]
    guard seam.kind != .reversed, seam.isSure,
      tail.upperBound == document.blocks[seam.tail].range.upperBound
    else { return nil }
    let join = Join(document, tail: tail, head: head.text, hyphen: seam.hyphen)
    let start = seam.overlap?.upperBound ?? head.text.lowerBound
    guard document.source.canMeet(tail, head.text),
      // A lone > is a blank line of a quotation, and no white space that may go.
      document.source.holdsOnlySpaces(document.blocks[seam.head - 1].range.upperBound..<head.text.lowerBound)
    else { return nil }
    if seam.kind == .adjacent {
      let between = join.edit(upTo: start, in: document)
      if seam.overlap != nil { return Fix(.joinAndDropDoubled, .unsafe, [between]) }
      if join.isBetweenEqual { return Fix(.joinEqual, .unsafe, [between]) }
      if !join.isSure { return Fix(.joinLetters, .unsafe, [between]) }
      let safety: Fix.Safety = seam.hyphen?.isSure ?? true ? .safe : .unsafe
      return Fix(join.dropsHyphen ? .joinAndDropHyphen : .joinPieces, safety, [between])
    }
    let filled = join.tailEnd..<tail.upperBound
    let above = document.blocks[seam.head - 1].range.upperBound
    return Fix(
      .moveAndJoin, moving: Move(start..<head.range.upperBound, to: tail.upperBound), in: document.source,
      (filled.isEmpty && join.filler.isEmpty ? [] : [Edit(filled, join.filler)]) + [Edit(above..<start, "")])
  }

  /// Puts a word together that was broken by a hyphen at the end of a line: all of it stands on the upper
  /// line, and the line ends after it.
  public static func joining(_ word: BrokenWord, in document: Document) -> Fix {
    let dropsHyphen = word.verdict.spelling == .joined
    let edit = document.edit(
      putting: word.range, at: word.range.lowerBound,
      lineEnd: document.page.file.text(in: word.join.lineEnd), dropsHyphen: dropsHyphen)
    return Fix(
      dropsHyphen ? .putTogetherWithoutHyphen : .putTogether, word.verdict.isSure ? .safe : .unsafe, [edit])
  }
}

/// What stands between two pieces once they are joined: what is set there, and nothing in place of the hyphen
/// of a broken word.
private struct Join {
  /// Where the kept part of the tail ends.
  let tailEnd: ByteOffset
  /// What is put between.
  let filler: String
  /// Whether the hyphen at the end of the tail goes.
  let dropsHyphen: Bool
  /// Whether the same Chinese character stands before and after the cut.
  let isBetweenEqual: Bool
  /// Whether nobody has to look at what is put between.
  let isSure: Bool
  /// Whether one of the pieces is set in lines.
  private let areInLines: Bool
  /// Whether a space parts the pieces when only the blank lines between them go; nil where that does not join
  /// them.
  private let isSpacedWithoutGap: Bool?

  init(_ document: Document, tail: ByteRange, head: ByteRange, hyphen: HyphenVerdict?) {
    let source = document.source
    areInLines = document.page.areInLines(tail, head)
    isSpacedWithoutGap = document.page.isSpaced(withoutGapBelow: tail)
    let last = source.lastScalar(in: tail)
    let first = source.firstScalar(in: head)?.scalar
    isBetweenEqual = first?.isHan == true && first == last?.scalar
    dropsHyphen = hyphen?.spelling == .joined
    tailEnd = dropsHyphen ? last?.range.lowerBound ?? tail.upperBound : tail.upperBound
    if let hyphen {
      filler = hyphen.spelling == .suspended ? " " : ""
      isSure = true
    } else {
      let space = JoinSpace(
        source, tail: tail, head: head, isChinese: document.areChinese(tail, head))
      filler = space.text
      isSure = space.isSure
    }
  }

  /// Replaces all that stands from the end of the tail to `start`, where its text goes on. On a page set in
  /// lines the rest of a broken word comes up, and the line ends after it; where it would be read as one
  /// paragraph, only the blank lines go, and all others stay as they were set.
  func edit(upTo start: ByteOffset, in document: Document) -> Edit {
    if isSpacedWithoutGap == !filler.isEmpty, !dropsHyphen {
      let lines = document.source.lines
      return Edit(lines.range(ofLine: lines.line(at: tailEnd)).upperBound..<start, "")
    }
    guard areInLines, dropsHyphen || isSpacedWithoutGap != nil && filler.isEmpty
    else {
      return Edit(tailEnd..<start, filler, dropsHyphen: dropsHyphen)
    }
    // Where another line of the word ends, what stands on the next waits for the word to be whole.
    let joins = document.page.joins
    let end = joins[joins.partitioningIndex { $0.place > start }...].first?.place
    let rest = document.source.scalars(in: start..<(end ?? document.source.range.upperBound))
      .prefix { !$0.scalar.isSpace }
    let file = document.page.file
    let above = file.lines.line(at: document.page.fileOffset(endingAt: tailEnd))
    return document.edit(
      putting: start..<(rest.last?.range.upperBound ?? start), at: tailEnd,
      lineEnd: file.lineEnd(ofLine: above), dropsHyphen: dropsHyphen)
  }
}

extension Document {
  /// Puts `word`, or the rest of one, in place of all that stands from `start` to its end; `lineEnd` follows,
  /// unless the word ends its line already.
  fileprivate func edit(
    putting word: ByteRange, at start: ByteOffset, lineEnd: String, dropsHyphen: Bool
  ) -> Edit {
    var end = word.upperBound
    var isLast = true
    if let join = page.join(at: end) {
      // A line that holds nothing else is no more; one that breaks the word again stays.
      isLast = !join.isSpaced
      if join.isSpaced { end = ByteOffset(utf8: end.utf8 + 1) }
    } else {
      let gap = source.scalars(in: end..<source.range.upperBound)
        .prefix { $0.scalar.isSpace && !$0.scalar.endsLine }
      let next = source.scalar(at: gap.last?.range.upperBound ?? end)
      // A line that begins with what is left begins without the space before it.
      if let next, !next.scalar.endsLine {
        end = next.range.lowerBound
        isLast = gap.isEmpty
      }
    }
    return Edit(start..<end, source.text(in: word) + (isLast ? "" : lineEnd), dropsHyphen: dropsHyphen)
  }
}

extension SourceText {
  /// Whether nothing but words and punctuation meets when `head` is put behind `tail`, on the same line or
  /// from a line that begins with white space only: no mark of emphasis, no tag and nothing that cannot be
  /// seen would stand inside a word.
  fileprivate func canMeet(_ tail: ByteRange, _ head: ByteRange) -> Bool {
    let edges = [lastScalar(in: tail), firstScalar(in: head)].compactMap { $0?.scalar }
    let before = scalars(
      in: lines.range(ofLine: lines.line(at: head.lowerBound)).lowerBound..<head.lowerBound)
    return !edges.contains(where: \.isMarkup) && before.allSatisfy(\.scalar.isSpace)
  }

  /// Whether there is nothing but white space in `range`.
  fileprivate func holdsOnlySpaces(_ range: ByteRange) -> Bool {
    scalars(in: range).allSatisfy(\.scalar.isSpace)
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool { self == "\n" || self == "\r" }

  /// Whether the scalar is one with which Markdown and HTML mark up a text, or none that can be seen: * _ ~
  /// ` \ < >
  fileprivate var isMarkup: Bool {
    switch self {
    case "*", "_", "~", "`", "\\", "<", ">": true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

extension Message {
  fileprivate static let joinPieces = Message(zh: "接上断开的段落", en: "join the pieces")
  fileprivate static let joinEqual = Message(
    zh: "接上断开的段落，断口两边同是一字，留心是否重出",
    en: "join the pieces; the same character stands on both sides of the cut and may be doubled")
  fileprivate static let joinLetters = Message(
    zh: "接上断开的段落，留心断口处的外文和数字是连是分",
    en: "join the pieces; look whether what meets there is one word")
  fileprivate static let joinAndDropDoubled = Message(
    zh: "接上断开的段落，删去重出的一字", en: "join the pieces and drop the doubled character")
  fileprivate static let joinAndDropHyphen = Message(
    zh: "接上断开的单词，删去连字符", en: "join the word and drop the hyphen")
  fileprivate static let putTogether = Message(
    zh: "把断开的单词接在上一行", en: "put the word together on the upper line")
  fileprivate static let putTogetherWithoutHyphen = Message(
    zh: "把断开的单词接在上一行，删去连字符", en: "put the word together on the upper line, without the hyphen")
  fileprivate static let moveAndJoin = Message(
    zh: "把后半段移上来接好，插在中间的内容放到段后", en: "move the continuation up and join; what stood between follows")
}
