import Testing

@testable import CopyText

struct SimplifiedFormsTests {
  @Test(
    "a traditional character has a simplified form, and others are their own",
    arguments: zip("標裏裡佔台后aＡ。😀".unicodeScalars, "标里里占台后aＡ。😀".unicodeScalars))
  func forms(scalar: Unicode.Scalar, form: Unicode.Scalar) { #expect(scalar.simplified == form) }

  @Test("the traditional forms of a character have it as their simplified form, over all characters")
  func thereAndBack() {
    for scalar in (0x4E00...0x9FFF).compactMap({ Unicode.Scalar($0 as UInt32) }) {
      let simplified = scalar.simplified
      #expect(simplified.simplified == simplified)
      #expect(scalar == simplified || simplified.traditionalForms.contains(scalar))
      #expect(scalar.traditionalForms.allSatisfy { $0.simplified == scalar })
      let bytes = Array(String(scalar).utf8).reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      #expect(bytes.simplifiedBytes == Array(String(simplified).utf8).reduce(0) { $0 << 8 | UInt32($1) })
    }
  }

  @Test(
    "a word in simplified characters stands for its traditional forms",
    arguments: ["编后：此处插图", "編後：此處插圖", "編后：此處插圖"])
  func words(text: String) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    let words = EdgeWords(["后语", "编后：", "插图"])
    #expect(words.begin(source.range, in: source))
    #expect(words.end(source.range, in: source))
    #expect(EdgeWords(["处插"]).stand(in: source.range, of: source))
    #expect(!EdgeWords(["后："]).begin(source.range, in: source))
  }
}
