public import CopyText

extension Fix {
  /// Puts the pieces of a cut paragraph together.
  ///
  /// Neighbouring pieces are joined safely: only white space goes. To join across a caption or a chart, the
  /// continuation moves up and what stood between follows the paragraph; that, and dropping a character doubled
  /// at the cut or the hyphen of a broken word, is for people to look at. Nil when the continuation stands before
  /// its beginning, when a byline follows the beginning, or when the odds are not good enough to change copy.
  public static func joining(_ seam: Seam, in document: Document) -> Fix? {
    let tail = document.blocks[seam.tail].text
    let head = document.blocks[seam.head]
    guard seam.kind != .reversed, seam.odds >= Seam.sureOdds,
      tail.upperBound == document.blocks[seam.tail].range.upperBound
    else { return nil }
    let join = Join(document.source, tail: tail, head: head.text)
    let start = seam.overlap?.upperBound ?? head.text.lowerBound
    if seam.kind == .adjacent {
      let between = Edit(join.tailEnd..<start, join.filler)
      if seam.overlap != nil { return Fix(.joinAndDropDoubled, .unsafe, [between]) }
      return join.dropsHyphen
        ? Fix(.joinAndDropHyphen, .unsafe, [between]) : Fix(.joinPieces, .safe, [between])
    }
    let filled = join.tailEnd..<tail.upperBound
    let above = document.blocks[seam.head - 1].range.upperBound
    return Fix(
      .moveAndJoin, moving: Move(start..<head.range.upperBound, to: tail.upperBound), in: document.source,
      (filled.isEmpty && join.filler.isEmpty ? [] : [Edit(filled, join.filler)]) + [Edit(above..<start, "")])
  }
}

/// What stands between two pieces once they are joined: nothing in Chinese, a space between Latin words, and
/// nothing in place of the hyphen of a broken Latin word.
private struct Join {
  /// Where the kept part of the tail ends.
  let tailEnd: ByteOffset
  /// What is put between.
  let filler: String
  /// Whether the hyphen at the end of the tail goes.
  let dropsHyphen: Bool

  init(_ source: SourceText, tail: ByteRange, head: ByteRange) {
    let last = source.lastScalar(in: tail)
    let first = source.firstScalar(in: head)?.scalar
    let isLatin = { (scalar: Unicode.Scalar?) in
      scalar.map { $0.isLetter || $0.isASCII && !$0.isDigit } ?? false
    }
    let beforeLast = last.flatMap { source.lastScalar(in: tail.lowerBound..<$0.range.lowerBound)?.scalar }
    if let last, last.scalar == "-", beforeLast?.isLetter == true, first?.isLetter == true {
      // A capital after the hyphen is a name's: Hamburg-American keeps it.
      let isName = first?.properties.isUppercase == true
      tailEnd = isName ? tail.upperBound : last.range.lowerBound
      dropsHyphen = !isName
      filler = ""
    } else {
      tailEnd = tail.upperBound
      dropsHyphen = false
      let isDigitBeforeLatin = last?.scalar.isDigit == true && isLatin(first)
      filler =
        isLatin(last?.scalar) && (isLatin(first) || first?.isDigit == true) || isDigitBeforeLatin ? " " : ""
    }
  }
}

extension Message {
  fileprivate static let joinPieces = Message(zh: "接上断开的段落", en: "join the pieces")
  fileprivate static let joinAndDropDoubled = Message(
    zh: "接上断开的段落，删去重出的一字", en: "join the pieces and drop the doubled character")
  fileprivate static let joinAndDropHyphen = Message(
    zh: "接上断开的单词，删去连字符", en: "join the word and drop the hyphen")
  fileprivate static let moveAndJoin = Message(
    zh: "把后半段移上来接好，插在中间的内容放到段后", en: "move the continuation up and join; what stood between follows")
}
