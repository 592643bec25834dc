/// Reads bylines, credits and staff lines: who stands in them, and where a name must stand.
struct BylineReader {
  /// The longest line, in Unicode scalars, that is read as a byline; a staff box or a list of a dozen
  /// reporters fits.
  static let longestLine = 120
  /// How many bytes stand at most before the bracket that holds a byline in running text.
  private static let longestBeforeBracket = 120
  /// Where such a bracket ends at the latest: what stands before it may be a character longer.
  private static let endOfBracket = longestBeforeBracket + 6
  /// How many characters of names stand at most behind a bullet without a title.
  private static let longestNames = 12
  let source: SourceText

  /// The byline that `line`, a whole line of the block at `block`, is; nil when it is something else.
  ///
  /// - Complexity: O(*n*) for the first ``longestLine`` scalars.
  func byline(onLine line: ByteRange, block: Int) -> Byline? {
    guard line.utf8.count <= Self.longestLine * 4 else { return nil }
    // Extractors set bylines in bold or italic type: **By Ana Duarte**, **本报记者 高田**.
    let bare = source.withoutEmphasis(line)
    guard let first = source.firstScalar(in: bare), let last = source.lastScalar(in: bare) else { return nil }
    if first.scalar.isParenthesis, last.scalar.isParenthesis, first != last {
      guard let scalars = scalars(ofLine: bare) else { return nil }
      return parenthesis(scalars[1..<(scalars.count - 1)], range: line, block: block, form: .line)
    }
    if HeadBracket.mayOpen(bare, in: source), let bracket = HeadBracket(bare, in: source),
      bracket.range == bare
    {
      let slots = bracket.slots
      return slots.isEmpty ? nil : Byline(range: line, block: block, form: .line, slots: slots)
    }
    if let byline = Byline(inEnglish: line, bare, of: source, block: block) { return byline }
    let mayHaveBullet = first.scalar.isSpace || first.scalar.characterClass == .bullet
    // Most lines are text: a stop stands in them, at their end as a rule, which no title, no name and no deed
    // has, but only a remark in brackets.
    guard last.scalar != "。", mayHaveBullet || SlotReader.mayHoldSlots(bare, in: source),
      last.scalar.isParenthesis || !source.holdsStop(bare), let scalars = scalars(ofLine: bare)
    else { return nil }
    return chinese(scalars[...], range: line, block: block)
  }

  /// The scalars of `line`; nil when they are more than a byline has.
  private func scalars(ofLine line: ByteRange) -> [PlacedScalar]? {
    let scalars = Array(source.scalars(in: line))
    return scalars.count <= Self.longestLine ? scalars : nil
  }

  /// The bylines in brackets at the beginning of running text, after a dateline or 本报讯, and at its end.
  ///
  /// - Complexity: O(1): a bracket is looked for in the first 120 bytes and among the last ``longestLine``
  ///   scalars.
  func bylines(inText text: ByteRange, block: Int) -> [Byline] {
    let lead = leadByline(in: text, block: block) ?? headByline(of: text, block: block)
    // Of a text that is hardly more than its byline both are one.
    let closing = closingByline(in: text, block: block).flatMap { $0.range == lead?.range ? nil : $0 }
    return [lead, closing].compactMap(\.self)
  }

  /// The byline in the bracket that opens `text`: 【記者高田／台北報導】.
  func headByline(of text: ByteRange, block: Int) -> Byline? {
    guard HeadBracket.mayOpen(text, in: source), let bracket = HeadBracket(text, in: source) else {
      return nil
    }
    let slots = bracket.slots
    return slots.isEmpty ? nil : Byline(range: bracket.range, block: block, form: .inline, slots: slots)
  }

  private func leadByline(in text: ByteRange, block: Int) -> Byline? {
    guard source.holdsOpeningParenthesis(source.prefixRange(of: text, bytes: Self.endOfBracket))
    else { return nil }
    var iterator = source.scalars(in: text).makeIterator()
    var open: PlacedScalar?
    var inside: [PlacedScalar] = []
    for _ in 0..<Self.longestBeforeBracket / 3 + Self.longestLine {
      guard let next = iterator.next() else { return nil }
      if open != nil {
        if next.scalar.isParenthesis {
          let range = (open?.range.lowerBound ?? text.lowerBound)..<next.range.upperBound
          return parenthesis(inside[...], range: range, block: block, form: .inline)
        }
        inside.append(next)
      } else if next.scalar == "（" || next.scalar == "(" {
        open = next
      } else if next.scalar.characterClass == .sentenceEnd
        || next.range.lowerBound.utf8 - text.lowerBound.utf8 > Self.longestBeforeBracket
      {
        return nil
      }
    }
    return nil
  }

