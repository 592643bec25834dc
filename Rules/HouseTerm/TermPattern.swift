/// What a term looks like: characters one after another, one of several, alternatives, parts that may be
/// missing, and edges of words. Nothing repeats without end, so every match is short, and finding one takes
/// the same time whatever the copy.
indirect enum TermPattern: Sendable {
  /// One character in the ranges, or one that is in none of them, ends no line and stands at no doubtful cut.
  case scalar(in: [ClosedRange<Unicode.Scalar>], isNegated: Bool)
  case sequence([TermPattern])
  case alternatives([TermPattern])
  case optional(TermPattern)
  /// A place between a letter or digit and something else.
  case edge

  /// The most characters that a match may have: a set of places fits into the bits of a word.
  static let greatestLength = 60

  /// The pattern of a text that stands for itself. A letter or digit at its end must end a word there, so
  /// that a name is not found inside another word.
  init(literal text: String) {
    var parts = text.unicodeScalars.map { TermPattern.scalar(in: [$0...$0], isNegated: false) }
    if text.unicodeScalars.first?.isOfWord == true { parts.insert(.edge, at: 0) }
    if text.unicodeScalars.last?.isOfWord == true { parts.append(.edge) }
    self = .sequence(parts)
  }

  /// The number of characters in the shortest and in the longest match.
  var length: ClosedRange<Int> {
    switch self {
    case .scalar: return 1...1
    case .edge: return 0...0
    case .optional(let part): return 0...part.length.upperBound
    case .sequence(let parts):
      let lengths = parts.map(\.length)
      return lengths.reduce(0) { $0 + $1.lowerBound }...lengths.reduce(0) { $0 + $1.upperBound }
    case .alternatives(let parts):
      let lengths = parts.map(\.length)
      return (lengths.map(\.lowerBound).min() ?? 0)...(lengths.map(\.upperBound).max() ?? 0)
    }
  }

  /// The characters that a match can begin with; nil when they are too many to list.
  var firstScalars: Set<Unicode.Scalar>? {
    switch self {
    case .scalar(let ranges, let isNegated):
      let values = ranges.map { $0.lowerBound.value...$0.upperBound.value }
      guard !isNegated, values.reduce(0, { $0 + $1.count }) <= 256 else { return nil }
      return Set(values.joined().compactMap(Unicode.Scalar.init))
    case .edge: return []
    case .optional(let part): return part.firstScalars
    case .alternatives(let parts): return Self.union(parts[...])
    case .sequence(let parts):
      let count = parts.prefix { $0.length.lowerBound == 0 }.count
      return Self.union(parts.prefix(count + 1))
    }
  }

  private static func union(_ parts: ArraySlice<TermPattern>) -> Set<Unicode.Scalar>? {
    var union: Set<Unicode.Scalar> = []
    for part in parts {
      guard let scalars = part.firstScalars else { return nil }
      union.formUnion(scalars)
    }
    return union
  }

  /// Where matches end that begin at index `start` of `text`, as numbers of characters from there.
  ///
  /// - Complexity: O(*p* · *l*) for *p* parts of the pattern and *l* characters of the longest match.
  func ends(from start: Int, in text: [Unicode.Scalar]) -> Places {
    ends(from: Places(0), after: start, in: text)
  }

  private func ends(from places: Places, after start: Int, in text: [Unicode.Scalar]) -> Places {
    switch self {
    case .scalar(let ranges, let isNegated):
      return places.filter { place in
        let index = start + place
        guard text.indices.contains(index),
          !isNegated || text[index] != "\n" && text[index] != .unsureGap
        else { return false }
        return ranges.contains { $0.contains(text[index]) } != isNegated
      }.advanced
    case .edge: return places.filter { text.isWordEdge($0 + start) }
    case .optional(let part): return places.union(part.ends(from: places, after: start, in: text))
    case .alternatives(let parts):
      return parts.reduce(Places()) { $0.union($1.ends(from: places, after: start, in: text)) }
    case .sequence(let parts):
      return parts.reduce(places) { $1.ends(from: $0, after: start, in: text) }
    }
  }
}

/// A set of numbers from 0 to ``TermPattern/greatestLength``.
struct Places: Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(_ place: Int) {
    bits = 1 << UInt64(place)
  }

  /// The greatest number; nil when there is none.
  var greatest: Int? { bits == 0 ? nil : 63 - bits.leadingZeroBitCount }

  /// Each number and one.
  var advanced: Places {
    var places = self
    places.bits <<= 1
    return places
  }

  func union(_ other: Places) -> Places {
    var places = self
    places.bits |= other.bits
    return places
  }

  /// The numbers that satisfy `condition`.
  func filter(_ condition: (Int) -> Bool) -> Places {
    var places = Places()
    var rest = bits
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      if condition(place) { places.bits |= 1 << UInt64(place) }
      rest &= rest - 1
    }
    return places
  }
}

extension [Unicode.Scalar] {
  /// Whether a mark at `index` is a part of the character before it.
  func isInsideCharacter(_ index: Int) -> Bool { indices.contains(index) && self[index].isCombiningMark }

  /// Whether a word of an alphabet begins or ends before `index`. At a doubtful cut nobody can say it, so
  /// none does.
  fileprivate func isWordEdge(_ index: Int) -> Bool {
    let before = index > 0 && index <= count && self[index - 1].mayGoOnInWord
    let after = indices.contains(index) && self[index].mayGoOnInWord
    return before != after
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is part of a word, or stands where one may go on.
  fileprivate var mayGoOnInWord: Bool { isOfWord || self == .unsureGap }

  /// Whether the scalar is a letter or a digit, or a mark that is set upon one; those of emoji and of
  /// variants are set upon others, too.
  fileprivate var isOfWord: Bool {
    isAlphabetic
      || isCombiningMark && !properties.isVariationSelector && properties.generalCategory != .enclosingMark
  }

  /// Whether the scalar is a part of the character before it: the acute accent of a decomposed letter, the
  /// sign of a variant.
  fileprivate var isCombiningMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
