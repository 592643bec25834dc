// Lines in an alphabet that stand for themselves: no paragraph breaks off in one, whatever stands below it.
extension DocumentStructure {
  /// Whether the block is such a line, or a few of them: a label, a running head, a date, a name, a headline
  /// with capitals, a quotation set apart with its source. One that a mark or a hyphen shows to go on is
  /// none.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a block as long as a headline.
  func isDisplayLine(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.letters > 0, !shape.isHan, !shape.endsSentence else { return false }
    if let source = endsInLatinSource(index), source != .verb { return true }
    guard shape.length <= BlockDraft.longestLatinTitle else { return false }
    switch shape.last.characterClass {
    case .clauseMark, .opener: return false
    case .dash where shape.first.characterClass != .dash: return false
    default: break
    }
    var line = LatinLineSigns()
    for placed in source.scalars(in: blocks[index].text) {
      guard placed.scalar == "\n" else {
        line.add(placed.scalar)
        continue
      }
      guard line.areDisplay else { return false }
      line = LatinLineSigns()
    }
    return line.areDisplay
  }

  /// Whether the block is one line of which all words begin with a capital or a figure but for those that
  /// join others, as in titles and names; a dateline does and is none.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a line as long as a headline.
  func isCapitalisedLine(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.letters > 0, !shape.isHan, !shape.endsSentence, !hasDateline[index],
      blocks[index].lines.count == 1, shape.length <= BlockDraft.longestLatinTitle
    else { return false }
    var line = LatinLineSigns()
    for placed in source.scalars(in: blocks[index].text) { line.add(placed.scalar) }
    return line.areCapitalised
  }

  /// Whether the blocks are two short lines that need no others: of verse, of a proverb, of a headline that
  /// is set in two.
  func mayBeCouplet(_ tail: Int, _ head: Int) -> Bool {
    isLatinLine(tail) && blocks[head].lines.count == 1 && shapes[head].innerSentenceEnds == 0
      && shapes[tail].length + shapes[head].length <= Self.longestCouplet
  }

  /// How many characters without spaces two such lines have at most: hardly a paragraph has so few.
  private static let longestCouplet = 64

  /// What parts a quotation from who said it, where the block is the two and nothing else.
  enum QuotationSource {
    /// “…” — Ada Crowe, neighbor: nothing but a quotation set apart is set so.
    case dash
    /// “…” and nothing else, without a stop: a quotation set large.
    case nobody
    /// “…,” said Ada Crowe, a neighbor: so begin paragraphs as well.
    case verb
  }

  /// How the block, which begins with a quotation and ends no sentence, goes on with who said it; nil where
  /// it does not.
  func endsInLatinSource(_ index: Int) -> QuotationSource? {
    let shape = shapes[index]
    guard shape.first.mayOpenQuotation, !shape.endsSentence else { return nil }
    let end = source.scalars(in: source.suffixRange(of: blocks[index].text, bytes: Self.longestSource)).map(
      \.scalar)
    let closers = end.indices.filter { end[$0] != "’" && end[$0] != "'" && end[$0].mayCloseQuotation }
    guard let closing = closers.last, closing > 0 else { return nil }
    if closing == end.count - 1, end.count <= Self.longestPullQuote, closers.count == 1 { return .nobody }
    // What is said ends inside the marks.
    switch end[closing - 1].characterClass {
    case .sentenceEnd, .clauseMark: break
    default: return nil
    }
    let rest = end[(closing + 1)...].drop(while: \.isSpace)
    if rest.first?.characterClass == .dash { return .dash }
    return Self.saying.contains(rest.prefix(while: \.isLetter).text) ? .verb : nil
  }

  /// The longest quotation set large without a source, in characters with its marks.
  private static let longestPullQuote = 40
  /// The longest source of a quotation set apart, in bytes.
  private static let longestSource = 80
  /// How the source of a quotation set apart begins, other than with a dash.
  private static let saying: Set = ["said", "says"]

  /// Whether the block is a line that begins small and ends in a name, as the bylines of some papers do: di
  /// Giulia Ferrari, dal nostro inviato Luca Bergonzini.
  func isSmallByline(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.letters > 0, !shape.isHan, shape.beginsSmall, blocks[index].lines.count == 1,
      !shape.endsSentence, shape.clauseMarks == 0, shape.length <= Self.longestByline
    else { return false }
    let words = source.scalars(in: blocks[index].text).map(\.scalar).split(whereSeparator: \.isSpace)
    let names = words.reversed().prefix { $0[$0.startIndex].properties.isUppercase }.count
    return names >= 2 && words.count - names <= Self.mostWordsBeforeName
  }

  /// The longest such line, in characters, and how many of its words stand before the name.
  private static let longestByline = 60
  private static let mostWordsBeforeName = 4
}

/// What the scalars of a line in an alphabet tell of its words.
struct LatinLineSigns {
  private var first: Unicode.Scalar?
  private var length = 0
  private var words = 0
  /// The words that begin with a small letter, and the letters of the longest.
  private var smallWords = 0
  private var longestSmallWord = 0
  private var hasFigure = false
  private var hasSmallLetter = false
  /// How many marks open and are not closed, and the longest run of dots and the spaces among them.
  private var depth = 0
  private var longestLeader = 0
  private var leader = 0
  /// The letters of the word that is being read, and whether that word, or else the last one, begins small.
  private var lettersOfWord = 0
  private var isSmall = false

  /// The shortest line of a column in an alphabet, in characters: where a column ends, whole lines of a
  /// paragraph stand above it, and the narrowest columns of newspapers have some twenty-five letters.
  static let shortestLine = 20
  /// The longest word of a title that has no capital, in letters: with, from.
  private static let longestJoiningWord = 4
  /// How many dots, and spaces between them, a leader has at least; a spaced ellipsis has five.
  private static let shortestLeader = 6

  /// Reads on beyond `scalar`.
  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar == "." || scalar == "…" {
      leader += 1
      longestLeader = max(longestLeader, leader)
    } else {
      leader = scalar.isSpace && leader > 0 ? leader + 1 : 0
    }
    // Spaces before the line are no part of it.
    if first != nil || !scalar.isSpace { length += 1 }
    first = first ?? (scalar.isSpace ? nil : scalar)
    guard scalar.isLetter || scalar.isDigit else {
      // A possessive is one word: St. John’s.
      if lettersOfWord > 0, scalar == "’" || scalar == "'" { return }
      lettersOfWord = 0
      if scalar.characterClass == .opener {
        depth += 1
      } else if scalar.characterClass == .closer {
        depth -= 1
      }
      return
    }
    if scalar.isSmallLetter { hasSmallLetter = true }
    lettersOfWord += 1
    if lettersOfWord == 1 {
      words += 1
      isSmall = scalar.isSmallLetter
      if isSmall { smallWords += 1 }
      if scalar.isDigit { hasFigure = true }
    }
    if isSmall { longestSmallWord = max(longestSmallWord, lettersOfWord) }
  }

  /// Whether all words begin with a capital or a figure but for those that join others, and the line does not
  /// break off in a quotation.
  var areCapitalised: Bool {
    words > 0 && !isSmall && smallWords * 3 <= words && longestSmallWord <= Self.longestJoiningWord
      && depth <= 0
  }

  /// Whether the line is a label, a title, a name, a date, a row of a table.
  var areDisplay: Bool {
    if length < Self.shortestLine || first?.characterClass == .dash || longestLeader >= Self.shortestLeader {
      return true
    }
    guard areCapitalised else { return false }
    return words <= DocumentStructure.fewWords || hasFigure && smallWords == 0 || !hasSmallLetter
  }
}
