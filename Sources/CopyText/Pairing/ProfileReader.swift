/// Tells from the copy whose habits of quoting a paper follows.
struct ProfileReader {
  /// How many marks of each kind stand in the copy.
  private var marks: [PairKind: Int] = [:]
  private var han = 0
  private var kana = 0
  private var letters = 0
  /// How many frequent characters are written as in Taiwan and Hong Kong, less those written as on the
  /// mainland.
  private var traditional = 0
  /// How many letters are å, ä, ö, æ or ø.
  private var northern = 0
  private var directions = MarkDirections()

  /// How many scalars of copy are looked at: most articles are shorter, and the rest of a longer one is
  /// alike.
  private static let enough = 8192

  /// How many characters and letters tell by themselves whose habits are followed.
  private static let leastSigns = 20

  /// The profile of `ranges`; where they hold no marks, or too few letters to tell, that of `fallback`, which
  /// is asked for only then. With `usage` the copy says only which of that usage's kinds stands outside.
  ///
  /// - Complexity: O(*n*) for *n* scalars, but of no more than 8,192.
  static func profile(
    of ranges: some Sequence<ByteRange>, in source: SourceText, usage: PairProfile.Usage? = nil,
    fallback: () -> PairProfile? = { nil }
  ) -> PairProfile {
    var reader = ProfileReader()
    var left = enough
    for range in ranges where left > 0 { left -= reader.count(range, in: source, upTo: left) }
    return reader.profile(usage: usage, fallback: fallback)
  }

