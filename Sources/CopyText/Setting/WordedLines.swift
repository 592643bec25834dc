/// What the lines of a page that is set in lines are by their words: bylines, jump lines, prompts.
struct WordedLines {
  private let source: SourceText
  private let lines: [SetLine]
  private let measure: Measure
  private let margin: Int
  private let setting: Setting

  /// The longest word of a deed, in UTF-8 bytes.
  private static let longestDeed = 12

  /// The bylines that the lines in hand are, as far as somebody has asked.
  private var bylines: [Int: Byline?] = [:]

  /// What `lines` are, which are set in `measure` beyond `margin`, in half-ems.
  init(_ source: SourceText, _ lines: [SetLine], _ measure: Measure, margin: Int, _ setting: Setting) {
    self.source = source
    self.lines = lines
    self.measure = measure
    self.margin = margin
    self.setting = setting
  }

  /// Says that nobody will ask for the line at `index` again.
  mutating func forget(_ index: Int) { bylines.removeValue(forKey: index) }

  /// Whether the line at `index`, the first of a paragraph, is a byline that lacks its end, and the line
  /// below holds it.
  mutating func awaitsRest(_ index: Int) -> Bool { awaitsName(index) || awaitsDeed(index) }

  /// Whether the line at `index` is one by its words: a byline, the name of a picture, a jump line, a prompt.
  /// What is full, or ends a sentence, can as well be a line of a text; and below a full line without an end
  /// so can a few words of a credit or a prompt, and “by” without a name.
  mutating func isLineOfItsOwn(_ index: Int, belowOpenLine: Bool) -> Bool {
    let line = lines[index]
    let isLast = index + 1 == lines.count || lines[index + 1].isBlank
    guard isLast || measure.endsEarly(index, in: lines), !line.endsSentence else { return false }
    if let byline = byline(index),
      !belowOpenLine || byline.form == .line && byline.slots.contains(where: source.isNamed)
    {
      return true
    }
    if CaptionWords.namesPicture(line.copy, in: source) { return true }
    let shape = BlockShape(source, line.copy)
    let words = PageWords(source, line.copy, shape)
    if belowOpenLine { return words.isJump }
    return shape.han + shape.letters > 0 && (words.isFurniture || words.isCredit || words.isSignature)
  }

  /// Whether the line at `index` is a byline that ends before its last name does, and the line below is short
  /// and can hold the rest: 本报通讯员 / 高田, 通讯员 高 / 小田 报道.
  private mutating func awaitsName(_ index: Int) -> Bool {
    let next = lines[index + 1]
    guard next.holdsHan, !next.endsSentence, setting != .indented || !next.isIndented(beyond: margin),
      index + 2 == lines.count || lines[index + 2].isBlank || measure.endsEarly(index + 1, in: lines),
      let byline = byline(index),
      byline.form == .line, byline.slots.count > 1, let slot = byline.slots.last
    else { return false }
    return slot.range.upperBound == lines[index].copy.upperBound
      && source.scalars(in: slot.range).prefix(2).map(\.scalar).count < 2
  }

  /// Whether the line at `index` is a byline, and the line below says only what its people did: □记者 高田 / 报道.
  private mutating func awaitsDeed(_ index: Int) -> Bool {
    let below = lines[index + 1].copy
    guard below.utf8.count <= Self.longestDeed,
      BylineWords.deeds.contains(source.scalars(in: below).map(\.scalar.simplified))
    else { return false }
    return byline(index)?.form == .line
  }

  /// The byline that the line at `index` is; nil when it is something else.
  private mutating func byline(_ index: Int) -> Byline? {
    if let known = bylines[index] { return known }
    let byline = BylineReader(source: source).byline(onLine: lines[index].copy, block: 0)
    bylines[index] = .some(byline)
    return byline
  }
}

extension SourceText {
  /// Whether there is a name in `slot`, and not a number.
  fileprivate func isNamed(_ slot: NameSlot) -> Bool {
    slot.names.contains { firstScalar(in: $0)?.scalar.isDigit == false }
  }
}
