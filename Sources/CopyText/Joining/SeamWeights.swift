// Made by `galley-learn`; not edited by hand.

/// What each fact about a block weighs, as a logarithm of odds to base *e*; facts not named weigh nothing.
enum SeamWeights {
  /// For a block by itself, whose beginning may be missing.
  static let lostBeginning = SeamFacts([
    .always: -2.306,
    .headStart: -1.102,
    .headLooseStart: -0.698,
    .headClauseStart: -0.006,
    .headLooseClauseStart: -0.179,
    .headCohesion: 0.033,
    .aboveEndsSentence: 0.738,
    .aboveIsByline: 1.157,
    .aboveIsTitle: 0.649,
    .headCannotStart: -1.012,
    .headStartsWithOpener: -0.127,
    .headStartsWithDigit: -1.595,
    .headLength: -0.757,
    .headStartsWithSingle: 1.079,
    .headStartsWithShortClause: 0.661,
    .headStartsWithShortSentence: 1.075,
    .headStartsWithSingleWord: 0.612,
    .headPairOnPage: -0.565,
    .headPairHangsOnPage: 0.581,
    .headIsQuestion: -2.415,
    .headIsCaption: -0.590,
    .headEndsSentence: 3.155,
    .headHasClause: -0.758,
    .headClosesNothing: 3.224,
  ])
}