  /// Counts up to `limit` scalars of `range`; gives how many.
  private mutating func count(_ range: ByteRange, in source: SourceText, upTo limit: Int) -> Int {
    let bytes = source.bytes.span
    var before: Unicode.Scalar?
    // The last mark, until it is known what stands after it.
    var last: (glyph: PairGlyph, before: Unicode.Scalar?)?
    var counted = 0
    var position = range.lowerBound.utf8
    while position < range.upperBound.utf8, counted < limit {
      let (scalar, length) = bytes.scalar(at: position)
      position += length
      counted += 1
      if let mark = last {
        directions.add(mark.glyph, before: mark.before, after: scalar)
        last = nil
      }
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x400...0x4FF:
        letters += 1
        if scalar.value > 0x7F, scalar.isNorthern { northern += 1 }
      case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF:
        han += 1
        traditional += Self.writing(of: scalar)
      case 0x3041...0x30FF: kana += 1
      default:
        guard let glyph = scalar.quoteGlyph else { break }
        count(glyph)
        last = (glyph, before)
      }
      before = scalar
    }
    if let last { directions.add(last.glyph, before: last.before, after: nil) }
    return counted
  }

  private mutating func count(_ glyph: PairGlyph) {
    guard glyph.kind.servesAsApostrophe else {
      marks[glyph.kind, default: 0] += 1
      return
    }
    // A closing one may be an apostrophe, so the opening one counts for both.
    if glyph.side == .opening { marks[glyph.kind, default: 0] += 2 }
  }

  /// 1 for a character of traditional writing, −1 for its simplified form: the ten most frequent characters
  /// of newspaper copy whose forms differ.
  private static func writing(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "國", "會", "為", "來", "個", "時", "發", "對", "說", "這": 1
    case "国", "会", "为", "来", "个", "时", "发", "对", "说", "这": -1
    default: 0
    }
  }

  private func profile(usage given: PairProfile.Usage?, fallback: () -> PairProfile?) -> PairProfile {
    let signs = han + kana + letters
    let closes = straightClosesLow || count(.doubleCurly) == 0 && fallback()?.straightClosesLow == true
    let isSwedish = !closes && given == nil && opensAsItCloses(on: fallback)
    let own = closes && count(.doubleLow) > 0 ? .german : isSwedish ? .swedish : self.usage
    let usage = given ?? (signs < Self.leastSigns ? fallback()?.usage ?? own : own)
    let outer = outer(in: usage)
    if outer == nil, let fallback = fallback(), fallback.usage == usage { return fallback }
    return PairProfile(
      usage, outer: outer ?? usage.customaryOuter, guillemetsPointInward: directions.guillemetsPointInward,
      straightClosesLow: closes)
  }

  /// Whether „ is closed by the mark of the typewriter, again and again, and never by “ or ”.
  private var straightClosesLow: Bool {
    count(.doubleCurly) == 0 && min(count(.doubleLow), count(.straightDouble)) >= Self.fewestClosed
  }

  /// How many quotations show the habit of closing them otherwise.
  private static let fewestClosed = 3

  /// Whether one mark stands on both sides of a quotation, as in Swedish, Finnish and Danish. In copy that
  /// has as many å, ä, ö, æ and ø as those have, one such mark tells; elsewhere it may be a slip, unless the
  /// whole page is so.
  private func opensAsItCloses(on page: () -> PairProfile?) -> Bool {
    guard han * 4 < letters,
      let kind = Self.kindsOfOneGlyph.first(where: { directions.openings(withClosing: $0) > 0 })
    else { return false }
    if northern * Self.lettersToNorthern >= letters { return true }
    if kind.servesAsApostrophe { return false }
    if let page = page() { return page.usage == .swedish }
    let openings = directions.openings(withClosing: kind)
    return openings >= Self.fewestClosed && (count(kind) - openings) * 2 >= openings
  }

  /// The kinds that those languages set so.
  private static let kindsOfOneGlyph: [PairKind] = [.doubleCurly, .guillemet, .singleCurly]
  /// Of so many letters at least one is å, ä, ö, æ or ø in those languages, which have one in twenty to
  /// thirty; German has one ä or ö in a hundred.
  private static let lettersToNorthern = 50

  private var usage: PairProfile.Usage {
    // A kana in eight signs: Japanese has one in two, a Chinese text about Japan a few.
    if kana * 8 > han + kana, kana > 0 { return .japanese }
    // A Chinese sign says about as much as four letters.
    if han * 4 >= letters, han > 0 {
      let corners = count(.corner) - count(.doubleCurly)
      return corners > 0 || corners == 0 && traditional > 0 ? .traditionalChinese : .simplifiedChinese
    }
    if count(.doubleLow) > 0, count(.doubleLow) >= count(.straightDouble) { return .german }
    if count(.guillemet) > count(.doubleCurly) + count(.straightDouble) {
      return directions.guillemetsPointInward ? .german : .french
    }
    return .english
  }

  /// The kind that is used most, among those that `usage` may set outside; nil when there is none.
  private func outer(in usage: PairProfile.Usage) -> PairKind? {
    let candidates = usage.outerKinds.map { (kind: $0, count: count($0)) }
    guard let most = candidates.map(\.count).max(), most > 0 else { return nil }
    return candidates.first { $0.count == most }?.kind
  }

  private func count(_ kind: PairKind) -> Int { marks[kind, default: 0] }
}

extension PairProfile.Usage {
  /// The kinds that may stand outside, the customary one first.
  fileprivate var outerKinds: [PairKind] {
    switch self {
    case .simplifiedChinese: [.doubleCurly, .straightDouble, .doublePrime]
    case .traditionalChinese: [.corner, .whiteCorner]
    case .japanese: [.corner, .whiteCorner]
    case .english: [.doubleCurly, .straightDouble, .singleCurly]
    case .german: [.doubleLow, .guillemet]
    case .french: [.guillemet]
    case .swedish: [.doubleCurly, .guillemet, .straightDouble]
    case .brackets: [.round]
    }
  }

  fileprivate var customaryOuter: PairKind { outerKinds[0] }
}

extension Unicode.Scalar {
  /// Whether it is one of the letters that Swedish, Finnish and Danish have besides those of English.
  fileprivate var isNorthern: Bool {
    switch self {
    case "å", "ä", "ö", "æ", "ø", "Å", "Ä", "Ö", "Æ", "Ø": true
    default: false
    }
  }
}
