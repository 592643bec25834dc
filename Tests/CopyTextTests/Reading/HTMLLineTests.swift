import Testing

@testable import CopyText

/// HTML that extractors leave among Markdown.
struct HTMLLineTests {
  @Test(
    "comments, tags and whole tables hold no copy",
    arguments: [
      "<!-- image -->", "<br>", "<br/>", "<BR />", "<hr>", "<img src=\"a.jpg\" alt=\"桥\">",
      "<div align=\"center\">", "</div>", "<p> </p>", "<!-- a --> <!-- b -->",
      "<table><tr><td>桥</td></tr></table>", "<TABLE border=1><tr></TABLE>",
    ])
  func html(line: String) throws { #expect(try Self.isHTML(line)) }

  @Test(
    "copy in tags is copy, and so are words in angle brackets",
    arguments: [
      "<p>桥修好了。</p>", "<南方周末>", "<INSERT NAME>", "<name>", "<!-- open", "<!-- open >", "< br >", "<>",
      "<<br>>",
      "5 < 6 and 7 > 6", "<td>桥</td>",
    ])
  func copy(line: String) throws { #expect(try !Self.isHTML(line)) }

  @Test(
    "what stands between the pieces of a paragraph hides nothing",
    arguments: [
      "<!-- image -->", "<br>", "<table><tr><td>桥</td><td>7</td></tr></table>",
      "<div>\n<img src=\"a.jpg\">\n</div>",
    ])
  func between(html: String) throws {
    let copy = """
      北关街道添了十一处健身场地

      本报讯（记者 沈砚秋）十一月三日，北关街道最后一处社区健身场地完成验收。今年以来，街道新建健身场地十一处，服务范

      \(html)

      围扩大到全部九个社区，居民从家门口走到最近的场地，平均只要七分钟。
      """
    let source = try SourceText(path: "page.md", bytes: Array(copy.utf8))
    let document = Edition(reading: [source], words: OneWord()).documents[0]
    #expect(document.seams.map(\.kind) == [.interrupted])
    #expect(document.lostTexts.isEmpty)
  }

  private static func isHTML(_ line: String) throws -> Bool {
    let source = try SourceText(path: "page.md", bytes: Array(line.utf8))
    return source.isHTML(source.range)
  }

  /// A dictionary of one word: 范围.
  private struct OneWord: WordBoundaries {
    func word(across before: String, _ after: String) -> String? {
      before.hasSuffix("范") && after.hasPrefix("围") ? "范围" : nil
    }
    func hasWord(across before: String, _ after: String) -> Bool { word(across: before, after) != nil }
  }
}
