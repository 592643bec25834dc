// Made by `galley-learn`; not edited by hand.

/// What each fact about a block weighs, as a logarithm of odds to base *e*; facts not named weigh nothing.
enum SeamWeights {
  /// For a block by itself, whose beginning may be missing.
  static let lostBeginning = SeamFacts([
    .always: -2.178,
    .headStart: -1.054,
    .headLooseStart: -0.718,
    .headClauseStart: -0.109,
    .headLooseClauseStart: -0.185,
    .headCohesion: 0.047,
    .aboveEndsSentence: 0.612,
    .aboveIsByline: 0.788,
    .aboveIsTitle: 0.558,
    .headCannotStart: -0.098,
    .headStartsWithOpener: -0.233,
    .headStartsWithDigit: -1.342,
    .headLength: -0.806,
    .headStartsWithSingle: 0.901,
    .headStartsWithShortClause: 0.650,
    .headStartsWithShortSentence: 0.931,
    .headStartsWithSingleWord: 0.731,
    .headPairOnPage: -0.635,
    .headPairHangsOnPage: 0.671,
    .headIsQuestion: -2.250,
    .headIsCaption: -0.715,
    .headEndsSentence: 3.219,
    .headHasClause: -0.593,
    .headClosesNothing: 3.320,
  ])
}
