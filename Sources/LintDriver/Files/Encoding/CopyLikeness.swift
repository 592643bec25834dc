import CopyText

/// How much a text that was read in some encoding looks like copy.
struct CopyLikeness {
  /// The mean of what its characters count, ASCII and spaces left aside: how many of a million are this one,
  /// and how much more often it stands behind the character before it than chance would have it, as
  /// logarithms to base *e*.
  let score: Double

  /// Whether it looks like copy.
  var isCopy: Bool { score >= Self.leastScore }

  /// The least score of copy. Pages of newspapers, and the first 300 bytes of them, come to 7 and more, 99 of
  /// 100 of their paragraphs to 6, and lists of rare names to 4.4. Korean in EUC-KR falls on the frequent
  /// characters of GB 2312, but not on pairs that go together: paragraphs of it come to 3.5 at most, lines of
  /// EUC-JP without kana to 4.2, and bytes of other encodings to less.
  private static let leastScore = 4.3

  /// The likeness of `text`, in UTF-8, which was read in `encoding`; nil when it holds nothing but ASCII and
  /// spaces.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init?(of text: [UInt8], in encoding: TextEncoding) {
    var sum = 0.0
    var count = 0
    var before: Unicode.Scalar = "\n"
    var scalars = String(decoding: text, as: UTF8.self).unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next, count < Self.mostCharacters {
      next = scalars.next()
      defer { before = scalar }
      if scalar.isASCII || scalar.isSpace { continue }
      count += 1
      sum +=
        Self.isStray(scalar, between: before, and: next)
        ? Self.unknownFrequency : Self.frequency(of: scalar, in: encoding)
      if !before.isASCII { sum += CopyFigures.standard.figure(.cohesion, of: before, scalar) ?? 0 }
    }
    if count == 0 { return nil }
    score = sum / Double(count)
  }

  /// How many characters, ASCII and spaces left aside, are looked at: more than a page has.
  private static let mostCharacters = 50_000

  /// Whether `character` is a Chinese one that stands alone at a letter, as in “don稚”, “don’t” of
  /// Windows-1252 in Shift_JIS.
  private static func isStray(
    _ character: Unicode.Scalar, between before: Unicode.Scalar, and next: Unicode.Scalar?
  ) -> Bool {
    let next = next ?? "\n"
    return character.isHan && before.isASCII && next.isASCII && (before.isLetter || next.isLetter)
  }

  /// How frequent `character` is in copy, as the logarithm of how many of a million.
  private static func frequency(of character: Unicode.Scalar, in encoding: TextEncoding) -> Double {
    // Japanese is written in Shift_JIS only: the kana of EUC-JP stand at the same bytes in GB 18030, but not
    // its words.
    if encoding == .shiftJIS, isKana(character) { return kanaFrequency }
    // What the figures know of the letters of alphabets is how frequent all together are.
    if character.value < 0x2000 { return unknownFrequency }
    return CopyFigures.standard.figure(.frequency, of: character) ?? unknownFrequency
  }

  /// Whether a character is one of hiragana or full-width katakana.
  private static func isKana(_ character: Unicode.Scalar) -> Bool {
    (0x3041...0x30FE).contains(character.value)
  }

  /// A third of Japanese copy is written in some 80 hiragana, so that each stands for thousands of a million;
  /// the table of the figures goes up to 7.4.
  private static let kanaFrequency = 7.0

  /// What a character counts that the figures do not know: less than the rarest that they do.
  private static let unknownFrequency = -2.0
}