  private func closingByline(in text: ByteRange, block: Int) -> Byline? {
    // A bracket that opens the text is the lead's, or the whole line's.
    guard let last = source.lastScalar(in: text), last.scalar == "）" || last.scalar == ")",
      let open = source.lastScalar(
        in: text.lowerBound..<last.range.lowerBound, reach: Self.longestLine,
        where: { $0 == "（" || $0 == "(" }),
      open.range.lowerBound > text.lowerBound
    else { return nil }
    let inside = source.scalars(in: open.range.upperBound..<last.range.lowerBound)
    let range = open.range.lowerBound..<last.range.upperBound
    return parenthesis(Array(inside)[...], range: range, block: block, form: .inline)
  }

  /// A byline in brackets: `记者 高田`, `本报记者高田采访整理`, `作者为…，本报记者高田整理`, `作者系…`.
  private func parenthesis(
    _ scalars: ArraySlice<PlacedScalar>, range: ByteRange, block: Int, form: Byline.Form
  ) -> Byline? {
    let text = scalars.map(\.scalar)
    if text.starts(with: "作者".unicodeScalars) || text.lazy.map(\.simplified).starts(with: "执笔".unicodeScalars)
    {
      // 作者：甲
      if let colon = text.dropFirst(2).first, colon == "：" || colon == ":",
        let slots = SlotReader(scalars).slots(needsSpace: false)
      {
        return Byline(range: range, block: block, form: form, slots: slots)
      }
      // What the author is stands first and runs on as it likes; a reporter may follow the last comma.
      let reporter = scalars.lastIndex { $0.scalar == "，" || $0.scalar == "," }.map { $0 + 1 }
      let slots = reporter.flatMap { SlotReader(scalars[$0...]).slots(needsSpace: false) } ?? []
      return Byline(range: range, block: block, form: form, slots: slots)
    }
    guard
      let slots = Self.slotBeforePlace(scalars)
        ?? (ReporterReader.mayReport(scalars) ? ReporterReader(scalars).signSlot.map { [$0] } : nil)
        ?? SlotReader(scalars).slots(needsSpace: false)
    else { return nil }
    return Byline(range: range, block: block, form: form, slots: slots)
  }

  /// The slot of who reports from where, of which the other readers would take the place for a part of the
  /// name.
  private static func slotBeforePlace(
    _ scalars: ArraySlice<PlacedScalar>, isInBracket: Bool = true
  ) -> [NameSlot]? {
    guard ReporterReader.mayReport(scalars), scalars.contains(where: \.scalar.isStroke) else { return nil }
    return ReporterReader(scalars).slotBeforePlace(isInBracket: isInBracket).map { [$0] }
  }

  private func chinese(_ scalars: ArraySlice<PlacedScalar>, range: ByteRange, block: Int) -> Byline? {
    var content = scalars.drop { $0.scalar.characterClass == .bullet || $0.scalar.isSpace }
    if content.isEmpty { content = scalars.circlesBehindBullet }
    let hasBullet = content.startIndex > scalars.startIndex
    guard let first = content.first else { return nil }
    let slots =
      Self.slotBeforePlace(content, isInBracket: false) ?? SlotReader(content).slots(needsSpace: !hasBullet)
      ?? (ReporterReader.mayReport(content)
        ? ReporterReader(content).solidSlot(isInBracket: false).map { [$0] } : nil)
    if let slots {
      if hasBullet, slots.count == 1, isLabel(slots[0]) { return nil }
      if !hasBullet, slots.count == 1, BylineWords.labels.contains(source.text(in: range).simplified) {
        return nil
      }
      let title = slots.first.map { source.text(in: $0.task ?? $0.title).simplified } ?? ""
      let isCredit = BylineWords.creditTitles.contains(title) || SlotReader.endsInPictureDeed(content)
      let form: Byline.Form =
        isCredit ? .credit : BylineWords.isOfStaff(title) ? .staff : .line
      return Byline(range: range, block: block, form: form, slots: slots)
    }
    guard hasBullet, content.count <= Self.longestNames, !content.areFigures,
      let names = NameReader(content).names,
      let name = names.first, mayBeName(name)
    else {
      return nil
    }
    let slot = NameSlot(
      title: first.range.lowerBound..<first.range.lowerBound,
      range: first.range.lowerBound..<range.upperBound, names: names)
    return Byline(range: range, block: block, form: .line, slots: [slot])
  }
}

extension SourceText {
  /// Whether 。 stands in `range`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  fileprivate func holdsStop(_ range: ByteRange) -> Bool {
    // From the end, where it stands most often.
    var index = range.upperBound.utf8 - 3
    while index >= range.lowerBound.utf8 {
      if bytes[index] == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x82 { return true }
      index -= 1
    }
    return false
  }
}

extension SourceText {
  /// Whether （ or ( stands in `range`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  fileprivate func holdsOpeningParenthesis(_ range: ByteRange) -> Bool {
    var index = range.lowerBound.utf8
    while index < range.upperBound.utf8 {
      let byte = bytes[index]
      if byte == 0x28 || byte == 0xEF && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x88 { return true }
      // Most of copy has three bytes a character.
      index += byte >= 0xE0 && byte < 0xF0 ? 3 : 1
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a round bracket, half-width or full-width.
  var isParenthesis: Bool { self == "（" || self == "）" || self == "(" || self == ")" }
}
