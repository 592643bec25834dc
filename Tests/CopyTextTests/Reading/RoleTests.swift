import LintTesting
import Testing

@testable import CopyText

/// What each block of a small page is taken for, and which article it belongs to.
struct RoleTests {
  @Test("every block has the role that its place on the page gives it", arguments: SmallPage.all)
  func roles(_ page: SmallPage) throws {
    let read = try ReadPage(page.text)
    let said = zip(read.roles, read.structure.blocks).map { role, block in
      "\(role.rawValue): \(read.source.text(in: block.range))"
    }
    let expected = page.blocks.map { "\($0.role.rawValue): \($0.copy)" }
    #expect(said == expected)
  }

  @Test("an article begins with the first line of its headline", arguments: SmallPage.all)
  func articles(_ page: SmallPage) throws {
    let read = try ReadPage(page.text)
    #expect(read.structure.articles.map(\.blocks.lowerBound) == page.articleStarts)
    for article in read.structure.articles {
      if let headline = article.headline {
        #expect(article.blocks.contains(headline) && read.roles[headline] == .headline)
      } else {
        #expect(!article.blocks.contains { read.roles[$0] == .headline })
      }
    }
  }

  @Test("two spaces at the end of a line are markup, and the # of a heading is too")
  func markdown() throws {
    let read = try ReadPage("## 渡口通车  \n\n■ 本报记者 沈砚秋  \n\n昨天，渡口的新桥通车。  \n两岸的人不再等船。  \n")
    #expect(read.roles == [.headline, .byline, .lead])
    #expect(
      read.structure.blocks.map { read.source.text(in: $0.range) } == [
        "渡口通车", "■ 本报记者 沈砚秋", "昨天，渡口的新桥通车。  \n两岸的人不再等船。",
      ])
    #expect(read.structure.blocks.map(\.lines) == [0..<1, 2..<3, 4..<6])
  }

  @Test("a byline on the first or last line of a block is not part of its text")
  func bylineLines() throws {
    let read = try ReadPage("新桥通车\n\n□记者 沈砚秋 报道\n本报鹿鸣讯 昨天，新桥通车。\n\n两岸的人不再等船。\n本报记者 丁以宁\n")
    #expect(
      read.structure.blocks.map { read.source.text(in: $0.text) } == [
        "新桥通车", "本报鹿鸣讯 昨天，新桥通车。", "两岸的人不再等船。",
      ])
    #expect(read.structure.bylines.map { $0.summary(in: read.source) } == ["记者: 沈砚秋", "本报记者: 丁以宁"])
    #expect(read.structure.bylines.map(\.block) == [1, 2])
  }

  @Test("in a file without a blank line each line is a block")
  func noBlankLines() throws {
    let read = try ReadPage("新桥通车\n■ 本报记者 沈砚秋\n昨天，渡口的新桥通车，两岸的人不再等船。\n桥头添了路灯，夜里也亮堂堂的。\n")
    #expect(read.roles == [.headline, .byline, .lead, .body])
  }

  @Test("above a note on the writer an article ends, and no headline stands there")
  func authorNote() throws {
    let text = "旧船坞改成了展馆，孩子们常来。\n\n渡口的变迁，说到底是两岸的人一步一步走出来的，往后的\n\n"
    let note = try ReadPage("## 渡口\n\n" + text + "（作者为渡口文化馆馆长）\n\n## 新桥通车\n\n昨天，新桥通车。\n")
    #expect(note.roles == [.headline, .lead, .body, .byline, .headline, .lead])
    let byline = try ReadPage("## 渡口\n\n" + text + "本报记者 沈砚秋\n\n昨天，渡口的新桥通车。\n")
    #expect(byline.roles[2] == .headline)
  }
}
