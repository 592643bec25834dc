import Testing

@testable import CopyText

struct CopyFiguresTests {
  @Test(
    "the rows of a table ascend by key, each once, each as wide as its columns",
    arguments: [
      ("characters", 1, CopyFigures.CharacterFigure.allCases.count),
      ("pairs", 2, CopyFigures.PairFigure.allCases.count),
    ])
  func tablesAreSorted(name: String, characters: Int, columns: Int) {
    let table = name == "pairs" ? CopyFigures.pairs : CopyFigures.characters
    table.withUTF8Buffer { bytes in
      let characterWidth = FigureTable.characterWidth
      let width = characterWidth + columns
      let prefix = characterWidth * (characters - 1)
      var last: [UInt8] = []
      var rows = 0
      var outOfOrder = 0
      var broken = 0
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let first = Array(line.prefix(prefix))
        if !(line.count - prefix).isMultiple(of: width) { broken += 1 }
        for row in stride(from: line.startIndex + prefix, to: line.endIndex, by: width) {
          let key = first + line[row..<(row + characterWidth)]
          let figures = line[(row + characterWidth)..<(row + width)]
          if String(validating: key, as: UTF8.self)?.unicodeScalars.count != characters { broken += 1 }
          if !figures.allSatisfy({ (FigureTable.lowest...FigureTable.highest).contains($0) }) { broken += 1 }
          if !last.lexicographicallyPrecedes(key) { outOfOrder += 1 }
          last = key
          rows += 1
        }
      }
      #expect(rows > 1000)
      #expect(outOfOrder == 0)
      #expect(broken == 0)
    }
  }

  @Test(
    "two halves of a word hold together better than two words do",
    arguments: [
      ("范围", "范的"), ("蔬菜", "蔬，"), ("社会", "会社"), ("企业", "企的"), ("发展", "的展"), ("环节", "环的"), ("葡萄", "萄葡"),
    ])
  func cohesion(word: String, other: String) throws {
    #expect(try Self.cohesion(word) > Self.cohesion(other))
    #expect(try Self.cohesion(word) > 2)
  }

  @Test(
    "paragraphs begin with some characters and not with others",
    arguments: [("今年", "围的"), ("记者", "的是"), ("“我", "，而"), ("据了", "等的")])
  func paragraphStart(usual: String, unusual: String) throws {
    let usual = Array(usual.unicodeScalars)
    let unusual = Array(unusual.unicodeScalars)
    #expect(
      CopyFigures.standard.paragraphStart(usual[0], usual[1])
        > CopyFigures.standard.paragraphStart(unusual[0], unusual[1]))
  }

  @Test(
    "half-width marks, digits and letters share the figures of their full-width forms",
    arguments: [(",", "，"), ("(", "（"), ("7", "０"), ("7", "3"), ("Q", "z")]
      as [(Unicode.Scalar, Unicode.Scalar)])
  func twins(one: Unicode.Scalar, other: Unicode.Scalar) throws {
    let figures = CopyFigures.CharacterFigure.allCases.map { CopyFigures.standard.figure($0, of: one) }
    #expect(
      figures == CopyFigures.CharacterFigure.allCases.map { CopyFigures.standard.figure($0, of: other) })
    #expect(figures.allSatisfy { $0 != nil })
  }

  @Test("a character that no table knows has no figure", arguments: ["𠮷", "é", "🗞"] as [Unicode.Scalar])
  func unknown(scalar: Unicode.Scalar) {
    for figure in CopyFigures.CharacterFigure.allCases {
      // A letter is kept under Ａ, whichever it is.
      #expect((CopyFigures.standard.figure(figure, of: scalar) == nil) == !scalar.isLetter)
    }
    #expect(CopyFigures.standard.figure(.cohesion, of: scalar, "的") == nil)
  }

  private static func cohesion(_ pair: String) throws -> Double {
    let scalars = Array(pair.unicodeScalars)
    return CopyFigures.standard.cohesion(of: scalars[0], scalars[1])
  }
}
