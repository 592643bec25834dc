import CopyText

/// A page to turn to whose number was never filled in: 下转第 版, 下转A×版, Continued on Page __.
enum BlankPage {
  /// Signs that hold the place of a number.
  private static let blanks = PlaceSigns.all.union("?？○〇□#0０".unicodeScalars)
  /// Those of them that mean nothing else after “page”.
  private static let plainBlanks = PlaceSigns.crosses.union("_#".unicodeScalars)
  /// What may stand right before “page” where its number follows.
  private static let wordsBefore: Set = ["on", "from", "see", "to"]
  /// How far the page is from the word that announces it, in scalars.
  private static let reach = 12

  /// The page in Chinese that follows `jump`, one of ``JumpWords``, where it begins a line or a sentence, or
  /// what stands in brackets; nil when the page has a number, or is told in words (下转中缝). A letter alone is a
  /// part of the paper: 下转B版.
  static func range(
    afterChinese jump: ByteRange, in source: SourceText, of block: ByteRange
  ) -> ByteRange? {
    guard source.beginsClause(jump.lowerBound, in: block) else { return nil }
    let hasOrdinal = source.lastScalar(in: jump)?.scalar == "第"
    let rest = hasOrdinal ? source.lastScalar(in: jump)?.range.lowerBound ?? jump.upperBound : jump.upperBound
    var start: ByteOffset?
    var (letters, signs) = (0, 0)
    for placed in source.scalars(in: rest..<block.upperBound).prefix(reach) {
      switch placed.scalar {
      case "版":
        let end = placed.range.upperBound
        if signs > 0 { return (start ?? jump.lowerBound)..<end }
        // 上接版面: nothing but 第 shows that a number is missing.
        let isWord = start == nil && source.scalar(at: end)?.scalar.isHan == true
        return letters > 0 || isWord ? nil : (start ?? jump.lowerBound)..<end
      case "\n", "\r": return nil
      case "第" where start == nil: break
      case let sign where blanks.contains(sign): signs += 1
      case "A"..."Z" where letters + signs == 0: letters = 1
      case let scalar where scalar.isSpace: continue
      default: return nil
      }
      start = start ?? placed.range.lowerBound
    }
    return nil
  }

  /// `word`, which is “page”, with the signs that follow it in place of a number: two of them, or one on a
  /// jump line, where nothing may follow as well. nil where a number follows.
  static func range(after word: ByteRange, in source: SourceText, of block: Block) -> ByteRange? {
    let isJump = block.role == .furniture
    let rest = Array(source.scalars(in: word.upperBound..<block.range.upperBound).prefix(reach))
    let content = rest.drop { $0.scalar == " " || $0.scalar == "\u{A0}" }
    let section = content.prefix(1).filter { ("A"..."W").contains($0.scalar) }.count
    let signs = content.dropFirst(section).prefix {
      (isJump ? blanks : plainBlanks).contains($0.scalar)
    }
    let next = content.dropFirst(section + signs.count).first?.scalar
    if let last = signs.last {
      guard next?.isLetter != true, next?.isDigit != true, signs.count > 1 || isJump else { return nil }
      return word.lowerBound..<last.range.upperBound
    }
    // Continued on next page.
    let previous = source.word(before: word.lowerBound, in: block.range)
    let asksForNumber = previous.map { wordsBefore.contains(source.text(in: $0).lowercased()) } ?? true
    let isAtEnd = next == nil || next == ")" || next == "]" || next == "."
    return isJump && section == 0 && isAtEnd && asksForNumber ? word : nil
  }
}

extension SourceText {
  /// Whether nothing stands before `offset` on its line of `block`, white space, marks and brackets aside, or
  /// a sentence ends there.
  fileprivate func beginsClause(_ offset: ByteOffset, in block: ByteRange) -> Bool {
    var start = offset
    while start > block.lowerBound, let before = scalar(before: start) {
      switch before.scalar.characterClass {
      case .space where before.scalar == "\n" || before.scalar == "\r": return true
      case .space: start = before.range.lowerBound
      case .han, .kana, .letter, .digit, .clauseMark: return false
      default: return true
      }
    }
    return true
  }
}
