import CopyText

/// A name slot in which nothing stands.
struct EmptySlot {
  /// Whether a name must stand in it.
  let demandsName: Bool

  /// Judges `slot`, which is empty, by its title and by what stands around it.
  ///
  /// 记者 and By always ask for a name, whatever the rank before it (首席记者); but 本报记者 alone signs for the whole
  /// paper, as 本报评论员 does, unless others are named beside it, a gap is left for the name, or it says what
  /// somebody did. 摄影, 图表 and their like can be the label of a column, unless a colon follows.
  init(_ slot: NameSlot, of byline: Byline, in document: Document) {
    let source = document.source
    let title = source.text(in: slot.title).simplified
    let after = slot.title.upperBound..<byline.range.upperBound
    let next = source.firstScalar(in: after)?.scalar
    if title.lowercased() == "by" || slot.task != nil {
      demandsName = true
    } else if Self.isPersonal(title) {
      let leavesGap =
        next.map { $0.isSpace || $0 == "／" || $0 == "/" } == true && !source.trimmed(after).isEmpty
      // In running text （记者） explains a word, unless it closes a dateline; and 高级记者 can stand below
      // somebody's name.
      let isSigned =
        byline.form == .inline
        ? source.endsDateline(before: byline.range.lowerBound, in: document.blocks[byline.block].range)
        : slot.title != byline.range || BylineWords.writers.contains(title)
      demandsName =
        byline.slots.count > 1 || leavesGap || isSigned && !BylineWords.signsForHouse(title)
    } else {
      demandsName = next == "：" || next == ":"
    }
  }

  /// Whether `title` is that of a person who writes, whatever the house and the rank before it.
  static func isPersonal(_ title: String) -> Bool { titles.contains(where: title.simplified.hasSuffix) }

  private static let titles = BylineWords.writers + BylineWords.correspondents
}

extension SourceText {
  /// Whether 讯 or 电, the end of a dateline, stands before `offset` of `block`, white space aside; or nothing
  /// does.
  fileprivate func endsDateline(before offset: ByteOffset, in block: ByteRange) -> Bool {
    lastScalar(in: trimmed(block.lowerBound..<offset)).map { "讯訊电電".unicodeScalars.contains($0.scalar) }
      ?? true
  }
}
