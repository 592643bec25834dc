import CopyText

extension String {
  /// What shows where a paragraph begins on a page set in lines.
  public enum ParagraphMark: CaseIterable, Sendable {
    case blankLine
    case indent
    case nothing
  }

  /// The page, a paragraph a line, set in lines of `measure` half-ems, as a compositor sets it: Latin copy is
  /// broken at spaces, Chinese copy anywhere but before a mark that may not begin a line. `mark` parts the
  /// paragraphs.
  public func setInLines(of measure: Int, mark: ParagraphMark = .blankLine) -> String {
    let paragraphs = split(whereSeparator: \.isNewline).map(String.init).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    let isChinese = unicodeScalars.contains(where: \.isHan)
    let indent = mark == .indent ? isChinese ? "\u{3000}\u{3000}" : "   " : ""
    let separator = mark == .blankLine ? "\n\n" : "\n"
    return paragraphs.map { Self.lines(of: indent + $0, measure).joined(separator: "\n") }
      .joined(separator: separator) + "\n"
  }

  /// The page, a paragraph a line, broken after every so many characters, whatever they are, with a blank
  /// line between two paragraphs: as a program breaks Chinese copy that counts all characters alike.
  public func brokenIntoLines(ofCharacters count: Int) -> String {
    let paragraphs = split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    return paragraphs.map { paragraph in
      let scalars = Array(paragraph.unicodeScalars)
      return stride(from: 0, to: scalars.count, by: count).map { start in
        scalars[start..<Swift.min(start + count, scalars.count)].map(String.init).joined()
      }.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func lines(of paragraph: String, _ measure: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for unit in units(of: paragraph) {
      let unitWidth = unit.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      let mayBegin = unit.unicodeScalars.first.map { !noLineBegins.contains($0) } ?? true
      if width > 0, width + unitWidth > measure, mayBegin, unit != " " {
        lines.append(line)
        line = ""
        width = 0
      }
      line += unit
      width += unitWidth
    }
    return (lines + [line]).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// What cannot be parted: a Chinese character, a word, a space.
  private static func units(of paragraph: String) -> [String] {
    var units: [String] = []
    var isWord = false
    for scalar in paragraph.unicodeScalars {
      let isLatin = scalar.value < 0x2E80 && scalar != " "
      if isLatin, isWord {
        units[units.count - 1].unicodeScalars.append(scalar)
      } else {
        units.append(String(scalar))
      }
      isWord = isLatin
    }
    return units
  }

  private static let noLineBegins = Set("，。、；：？！”’）》」』】…".unicodeScalars)
}
