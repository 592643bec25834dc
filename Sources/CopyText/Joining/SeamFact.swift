/// What is weighed to decide whether a block goes on in another one. The value of each fact is 0 where
/// nothing speaks for or against; what it tells is learned from pages that were cut on purpose.
package enum SeamFact: Int, FactKind {
  /// How much more often the two characters at the cut stand together than chance has it.
  case cohesion
  /// How often paragraphs begin as the head does.
  case headStart
  /// The same where the first two characters of the head belong to two words, or to two halves of none.
  case headLooseStart
  /// How often clauses begin as the head does.
  case headClauseStart
  /// The same where the first two characters of the head belong to two words, or to two halves of none.
  case headLooseClauseStart
  /// How well the first two characters of the head go together; badly when the first belongs to a word that
  /// was cut.
  case headCohesion
  /// How often clauses end as the tail does.
  case tailClauseEnd
  /// How much the head looks as if it began inside a word, when the tail has no beginning for that word.
  case headFragmentUnmatched
  /// How much the tail looks as if it ended inside a word, when the head has no ending for that word.
  case tailFragmentUnmatched
  /// How much likelier the head goes on from the tail than begins a paragraph.
  case cutAgainstStart
  /// How much likelier the head goes on from the tail than begins a clause.
  case cutAgainstClause
  /// How much likelier the tail goes on in the head than ends a clause.
  case cutAgainstEnd
  /// How often headlines begin as the tail does.
  case tailTitleStart
  /// How often headlines end as the tail does.
  case tailTitleEnd
  /// How much the characters of the tail are those of headlines.
  case tailTitleness
  /// How much its pairs of characters are.
  case tailPairTitleness
  /// How often paragraphs begin as the tail does.
  case tailStart
  /// How many short lines around here have the form of the tail: its length and its commas.
  case linesOfLikeForm
  /// How many of the two blocks above and the two below are short.
  case shortBlocksAround
  /// A dictionary word goes on across the cut.
  case dictionaryWord
  /// How often the two characters at the cut stand together elsewhere on the page.
  case pairOnPage
  /// Whether three characters across the cut stand together elsewhere on the page.
  case tripleOnPage
  /// How often the last two characters of the tail stand elsewhere on the page and go on otherwise.
  case goesOnOtherwise
  /// A number goes on across the cut, or its measure word follows.
  case digitBefore
  /// A Latin word goes on across the cut.
  case latinAcross
  /// The logarithm of the tail's length.
  case tailLength
  /// The tail holds the end of a sentence.
  case tailHasSentence
  /// The tail holds a clause mark: ，；
  case tailHasClause
  /// The tail breaks off after ， or 、.
  case tailEndsInClause
  /// The tail ends with ：, as a line before a list or a speech does.
  case tailEndsInColon
  /// The tail ends with a closing quotation mark or bracket.
  case tailEndsInCloser
  /// All of the tail stands in quotation marks, as the words of a crosshead may.
  case tailIsQuotation
  /// How much of the tail is said again in the blocks below, as a crosshead is.
  case tailSaidAgain
  /// The tail ends with a dash, as a kicker does.
  case tailEndsInDash
  /// The tail holds a space where other copy has a comma, as a headline does.
  case tailHasSpace
  /// The tail begins with a bullet or a number.
  case tailIsItem
  /// The block above the tail ends a sentence.
  case aboveEndsSentence
  /// The block above the tail is a byline, a credit or a prompt.
  case aboveIsByline
  /// The block above the tail is a line of a headline, or a crosshead.
  case aboveIsTitle
  /// The tail begins as the lead of a news item.
  case tailHasDateline
  /// The tail is one of several short lines around here that end no sentence.
  case shortLinesAround
  /// The head begins with a mark that cannot begin a paragraph.
  case headCannotStart
  /// The head begins with an opening quotation mark or bracket.
  case headStartsWithOpener
  /// The head begins with a digit.
  case headStartsWithDigit
  /// The logarithm of the head's length.
  case headLength
  /// The head begins with a clause of a single character, as the end of a word does.
  case headStartsWithSingle
  /// The head begins with a clause of two or three characters.
  case headStartsWithShortClause
  /// The head begins with a sentence of at most eight characters that is no question, and goes on.
  case headStartsWithShortSentence
  /// How likely the beginning of the head is missing, by itself: the logarithm of the odds.
  case headIsBroken
  /// The head is a question.
  case headIsQuestion
  /// The head is a line of a chart or a list, or a short line that ends no sentence.
  case headIsLine
  /// The head is the words under a picture.
  case headIsCaption
  /// The head ends a sentence.
  case headEndsSentence
  /// The head holds a clause mark or the end of a sentence.
  case headHasClause
  /// A quotation mark or bracket opens in the tail and closes in the head.
  case pairCut
  /// A quotation mark or bracket opens in the tail, and the head does not close it.
  case tailLeftOpen
  /// A closing mark in the head has no partner there, nor in the tail.
  case headClosesNothing
  /// How many blocks of running text break off on the page: the logarithm of their count.
  case pageBreaksOff
  /// Two blank lines or more stand between.
  case wideGap
  /// A caption, a chart or a prompt stands between.
  case interrupted
  /// The head stands before the tail.
  case reversed
  /// How many blocks stand between a tail and a head that stands before it.
  case blocksBetween
  /// How much likelier the tail goes on beyond a chart or a prompt than a paragraph begins there, when the
  /// head stands elsewhere.
  case beyondAgainstStart
  /// How much likelier the tail goes on in the block below it than a paragraph begins there, when that is not
  /// the head.
  case belowAgainstStart
  /// How often paragraphs begin as the block below the tail does, when that is not the head.
  case belowStart
  /// How much likelier the tail goes on in some other block above it than a paragraph begins there, where
  /// nothing breaks off above that block.
  case orphanAbove
  /// The block above a head that stands before its tail ends a sentence.
  case headAboveEndsSentence
  /// How much likelier that block goes on in the head than a paragraph begins there.
  case headAboveAgainstStart
  /// The parts of a foreign name go on across the cut: 汤姆·沃特金斯
  case nameAcross
  /// How many characters stand before the first clause mark of a short tail: the logarithm.
  case tailFirstClause
  /// How many stand after the last one: the logarithm of the number, and one more for the mark.
  case tailLastClause
}

extension SeamFact {
  package static let unknown = allCases.map { _ in 0.0 }

  package var needsDictionary: Bool {
    switch self {
    case .dictionaryWord, .headFragmentUnmatched, .tailFragmentUnmatched: true
    default: false
    }
  }

  /// Whether the fact is one of the tail or of the page, whatever the head.
  package var isShared: Bool {
    switch self {
    case .pageBreaksOff, .tailClauseEnd, .tailTitleStart, .tailTitleEnd, .tailTitleness,
      .tailPairTitleness, .tailStart, .shortBlocksAround, .digitBefore, .tailLength, .tailHasSentence,
      .tailHasClause, .tailEndsInClause, .tailEndsInColon, .tailEndsInCloser, .tailIsQuotation,
      .tailSaidAgain, .tailEndsInDash, .tailHasSpace, .tailIsItem, .aboveEndsSentence, .aboveIsByline,
      .aboveIsTitle, .tailHasDateline, .tailFirstClause, .tailLastClause:
      true
    default: false
    }
  }
}

/// The facts about one pair of blocks.
package typealias SeamFacts = Facts<SeamFact>
