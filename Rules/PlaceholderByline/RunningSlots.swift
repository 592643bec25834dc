import CopyText

/// Finds stand-ins after 记者 and 通讯员 in running text, where no byline is: `记者 ×××获悉`.
///
/// Running text says 记者 all the time without a name, so only what is unmistakable counts: a run of marks, a
/// variable, or, after a space, a word that holds the place of a name. All of them stand at a gap after a
/// Chinese character (`TextTraits.gapAfterHan`), so that other blocks need not be read. In the bracket with
/// which a text begins the reporter is named solid: 【本報記者姓名旺角直擊】.
struct RunningSlots {
  private let source: SourceText
  private let judge: NameJudge

  /// The last character of a title in UTF-8, and what must stand before it.
  private static let titles: [(ending: [UInt8], word: [UInt8])] = ReporterTitles.endings.map { title in
    (Array(title.suffix(1).utf8), Array(title.prefix(1).utf8))
  }

  /// How many scalars after a title are looked at: the longest variable of a template. A run of marks may be
  /// longer.
  private static let reach = 24

  init(_ source: SourceText, _ judge: NameJudge) {
    self.source = source
    self.judge = judge
  }

  /// The stand-ins in `range`, ascending, and what is wrong with each.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  func standIns(in range: ByteRange) -> [(range: ByteRange, fault: NameFault)] {
    var found: [(ByteRange, NameFault)] = []
    let endOfHead = self.endOfHead(in: range)
    let bytes = source.bytes.span
    var index = range.lowerBound.utf8
    let end = range.upperBound.utf8 - 2
    precondition(range.upperBound.utf8 <= bytes.count, "the range ends in the text")
    while index < end {
      let lead = bytes[unchecked: index]
      // 者 is E8 80 85, 员 is E5 91 98, 員 is E5 93 A1. They are asked for at once, in a product that is 0 when
      // one of its factors is: many characters begin with E5, and each would mislead a branch.
      let key = UInt32(lead) << 8 | UInt32(bytes[unchecked: index + 1])
      if (key ^ 0xE880) &* (key & 0xFFFD ^ 0xE591) == 0,
        isTitle(endingAt: index, from: range.lowerBound.utf8),
        let standIn = standIn(
          in: ByteRange(utf8: index + 3..<range.upperBound.utf8),
          isInHead: index < endOfHead)
      {
        found.append(standIn)
      }
      // Chinese characters and marks have three bytes.
      index += lead >= 0xE0 ? 3 : 1
    }
    return found
  }

  /// The offset at which the bracket closes that opens `range`; where it begins when none does, or the
  /// bracket holds more than a dateline.
  private func endOfHead(in range: ByteRange) -> Int {
    guard HeadBracket.opens(range, in: source) else { return range.lowerBound.utf8 }
    let end = source.scalars(in: range).prefix(Self.longestHead).first {
      switch $0.scalar.characterClass {
      case .closer, .clauseMark, .sentenceEnd: true
      default: false
      }
    }
    // A dateline holds no clauses: （为安全起见，记者姓名从略）
    guard let end, end.scalar.characterClass == .closer else { return range.lowerBound.utf8 }
    return end.range.lowerBound.utf8
  }

  /// The longest bracket with which a text begins, in scalars.
  private static let longestHead = 26

  private func isTitle(endingAt index: Int, from start: Int) -> Bool {
    guard index - 3 >= start else { return false }
    return Self.titles.contains { ending, word in
      source.bytes[index..<index + 3].elementsEqual(ending)
        && source.bytes[index - 3..<index].elementsEqual(word)
    }
  }

  /// The stand-in at the beginning of `rest`, the text after a title, which may be in the bracket that opens
  /// a text.
  private func standIn(in rest: ByteRange, isInHead: Bool) -> (ByteRange, NameFault)? {
    let scalars = Array(source.scalars(in: rest).prefix(Self.reach))
    let content = scalars.drop { $0.scalar.isSpace && $0.scalar != "\n" && $0.scalar != "\r" }
    guard let first = content.first else { return nil }
    let hasSpace = content.startIndex > scalars.startIndex

    // 通讯员 XX名 lacks a number and no name.
    if BlankFigure(source, at: first.range.lowerBound, upTo: rest.upperBound) != nil { return nil }
    if StandInWords.innerBlanks.contains(first.scalar) {
      let run = source.endOfRun(from: first, upTo: rest.upperBound)
      let least = PlaceSigns.emphasis.contains(first.scalar) ? 3 : 2
      if run.count >= least, run.next?.isLetter != true {
        return (first.range.lowerBound..<run.end, .standIn)
      }
    }
    if StandInWords.templateStarts.contains(first.scalar) {
      return template(in: content)
    }
    return hasSpace || isInHead ? word(in: content) : nil
  }

  /// The variable of a template at the beginning of `content`.
  private func template(in content: ArraySlice<PlacedScalar>) -> (ByteRange, NameFault)? {
    for end in content.indices.dropFirst(2) where StandInWords.templateEnds.contains(content[end].scalar) {
      let range = content[content.startIndex].range.lowerBound..<content[end].range.upperBound
      let isLast = end + 1 == content.endIndex || content[end + 1].scalar != content[end].scalar
      if isLast, let fault = judge.fault(ofVariable: source.text(in: range)) { return (range, fault) }
    }
    return nil
  }

  /// The longest word at the beginning of `content` that holds the place of a name. A Latin word ends where
  /// its letters end; Chinese has no such sign.
  private func word(in content: ArraySlice<PlacedScalar>) -> (ByteRange, NameFault)? {
    for word in judge.runningWords where word.count <= content.count {
      let end = content.startIndex + word.count
      guard zip(content, word).allSatisfy({ $0.scalar.folded == $1 }) else { continue }
      let isCutShort =
        content[end - 1].scalar.isLetter && end < content.endIndex && content[end].scalar.isLetter
      if isCutShort { continue }
      let range = content[content.startIndex].range.lowerBound..<content[end - 1].range.upperBound
      return judge.isName(word.text, in: source.text(in: range)) ? nil : (range, .standIn)
    }
    return nil
  }
}
