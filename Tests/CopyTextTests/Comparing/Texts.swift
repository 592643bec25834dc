import LintTesting

@testable import CopyText

extension NormalisedText {
  /// The normalised text of a file that holds `text` and nothing else.
  init(_ text: String) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    self.init(AtLeastOne(source.range), in: source)
  }

  /// The text as a string.
  var string: String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}

extension Edition {
  /// An edition of pages that hold `pages`, named by their numbers.
  init(_ pages: String...) throws {
    try self.init(pages)
  }

  /// An edition of pages that hold `pages`, named by their numbers.
  init(_ pages: [String]) throws {
    self.init(
      reading: try pages.enumerated().map { index, page in
        try SourceText(path: "\(index).txt", bytes: Array(page.utf8))
      })
  }

  /// The copy at a place.
  func text(at place: CopyPlace) -> String { documents[place.document].source.text(in: place.range) }

  /// The texts of the edition, as they are compared.
  var compared: ComparedEdition { ComparedEdition(documents, workers: 1) }
}

/// The scalars of `text`.
func scalars(of text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

/// Sentences of the same making and different words, to build pages from.
enum Sentences {
  /// A sentence of `length` characters drawn from `generator`: clauses of common characters and a full stop.
  static func sentence(_ length: Int, using generator: inout SeededGenerator) -> String {
    var sentence = ""
    for index in 1..<length {
      let isMark = index % 11 == 10 && index < length - 3
      sentence += isMark ? "，" : characters.randomElement(using: &generator) ?? "田"
    }
    return sentence + "。"
  }

  static let characters = "春夏秋冬山水田林路桥河湖海江城乡村镇街巷门窗灯火风雨雪霜云雾日月星辰花草树木鸟鱼虫马牛羊".map(String.init)
}
