/// With which words a block begins, as a dictionary parts them.
enum BeginningWords: Hashable, Sendable {
  /// With none that a dictionary could tell.
  case unknown
  /// With a word of more than one character, and so many beyond two.
  case word(beyondTwo: Int)
  /// With a word of one character, and then with a longer one or not.
  case single(thenWord: Bool)

  /// The words at the beginning of `text`.
  init(of text: String, _ words: any WordBoundaries) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.isHan, let second = scalars.dropFirst().first else {
      self = .unknown
      return
    }
    if let word = words.word(across: String(scalars.prefix(1)), String(scalars.dropFirst(1))) {
      self = .word(beyondTwo: word.unicodeScalars.count - 2)
    } else if second.isHan, scalars.dropFirst(2).first != nil {
      self = .single(
        thenWord: words.hasWord(across: String(scalars.prefix(2)), String(scalars.dropFirst(2))))
    } else {
      self = .unknown
    }
  }

  /// Notes what the words say, on top of all other facts about a beginning.
  func weigh(_ facts: inout BeginningFacts) {
    var (isWord, length, isSingle, thenWord) = (0.0, 0.0, 0.0, 0.0)
    switch self {
    case .unknown: break
    case .word(let beyondTwo): (isWord, length) = (1, Double(beyondTwo))
    case .single(false): isSingle = 1
    case .single(true): thenWord = 1
    }
    facts[.firstIsWord] = isWord
    facts[.firstWordLength] = length
    facts[.secondIsSingle] = isSingle
    facts[.secondIsWord] = thenWord
  }
}
