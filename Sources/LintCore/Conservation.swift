public import CopyText

/// Where a text is not what fixes have declared it to be.
public struct ConservationError: Error, Hashable {
  /// The character that is declared to come next; nil when nothing more is.
  public let declared: Unicode.Scalar?
  /// The character that comes instead; nil when the text ends.
  public let found: Unicode.Scalar?
  /// Where the declared character stands in the text before the fixes, or what brings it; the end of that
  /// text when nothing more is declared.
  public let offset: ByteOffset
}

extension SourceText {
  /// Holds `result` against this text and what `fixes` declare: its characters, white space apart, must be
  /// those of this text in the same order, but for what an unsafe fix replaces and moves. All that a safe fix
  /// may declare is that it drops the hyphen with which a line ends.
  ///
  /// The edits that made `result` are not looked at. Characters are counted off one by one, so that neither a
  /// fix that does what it does not say nor a fault in applying it goes unnoticed.
  ///
  /// - Throws: ``ConservationError`` at the first character that is not as declared.
  /// - Complexity: O(*n* log *n*) for *n* bytes.
  package func check(_ result: [UInt8], conservesCopyBut fixes: [Fix]) throws(ConservationError) {
    let unsafe = fixes.filter { $0.safety == .unsafe }
    let hyphens = fixes.filter { $0.safety == .safe }.flatMap(\.edits).filter(\.dropsHyphen)
      .compactMap { hyphenAtLineEnd(in: $0.range) }
    var rest = DeclaredCharacter.characters(
      of: self, replacing: unsafe.flatMap(\.replacements) + hyphens.map { Edit($0, "") },
      moving: unsafe.flatMap(\.moves))[...]
    for found in String(decoding: result, as: UTF8.self).unicodeScalars where !found.isSpace {
      let next = rest.popFirst()
      guard next?.scalar == found else {
        throw ConservationError(
          declared: next?.scalar, found: found, offset: next?.offset ?? range.upperBound)
      }
    }
    if let next = rest.first {
      throw ConservationError(declared: next.scalar, found: nil, offset: next.offset)
    }
  }
}

extension SourceText {
  /// The first hyphen of `range` that ends its line there.
  func hyphenAtLineEnd(in range: ByteRange) -> ByteRange? {
    var hyphen: ByteRange?
    for placed in scalars(in: range) {
      if placed.scalar.mayBeReadAsHyphen {
        hyphen = placed.range
      } else if placed.scalar == "\n" || placed.scalar == "\r" {
        if let hyphen { return hyphen }
      } else if !placed.scalar.isSpace {
        hyphen = nil
      }
    }
    return nil
  }
}

/// A character that is to stand in a text after fixes.
private struct DeclaredCharacter {
  /// What comes first of characters at the same place.
  private enum Rank: Int {
    case inserted, moved, replacing, own
  }

  let scalar: Unicode.Scalar
  /// Where it comes from: its place in the text, or that of what it replaces.
  let offset: ByteOffset
  /// Where it goes to.
  private let place: ByteOffset
  private let rank: Rank

  /// The characters of `source`, white space apart, after `replacements` and `moves`, first to last.
  static func characters(
    of source: SourceText, replacing replacements: [Edit], moving moves: [Move]
  ) -> [DeclaredCharacter] {
    var replaced = replacements.map(\.range).sorted { $0.lowerBound < $1.lowerBound }[...]
    var moving = moves.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    var characters: [DeclaredCharacter] = []
    for (scalar, offset) in source.scalars(in: source.range).lazy.map({ ($0.scalar, $0.range.lowerBound) })
    where !scalar.isSpace {
      while let range = replaced.first, range.upperBound <= offset { replaced.removeFirst() }
      while let move = moving.first, move.range.upperBound <= offset { moving.removeFirst() }
      if replaced.first?.contains(offset) == true { continue }
      let move = moving.first.flatMap { $0.range.contains(offset) ? $0 : nil }
      characters.append(
        DeclaredCharacter(
          scalar: scalar, offset: offset, place: move?.destination ?? offset,
          rank: move == nil ? .own : .moved))
    }
    for edit in replacements {
      let start = edit.range.lowerBound
      for scalar in edit.replacement.unicodeScalars where !scalar.isSpace {
        characters.append(
          DeclaredCharacter(
            scalar: scalar, offset: start, place: start, rank: edit.range.isEmpty ? .inserted : .replacing))
      }
    }
    // The sort keeps the order of what belongs to one place and rank.
    return characters.sorted { ($0.place, $0.rank.rawValue) < ($1.place, $1.rank.rawValue) }
  }
}
