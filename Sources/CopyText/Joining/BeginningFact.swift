/// What is weighed to decide whether the beginning of a block is missing. The value of each fact is 0 where
/// nothing speaks for or against; what it tells is learned from paragraphs whose beginning was taken away.
package enum BeginningFact: Int, FactKind {
  /// How often paragraphs begin as the block does, when its first two characters belong together.
  case paragraphStart
  /// The same where they belong to two words, or to two halves of none.
  case looseParagraphStart
  /// How often clauses begin as the block does, when its first two characters belong together.
  case clauseStart
  /// The same where they belong to two words, or to two halves of none.
  case looseClauseStart
  /// How well the first two characters go together.
  case cohesion
  /// The first two characters do not go together.
  case isLoose
  /// The first character begins a dictionary word.
  case firstIsWord
  /// How many characters that word has beyond two.
  case firstWordLength
  /// How much rather it begins a paragraph than goes on with a word.
  case wordStart
  /// How much rather it begins a paragraph as a word by itself than ends a longer word.
  case loneWord
  /// How much rather the second character follows a word of one character than a longer one.
  case afterLoneWord
  /// The first character is a word by itself, and so is the second.
  case secondIsSingle
  /// The first character is a word by itself, and the second begins a dictionary word.
  case secondIsWord
  /// The first clause has one character, as the rest of a word may.
  case clauseOfOne
  /// It has two.
  case clauseOfTwo
  /// It has three.
  case clauseOfThree
  /// The first clause is a sentence that says something.
  case clauseIsSentence
  /// It asks or calls out, as the beginning of a paragraph may.
  case clauseIsQuestion
  /// The first clause ends with a mark of pause: 、
  case clauseIsItem
  /// The first clause ends with a closing mark that nothing opened.
  case clauseIsClosed
  /// How often the first two characters stand at the edge of a clause elsewhere on the page.
  case pairBegins
  /// How often they stand elsewhere on the page after a character with which the first one makes a word.
  case pairHangs
  /// How often they stand there after anything else.
  case pairFollows
  /// How much rather they stand there after such a character than at the edge of a clause.
  case hangsAgainstBegins
  /// A block near by begins with a clause of as many characters, one to three, before the same mark.
  case hasTwin
  /// The same for four to six characters.
  case hasLongTwin
  /// A character of that clause stands at the same place in its twin: 心相通。理相同。
  case twinIsAlike
  /// A block near by begins with the same character.
  case beginsAlike
  /// A block near by begins with the same two.
  case beginsWithSamePair
  /// The block begins with a mark that cannot begin a paragraph.
  case cannotStart
  /// It begins with an opening quotation mark or bracket.
  case startsWithOpener
  /// It begins with a digit.
  case startsWithDigit
  /// It begins with a letter, or with a sign.
  case startsWithOther
  /// A closing mark in it has no partner there.
  case closesNothing
  /// The block above ends a sentence.
  case aboveEndsSentence
  /// The block above is a byline, a credit or a prompt.
  case aboveIsByline
  /// The block above is a line of a headline, or a crosshead.
  case aboveIsTitle
  /// The block is the words under a picture.
  case isCaption
  /// It ends a sentence.
  case endsSentence
  /// The closing mark without a partner stands after whole sentences: they may be speech that lost its
  /// opening mark and nothing else.
  case closesSpeech
  /// The first clause says that something was learned somewhere, and not who learned it: 市统计局获悉，
  case learnsByNobody
  /// The block begins with a couplet, as rhetoric opens a report: 春潮涌动处，奋进正当时。
  case opensWithCouplet
  /// How much more often than anywhere else the second character stands second in a paragraph.
  case second
  /// The same of the third.
  case third
  /// The same of the fourth.
  case fourth
  /// The same of the fifth to the eighth, one with another.
  case fifthToEighth
  /// The same of the ninth to the fourteenth.
  case ninthToFourteenth
}

extension BeginningFact {
  package static let unknown = allCases.map { _ in 0.0 }

  package var needsDictionary: Bool {
    switch self {
    case .firstIsWord, .firstWordLength, .secondIsSingle, .secondIsWord: true
    default: false
    }
  }

  /// Whether the fact is the same whatever the dictionary says.
  package var isShared: Bool { !needsDictionary }

  /// Whether the block itself and the one above tell the fact; for others the whole page or the dictionary is
  /// asked.
  package var isOfBlock: Bool {
    switch self {
    case .pairBegins, .pairHangs, .pairFollows, .hangsAgainstBegins: false
    case .hasTwin, .hasLongTwin, .twinIsAlike, .beginsAlike, .beginsWithSamePair: false
    default: !needsDictionary
    }
  }

  /// The fact for which `figure`, of a place in the opening of a paragraph, is added up; nil for other
  /// figures.
  init?(_ figure: CopyFigures.CharacterFigure) {
    switch figure {
    case .second: self = .second
    case .third: self = .third
    case .fourth: self = .fourth
    case .fifthToEighth: self = .fifthToEighth
    case .ninthToFourteenth: self = .ninthToFourteenth
    default: return nil
    }
  }
}

/// The facts about the beginning of a block.
package typealias BeginningFacts = Facts<BeginningFact>
