/// On which side of the words the marks of a copy stand that have a direction of their own.
struct MarkDirections {
  /// How many guillemets before words point at them, as the first in »so«, less those that point away: those
  /// at the beginnings of paragraphs, where » may also go on with a quotation, and the others.
  private var inward = (atBeginnings: 0, inside: 0)
  /// The same of those after words.
  private var inwardAfterWords = 0
  /// How many marks are those that open in English, as “ does.
  private var openingGlyphs: [PairKind: Int] = [:]
  /// How many of those that close in English stand before a word, as the first one in ”so”.
  private var closingBeforeWords: [PairKind: Int] = [:]

  /// Adds a mark that stands between two characters of a paragraph, nil for its ends.
  mutating func add(_ glyph: PairGlyph, before: Unicode.Scalar?, after: Unicode.Scalar?) {
    guard let side = glyph.side else { return }
    if glyph.kind == .guillemet {
      if after?.isLetter == true, before?.isLetter != true {
        let point = side == .closing ? 1 : -1
        if before == nil { inward.atBeginnings += point } else { inward.inside += point }
      } else if after?.isInWord != true, before?.mayStandBeforeQuotation == false {
        inwardAfterWords += side == .opening ? 1 : -1
      }
    }
    if side == .opening {
      openingGlyphs[glyph.kind, default: 0] += 1
    } else if after?.isInWord == true, before?.mayStandBeforeQuotation ?? true {
      closingBeforeWords[glyph.kind, default: 0] += 1
    }
  }

  /// Whether guillemets point at the words they enclose: »so«.
  var guillemetsPointInward: Bool {
    guard inward.atBeginnings + inward.inside > 0 else { return false }
    // Where only » at the beginnings of paragraphs says so, it may go on with what « has opened.
    return inward.inside > 0 || inwardAfterWords >= 0
  }

  /// How often the mark of `kind` that closes in English stands before a word where the one that opens there,
  /// with rare slips, stands nowhere; 0 otherwise.
  func openings(withClosing kind: PairKind) -> Int {
    let openings = closingBeforeWords[kind, default: 0]
    var slips = openingGlyphs[kind, default: 0]
    if kind == .doubleCurly { slips += openingGlyphs[.doubleLow, default: 0] }
    let mostSlips = kind == .doubleCurly ? openings / Self.openingsToSlips : 0
    return slips <= mostSlips ? openings : 0
  }

  /// How many quotations opened by habit make up for one that was not.
  private static let openingsToSlips = 8
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit.
  fileprivate var isInWord: Bool { isLetter || isDigit }

  /// Whether a quotation may begin after it: white space, an opening bracket or mark, a dash.
  fileprivate var mayStandBeforeQuotation: Bool {
    isSpace || characterClass == .opener || characterClass == .dash
  }
}
