/// Gives every block its role from what it says and from what stands around it.
///
/// A newspaper's page is built of groups: label, kicker, headline and deck, then the byline, then the text;
/// a picture's caption with its maker below; a chart's lines with its maker below. A line that is short and
/// ends no sentence is read from the group it stands in.
struct RoleReader {
  /// The role of each draft.
  private(set) var roles: [Role]
  /// The indices of the drafts that are only a person's name.
  let bareNames: Set<Int>

  private let source: SourceText
  private let drafts: [BlockDraft]

  /// Reads the roles of `drafts`.
  ///
  /// - Complexity: O(*n*) for *n* drafts.
  init(_ source: SourceText, _ drafts: [BlockDraft]) {
    self.source = source
    self.drafts = drafts
    bareNames = BareNames(source, drafts).indices
    roles = drafts.map { $0.ownRole ?? .body }
    for index in bareNames { roles[index] = .byline }
    var index = drafts.startIndex
    while index < drafts.endIndex {
      guard isOpenTitle(index) else {
        index += 1
        continue
      }
      var end = index
      while end < drafts.endIndex, isOpenTitle(end) { end += 1 }
      readTitles(index..<end)
      index = end
    }
    readCaptions()
    readLeads()
  }

  /// Whether the draft is a line that only its neighbours explain.
  private func isOpenTitle(_ index: Int) -> Bool {
    drafts[index].ownRole == nil && !bareNames.contains(index)
      || drafts[index].markdown.headingLevel > 0 || isLongHeadline(index)
  }

  /// Whether the draft is a sentence in an alphabet, without a full stop, right above a byline: a headline,
  /// however long. Text that breaks off does so at the end of a column, and there no byline follows.
  private func isLongHeadline(_ index: Int) -> Bool {
    let shape = drafts[index].shape
    guard drafts[index].ownRole == .body, drafts[index].lines.count == 1, index + 1 < drafts.endIndex,
      drafts[index + 1].ownRole == .byline
    else { return false }
    return !shape.isHan && !shape.endsSentence && shape.innerSentenceEnds == 0
      && shape.length <= 2 * BlockDraft.longestLatinTitle && !shape.first.properties.isLowercase
  }

  /// A run of short lines: the top of an article, a list, a chart, or a crosshead.
  private mutating func readTitles(_ run: Range<Int>) {
    let next = run.upperBound < drafts.endIndex ? roles[run.upperBound] : nil
    if run.count == 1, drafts[run.lowerBound].markdown.headingLevel == 0, isAuthorNote(run.upperBound) {
      // Nothing has a headline between its last paragraph and the note: the paragraph breaks off.
      roles[run.lowerBound] = .body
      return
    }
    let opensArticle =
      next == .byline || run.upperBound < drafts.endIndex && drafts[run.upperBound].hasDateline
      || run.contains { drafts[$0].markdown.headingLevel > 0 } || run.lowerBound == drafts.startIndex
    if next == .credit, run.count >= 2 || !opensArticle {
      for index in run { roles[index] = .listItem }
    } else if opensArticle {
      readTop(run)
    } else if run.count >= Self.fewestOfList {
      for index in run { roles[index] = .listItem }
    } else if let next, next == .body || next == .furniture, run.count == 1 {
      roles[run.lowerBound] = isHeadline(run.lowerBound) ? .headline : .crosshead
    } else {
      readTop(run)
    }
  }

  /// How many short lines make a list where they open no article.
  private static let fewestOfList = 3

  /// Whether the draft tells who the writer of the text above it is: （作者为某大学教授）
  private func isAuthorNote(_ index: Int) -> Bool {
    guard index < drafts.endIndex, roles[index] == .byline else { return false }
    return Self.authorNotes.begin(drafts[index].range, in: source)
  }

  private static let authorNotes = EdgeWords(["（作者", "(作者"])

  /// The top of an article: label, kickers, headline, decks; and what stands above it, if the lines are more
  /// than a top has.
  private mutating func readTop(_ lines: Range<Int>) {
    let run = beginningOfTop(lines)..<lines.upperBound
    for index in lines.lowerBound..<run.lowerBound { roles[index] = .listItem }
    let level = run.map { drafts[$0].markdown.headingLevel }.filter { $0 > 0 }.min()
    let main = run.last { index in
      if let level { return drafts[index].markdown.headingLevel == level }
      return !isDeck(index, in: run)
    }
    let headline = main ?? run.upperBound - 1
    for index in run {
      if index == headline {
        roles[index] = .headline
      } else if index > headline {
        roles[index] = .deck
      } else {
        roles[index] = isLabel(index) ? .label : .kicker
      }
    }
  }

  /// Where the top of an article begins among short lines: below the last stanza, and where all are single
  /// lines and more than any top has, above the last few. Verse and lists stand right above the next
  /// headline, too.
  private func beginningOfTop(_ lines: Range<Int>) -> Int {
    guard lines.lowerBound > drafts.startIndex,
      !lines.contains(where: { drafts[$0].markdown.headingLevel > 0 })
    else { return lines.lowerBound }
    if let stanza = lines.dropLast().last(where: { drafts[$0].lines.count >= Self.fewestOfStanza }) {
      return stanza + 1
    }
    return lines.count > Self.mostOfTop ? lines.upperBound - Self.usualOfTop : lines.lowerBound
  }

