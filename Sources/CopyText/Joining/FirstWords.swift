/// The words with which a block begins, for people to look at: its first clause, or of a long one as many
/// whole words as a few characters hold.
struct FirstWords {
  /// The words, with single spaces where the copy has white space.
  let text: String

  /// The fewest characters of a clause that is shown by itself.
  private static let shortest = 3
  /// The most characters of Chinese that are shown.
  private static let longest = 8
  /// The most scalars of copy in an alphabet.
  private static let longestInLatin = 20

  /// How many bytes of a text are looked at, white space and all.
  private static let reach = 160

  /// The first words of `text` in `source`, as `words` parts them.
  init(of text: ByteRange, in source: SourceText, _ words: any WordBoundaries) {
    var clause: [Unicode.Scalar] = []
    for placed in source.scalars(in: source.prefixRange(of: text, bytes: Self.reach)) {
      let scalar = placed.scalar
      // A clause of a character or two says nothing, and a mark so near to the beginning is striking.
      if scalar.partsClauses, clause.count >= Self.shortest { break }
      if !scalar.isSpace { clause.append(scalar) } else if clause.last != " " { clause.append(" ") }
    }
    if clause.last == " " { clause.removeLast() }
    let isHan = clause.contains(where: \.isHan)
    let longest = isHan ? Self.longest : Self.longestInLatin
    guard clause.count > longest else {
      self.text = clause.text
      return
    }
    let end = (2...longest).reversed().first { end in
      isHan
        ? !words.hasWord(across: clause[..<end].text, clause[end...].text) : clause[end] == " "
    }
    self.text = clause[..<(end ?? longest)].text
  }
}
