/// Which lines of an alphabet end a paragraph, where the line below could as well go on with it.
///
/// A compositor, and a program, begins a new line where the next word does not fit. A line that had room for
/// it was ended on purpose: at the end of a paragraph, of a headline, of a row. Where a line is full, only
/// what stands below can tell.
struct AlphabetEnds {
  private let source: SourceText
  private let lines: [SetLine]
  private let measure: Measure
  private let margin: Int
  private let setting: Setting

  /// How much more room than for the next word a line has, in half-ems, that was surely ended on purpose
  /// although no sentence ends with it, or something else parts paragraphs.
  private static let ample = 3
  /// How much further in than the margin a line begins that is centered, in half-ems.
  private static let leastCentering = 6

  /// A judge of `lines`, a page of `source` in `setting`, most of which begin at `margin`.
  init(_ source: SourceText, _ lines: [SetLine], _ measure: Measure, margin: Int, _ setting: Setting) {
    self.source = source
    self.lines = lines
    self.measure = measure
    self.margin = margin
    self.setting = setting
  }

  /// Whether a paragraph ends with the line at `index`, which stands in a headline in capitals if it
  /// `isHead`. Says nothing of Chinese.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the two lines.
  func endsParagraph(_ index: Int, isHead: Bool) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard !line.holdsHan, !next.holdsHan, !next.startsInLowerCase else { return false }
    let isInCapitals = source.isInCapitals(next.copy)
    if isHead { return !isInCapitals || line.endsSentence && measure.hasRoom(index, in: lines) }
    if line.endsSentence {
      return measure.hasRoom(index, in: lines, more: setting == .lines ? 0 : Self.ample)
        || isCentered(next) && !isCentered(line)
        || isInCapitals && !source.isInCapitals(line.copy) || source.beginsWithSpeaker(next.copy)
        || source.isReply(line, next)
    }
    guard measure.hasRoom(index, in: lines, more: Self.ample) else { return false }
    if isCentered(line) != isCentered(next) { return true }
    // A comma promises more: the lines of an address and of a signature.
    if line.last.characterClass == .clauseMark { return line.last == ":" }
    return measure.isRagged && !(isInCapitals && source.isInCapitals(line.copy))
  }

  private func isCentered(_ line: SetLine) -> Bool {
    line.indent.inUnits(.halfEms) >= margin + Self.leastCentering
  }
}

extension SourceText {
  /// The fewest letters of a line in capitals: fewer may be the initials of a name.
  private static let fewestCapitals = 4
  /// The longest name before what is said, or title before a text, in words, and in scalars.
  private static let longestSpeaker = (words: 6, scalars: 48)

  /// Whether all letters of `line` are capitals, and enough of them to tell.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func isInCapitals(_ line: ByteRange) -> Bool {
    var capitals = 0
    for placed in scalars(in: line) where placed.scalar.isLetter {
      guard placed.scalar.properties.isUppercase else { return false }
      capitals += 1
    }
    return capitals >= Self.fewestCapitals
  }

  /// Whether `line` begins with a name and what it says, with a title that the text follows, or with a place
  /// and a day: a few words that all begin with a capital or a figure, a dash or a colon, and a beginning
  /// after it.
  ///
  /// - Complexity: O(1).
  fileprivate func beginsWithSpeaker(_ line: ByteRange) -> Bool {
    var words = 0
    var isInWord = false
    var before: Unicode.Scalar?
    var isPastMark = false
    for placed in scalars(in: line).prefix(Self.longestSpeaker.scalars) {
      let scalar = placed.scalar
      let kind = scalar.characterClass
      if isPastMark {
        switch kind {
        case .space, .dash:
          before = scalar
          continue
        case .letter: return scalar.properties.isUppercase
        case .digit:
          // The colon of a time: 10:30—News.
          guard before == ":" else { return false }
          isPastMark = false
          isInWord = true
          before = scalar
          continue
        default: return kind == .opener || scalar == "\""
        }
      }
      switch kind {
      case .letter, .digit:
        if !isInWord {
          guard kind == .digit || scalar.properties.isUppercase else { return false }
          words += 1
        }
        isInWord = true
      case .space: isInWord = false
      case .dash where scalar != "-" || before == ".":
        isPastMark = words > 0
        if !isPastMark { return false }
      case .clauseMark where scalar == ":":
        isPastMark = true
      default: break
      }
      if words > Self.longestSpeaker.words { return false }
      before = scalar
    }
    return false
  }

  /// Whether somebody else speaks on `next` than on `line`: one quotation ends, and another begins.
  fileprivate func isReply(_ line: SetLine, _ next: SetLine) -> Bool {
    switch next.first {
    case "\"": line.last == "\""
    case "“", "‘": line.last.characterClass == .closer && line.last != ")"
    default: false
    }
  }
}
