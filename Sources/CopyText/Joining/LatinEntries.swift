// Entries in an alphabet: small advertisements, programmes, results, items of a sentence, notes of a style
// book. They end without a stop, and none of them goes on in the next.
extension DocumentStructure {
  /// Whether the block at `tail` is an entry of no series, or a line by itself, and the one at `head`, the
  /// next, begins another.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a few blocks.
  func isLatinEntry(_ tail: Int, above head: Int) -> Bool {
    let shape = shapes[tail]
    guard shape.letters > 0, !shape.isHan, shapes[head].letters > 0, !shapes[head].isHan else { return false }
    if isValediction(tail, above: head) { return true }
    guard !asksForMore(tail) else { return false }
    if areStanzas(tail, head) { return true }
    guard !beginsWithSmallWord(head) else { return false }
    return endsRun(tail, above: head) || isBracketed(head) || isEntryBeginningSmall(tail)
      || isLatinLine(tail) && isLine(tail, above: head)
  }

  /// Whether the block at `tail` is an entry of a series to which the one at `head`, the next, belongs, or
  /// one above it: items of a sentence, or texts that begin alike. Its rest stands nowhere below.
  func isOfSeries(_ tail: Int, _ head: Int) -> Bool {
    guard shapes[tail].letters > 0, !shapes[tail].isHan else { return false }
    if isItem(tail), isItem(tail - 1) || isItem(head) { return true }
    return !asksForMore(tail) && areEntries(tail, head)
  }

  /// Whether the block at `head` is an entry that begins small in a series of such, and no rest of the one at
  /// `tail`.
  func isSmallEntry(_ head: Int, after tail: Int) -> Bool {
    isEntryBeginningSmall(head) && !shapes[tail].isHan && !asksForMore(tail)
  }

  /// Whether the block is the last line of a letter, and a name stands right below: your obedient servant,
  private func isValediction(_ tail: Int, above head: Int) -> Bool {
    guard shapes[tail].last == ",", gaps[tail] == 0, gaps[head] == 0, isLatinLine(tail),
      blocks[head].lines.count == 1
    else { return false }
    let words = latinWords(in: blocks[head].text)
    return words.count <= Self.longestName && words.allSatisfy { !$0[0].isSmallLetter }
  }

  /// The longest name of who signs a letter, in words.
  private static let longestName = 6

  /// Whether the block breaks off in a word, or after a comma, a dash or a word that asks for another one.
  private func asksForMore(_ index: Int) -> Bool {
    let last = shapes[index].last
    return last == "," || last.characterClass == .dash || endsInAskingWord(index)
  }

  /// Whether the first word of the block has small letters only: iPhone and askST are names.
  private func beginsWithSmallWord(_ index: Int) -> Bool {
    guard shapes[index].beginsSmall else { return false }
    return !source.scalars(in: blocks[index].text).prefix { $0.scalar.isLetter }
      .contains { $0.scalar.properties.isUppercase }
  }

