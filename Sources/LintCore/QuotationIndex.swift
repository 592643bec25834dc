import CopyText

/// Where on a page which of some acceptances hold. Those that hold at the same places make one *group*.
struct QuotationIndex {
  /// The acceptances of one rule whose quotations have the same length and the mark at the same place.
  private struct Lookup {
    let shape: QuotationShape
    /// The groups, by the hashes of their characters.
    let groups: [UInt64: [Int]]
    /// Where on the page the groups stand, in its order; of marked quotations nothing, since their places are
    /// known.
    var occurrences: [(start: Int, group: Int)] = []
  }

  /// The indices of the acceptances of each group, ascending.
  private(set) var groups: [[Int]] = []

  private let page: QuotablePage
  /// The characters of each group.
  private var characters: [[Unicode.Scalar]] = []
  private var lookups: [String: [Lookup]] = [:]

  /// Looks for `acceptances` on `page`; one that quotes nothing holds nowhere.
  ///
  /// - Complexity: O(*q* + *l* · *n*) for *q* characters of the quotations, a page of *n*, and *l* lengths of
  ///   quotations without a mark, counted anew for each rule; where such a quotation stands its characters
  ///   are compared as well, so that one that stands everywhere takes its length as often.
  init(_ acceptances: [Acceptance], on page: QuotablePage) {
    self.page = page
    /// What acceptances have in common that hold at the same places.
    struct Meaning: Hashable {
      let rule: String
      let shape: QuotationShape
      let characters: [Unicode.Scalar]
    }
    let quoting = acceptances.indices.filter { !acceptances[$0].characters.isEmpty }
    let meanings = Dictionary(grouping: quoting) { index in
      let acceptance = acceptances[index]
      return Meaning(
        rule: acceptance.rule, shape: QuotationShape(of: acceptance), characters: acceptance.characters)
    }
    var groupsOfRules: [String: [QuotationShape: [Int]]] = [:]
    for (meaning, members) in meanings {
      groupsOfRules[meaning.rule, default: [:]][meaning.shape, default: []].append(groups.count)
      groups.append(members)
      characters.append(meaning.characters)
    }
    lookups = groupsOfRules.mapValues { groupsOfShapes in
      groupsOfShapes.map { shape, groups in
        Lookup(shape: shape, groups: Dictionary(grouping: groups) { characters[$0].quotationHash })
      }
    }
    for (rule, lookups) in lookups { self.lookups[rule] = lookups.map(finding) }
  }

  /// The groups that hold for what `rule` finds at `offset`.
  ///
  /// - Complexity: O(log *n* + *s* + *g*) for a page of *n* characters, *s* shapes of the quotations of the
  ///   rule, and *g* of these that stand there, a quotation without a mark as often as it does.
  func groups(of rule: String, at offset: ByteOffset) -> [Int] {
    guard let lookups = lookups[rule] else { return [] }
    let place = page.index(of: offset)
    return lookups.flatMap { lookup in
      if let before = lookup.shape.lengthBeforeMark {
        return group(of: lookup, from: place - before).map { [$0] } ?? []
      }
      let first = lookup.occurrences.partitioningIndex { $0.start > place - lookup.shape.length }
      return Array(Set(lookup.occurrences[first...].prefix { $0.start <= place }.map(\.group)))
    }
  }

  /// The group of `lookup` whose quotation stands on the page from the character at `start` on; nil when none
  /// does.
  private func group(of lookup: Lookup, from start: Int) -> Int? {
    guard start >= 0, let hash = page.hash(from: start, of: lookup.shape) else { return nil }
    // Equal hashes are a reason to compare.
    return lookup.groups[hash]?.first { page.characters[start...].starts(with: characters[$0]) }
  }

  /// `lookup` with the places of quotations without a mark.
  private func finding(_ lookup: Lookup) -> Lookup {
    guard lookup.shape.lengthBeforeMark == nil else { return lookup }
    var lookup = lookup
    for start in page.characters.indices {
      if let group = group(of: lookup, from: start) { lookup.occurrences.append((start, group)) }
    }
    return lookup
  }
}

/// The characters of a page that count in quotations.
struct QuotablePage {
  fileprivate let characters: [Unicode.Scalar]
  /// Where each begins.
  private let offsets: [ByteOffset]
  /// For each character, and for the end of the page, the hash of all before it.
  private let hashes: [UInt64]

  init(_ source: SourceText) {
    let placed = source.scalars(in: source.range).filter { Quotation.counts($0.scalar) }
    characters = placed.map(\.scalar)
    offsets = placed.map(\.range.lowerBound)
    var hash: UInt64 = 0
    hashes =
      [0]
      + characters.map { scalar in
        hash = hash.appending(scalar)
        return hash
      }
  }

  /// The index of the first character that begins at `offset` or later.
  fileprivate func index(of offset: ByteOffset) -> Int {
    offsets.partitioningIndex { $0 >= offset }
  }

  /// The hash of as many characters from `start` on as `shape` has; nil when there are not so many.
  fileprivate func hash(from start: Int, of shape: QuotationShape) -> UInt64? {
    guard start + shape.length <= characters.count else { return nil }
    return hashes[start + shape.length] &- hashes[start] &* shape.power
  }
}

/// What quotations have in common that are looked up together.
private struct QuotationShape: Hashable {
  /// How many characters they have.
  let length: Int
  /// How many of them stand before the place where the finding begins; nil when it may begin anywhere.
  let lengthBeforeMark: Int?
  /// What the hash of a text grows by when so many characters are put behind it.
  let power: UInt64

  init(of acceptance: Acceptance) {
    length = acceptance.characters.count
    lengthBeforeMark = acceptance.charactersBeforeMark
    power = (0..<length).reduce(1) { power, _ in power &* UInt64.hashFactor }
  }
}

extension UInt64 {
  /// An odd number whose bits are well mixed: 2⁶⁴ divided by the golden ratio.
  fileprivate static let hashFactor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of what this is the hash of with `scalar` behind it: a polynomial in the factor, so that the
  /// hash of any stretch follows from those of what stands before its two ends.
  fileprivate func appending(_ scalar: Unicode.Scalar) -> UInt64 {
    self &* Self.hashFactor &+ UInt64(scalar.value)
  }
}

extension [Unicode.Scalar] {
  /// The hash by which it is looked up.
  fileprivate var quotationHash: UInt64 { reduce(0) { $0.appending($1) } }
}
