import LintTesting
import Testing

@testable import CopyText

struct FirstWordsTests {
  @Test(
    "the first clause is shown, or the whole words of a long one that few characters hold",
    arguments: [
      ("县领导指出，水利是命脉。", "县领导指出"),
      ("科负责人李玉梅介绍全市的情况。", "科负责人李玉梅"),
      ("重点工程全面开工建设推进会召开。", "重点工程全面"),
      ("”他说完就走了。", "”他说完就走了"), ("药。归根结底，技术只是工具。", "药。归根结底"),
      ("，水利是命脉。", "，水利是命脉"),
      ("of the council had voted for the ferry to stay.", "of the council had"),
      ("and the ferry, he said", "and the ferry"),
    ])
  func firstWords(text: String, words: String) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    #expect(FirstWords(of: source.range, in: source, WordList(["开工", "工建", "介绍"])).text == words)
  }
}