  /// Whether the block is an item of a sentence that is set as a list.
  private func isItem(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return false }
    if endsInItem(index) { return true }
    let end = source.text(in: source.suffixRange(of: blocks[index].text, bytes: 5))
    return index > 0 && (end == ", and" || end.hasSuffix(", or")) && endsInItem(index - 1)
  }

  /// Whether the block is, or ends with, the last of some lines without a blank one between, on a page of
  /// which each line is a paragraph, and as short as a line of its own: the last ingredient, the row of a
  /// table, the name and the place below a letter. The next one stands apart.
  private func endsRun(_ tail: Int, above head: Int) -> Bool {
    guard page.setting == .paragraphs, gaps[head] > 0 else { return false }
    let text = blocks[tail].text
    guard blocks[tail].lines.count > 1 || tail > 0 && gaps[tail] == 0 else { return false }
    return lastLine(of: text).utf8.count <= Self.longestLastLine
  }

  /// Whether both blocks are some lines that mean to be lines, as the stanzas of a poem.
  private func areStanzas(_ tail: Int, _ head: Int) -> Bool {
    page.setting == .paragraphs && blocks[tail].lines.count > 1 && blocks[head].lines.count > 1
  }

  /// The longest line of its own at the end of some, in bytes.
  private static let longestLastLine = 80

  /// Whether the block is one remark in brackets with its stop inside, which ends nobody's sentence.
  private func isBracketed(_ index: Int) -> Bool {
    guard shapes[index].first == "(", shapes[index].last == ")", shapes[index].endsSentence else {
      return false
    }
    return source.scalars(in: blocks[index].text).count { $0.scalar == "(" } == 1
  }

  /// Whether both blocks begin as the entries of one series do; or the first, as short as a headline, stands
  /// below another that ends without a stop.
  private func areEntries(_ tail: Int, _ head: Int) -> Bool {
    guard let form = entryForm(tail) else { return false }
    guard !beginsWithSmallWord(head) else { return false }
    if entryForm(head) == form { return true }
    return shapes[tail].length <= BlockDraft.longestLatinTitle && tail > 0 && entryForm(tail - 1) == form
      && !shapes[tail - 1].endsSentence && !asksForMore(tail - 1)
  }

  /// How the entries of a series begin.
  private enum EntryForm {
    /// 7.30 In Concert, 1.00 (1m7f hdle)
    case time
    /// 2011 SUBARU
    case year
    /// PIANO, upright; FIREWOOD: seasoned
    case capitals
    /// Where: Leesburg schoolyard
    case label
  }

  /// How the block begins, if entries begin so.
  private func entryForm(_ index: Int) -> EntryForm? {
    let beginning = source.scalars(in: source.prefixRange(of: blocks[index].text, bytes: Self.longestLabel))
      .map(\.scalar)
    let digits = beginning.prefix(while: \.isDigit).count
    let rest = beginning.dropFirst(digits)
    if (1...2).contains(digits), rest.first == "." || rest.first == ":",
      rest.dropFirst().prefix(while: \.isDigit).count == 2
    {
      return .time
    }
    if digits == 4, rest.first?.isSpace == true { return .year }
    let words = beginning.split(whereSeparator: \.isSpace).dropLast().prefix(2)
    let isCapitals = words.contains { word in
      word.prefix { $0.properties.isUppercase }.count >= Self.shortestHeadword
        && !word.contains(where: \.isSmallLetter)
    }
    let hasSmall = source.scalars(in: blocks[index].text).contains { $0.scalar.isSmallLetter }
    if isCapitals, hasSmall { return .capitals }
    return beginsWithEntryLabel(beginning) ? .label : nil
  }

  /// Whether `beginning` is a few words, or a figure, and a colon.
  private func beginsWithEntryLabel(_ beginning: [Unicode.Scalar]) -> Bool {
    guard let colon = beginning.firstIndex(of: ":"), colon + 1 < beginning.count,
      beginning[colon + 1].isSpace, !beginning[0].isSmallLetter, !beginning[0].mayOpenQuotation
    else { return false }
    let label = beginning[..<colon]
    return label.count(where: \.isSpace) < Self.fewWords
      && !label.contains { $0 == "," || $0 == ";" || $0 == "?" || $0 == "!" || $0.mayCloseQuotation }
  }

  /// The longest label with its colon, in bytes.
  private static let longestLabel = 48
  /// The fewest letters of a word in capitals with which an entry begins.
  private static let shortestHeadword = 3

  /// Whether the block is an entry that begins small and ends without a stop, and some others near it do:
  /// it is the manner of the copy, as of a style book.
  private func isEntryBeginningSmall(_ index: Int) -> Bool {
    guard isSmallEntry(index) else { return false }
    let near = max(0, index - Self.reachOfSeries)...min(blocks.endIndex - 1, index + Self.reachOfSeries)
    return near.count { isSmallEntry($0) } >= Self.fewestOfSeries
  }

  private func isSmallEntry(_ index: Int) -> Bool {
    shapes[index].beginsSmall && !shapes[index].endsSentence && !asksForMore(index)
      && blocks[index].lines.count == 1 && (index == 0 || !asksForMore(index - 1))
  }

  /// How many blocks above and below may belong to such a series, and how many show one.
  private static let reachOfSeries = 3
  private static let fewestOfSeries = 3
}