  /// How many lines a stanza has at least; a headline is seldom broken into as many.
  private static let fewestOfStanza = 3
  /// How many lines the top of an article has at most: a label, two kickers, a headline on two, two decks.
  private static let mostOfTop = 7
  /// How many it has where that cannot be told: a label, a kicker and a headline.
  private static let usualOfTop = 3

  /// Whether a line below another one explains it: it begins with ——, or is longer and holds a comma.
  private func isDeck(_ index: Int, in run: Range<Int>) -> Bool {
    guard index > run.lowerBound else { return false }
    let shape = drafts[index].shape
    if PageWords.dashes.begin(drafts[index].range, in: source) { return true }
    let above = drafts[index - 1]
    let isKicker = PageWords.dashes.end(above.range, in: source) || isLabel(index - 1)
    return !isKicker && shape.clauseMarks > 0 && shape.length > above.shape.length
  }

  /// Whether a line is the name of a column, a place or a section: a few characters and nothing else.
  private func isLabel(_ index: Int) -> Bool {
    let shape = drafts[index].shape
    return shape.length <= Self.longestLabel && shape.han == shape.length || isLatinLabel(index)
  }

  /// Whether a line is two or three words in capitals above one that is not in capitals.
  private func isLatinLabel(_ index: Int) -> Bool {
    guard index + 1 < drafts.endIndex, drafts[index].shape.length <= Self.longestLatinLabel,
      drafts[index].ownRole == nil
    else {
      return false
    }
    return isInCapitals(drafts[index]) && !isInCapitals(drafts[index + 1])
  }

  private func isInCapitals(_ draft: BlockDraft) -> Bool {
    guard draft.shape.letters >= Self.fewestCapitals, !draft.shape.isHan,
      draft.text.utf8.count <= Self.longestInCapitals
    else { return false }
    return source.scalars(in: draft.text).allSatisfy { !$0.scalar.properties.isLowercase }
  }

  /// How many characters a label has at most, in Chinese and in an alphabet.
  private static let longestLabel = 8
  private static let longestLatinLabel = 20
  /// How many letters tell that a line is in capitals, and in how many bytes it is looked for.
  private static let fewestCapitals = 3
  private static let longestInCapitals = 200

  /// Whether a single line between two paragraphs opens an article of its own rather than a part of one.
  private func isHeadline(_ index: Int) -> Bool {
    drafts[index].gap >= Self.wideGap
      || drafts[index].shape.innerSpaces > 0 && drafts[index].shape.length >= Self.shortestSpaced
      || index > 0
        && (roles[index - 1] == .byline || roles[index - 1] == .furniture || roles[index - 1] == .credit)
  }

  /// How many blank lines part one article or picture from the next.
  private static let wideGap = 2
  /// How many characters a headline has at least that is set with spaces in place of commas.
  private static let shortestSpaced = 10
  /// How many paragraphs the words of a picture have at most.
  private static let mostOfCaption = 2

  /// A picture's words stand above the line that names its maker, and no headline stands above them.
  private mutating func readCaptions() {
    for index in drafts.indices where roles[index] == .credit && interruptsText(index) {
      roles[index - 1] = .caption
    }
    for index in drafts.indices where roles[index] == .byline || roles[index] == .credit {
      let ends =
        index + 1 == drafts.endIndex || drafts[index + 1].gap >= Self.wideGap || roles[index + 1] == .headline
        || roles[index + 1] == .label || roles[index + 1] == .kicker
      guard ends, drafts[index].lines.count == 1,
        source.firstScalar(in: drafts[index].range)?.scalar
          .characterClass == .bullet || roles[index] == .credit
      else { continue }
      var first = index
      while first > 0, roles[first - 1] == .body, index - first < Self.mostOfCaption,
        drafts[first].gap < Self.wideGap || first == index
      {
        first -= 1
      }
      // A text that goes on above the two paragraphs is an article with its writer's name at the end.
      if first > 0, roles[first - 1] == .body || roles[first - 1] == .lead, drafts[first].gap < Self.wideGap {
        continue
      }
      for caption in first..<index { roles[caption] = .caption }
    }
  }

  /// Whether the credit at `index` and the short paragraph above it stand in the middle of another paragraph.
  private func interruptsText(_ index: Int) -> Bool {
    guard index >= 2, index + 1 < drafts.endIndex, roles[index - 1] == .body, roles[index + 1] == .body else {
      return false
    }
    let (text, words) = (drafts[index - 2].shape, drafts[index - 1].shape)
    // A short piece looks like a crosshead.
    return (roles[index - 2] == .body || roles[index - 2] == .crosshead) && !text.endsSentence
      && words.endsSentence
      && words.length <= CaptionWords.longest && drafts[index - 1].gap < Self.wideGap
  }

  /// The first text under a headline, and any text with a dateline.
  private mutating func readLeads() {
    var isAfterHeadline = false
    for index in drafts.indices {
      switch roles[index] {
      case .headline: isAfterHeadline = true
      case .body:
        if isAfterHeadline || drafts[index].hasDateline { roles[index] = .lead }
        isAfterHeadline = false
      case .crosshead, .caption: isAfterHeadline = false
      default: break
      }
    }
  }
}
