import Testing

@testable import CopyText

/// What stands between the lines of a paragraph, and which lines stand by themselves.
struct LineJointTests {
  @Test(
    "between two lines of a paragraph stands what stands between their words",
    arguments: [
      ("the river\nran", "the river ran"), ("三月三日，\n市政府", "三月三日，市政府"), ("他说：“\n走吧。", "他说：“走吧。"),
      ("今年新增AI\n企业", "今年新增AI企业"), ("the ferry—\nif it runs", "the ferry—if it runs"),
      ("the ferry —\nif it runs", "the ferry — if it runs"), ("共计12\n34元，比上年多", "共计1234元，比上年多"),
      ("总值146.\n4亿元", "总值146.4亿元"), ("增长2\n.7%，较全省高", "增长2.7%，较全省高"), ("增长2.7\n%，较全省高", "增长2.7%，较全省高"),
      ("in 1998\n12 ferries", "in 1998 12 ferries"), ("river  \n   ran", "river ran"),
      ("river\r\nran", "river ran"),
    ])
  func joints(lines: String, copy: String) throws {
    #expect(try SettingTests.page(lines, .blocks).copy.text == copy)
  }

  @Test("headings, bylines, items and datelines stand by themselves in a run of lines")
  func linesOfTheirOwn() throws {
    let page = """
      # Ferry crews train
      By Ruth Alderton
      WASHINGTON, March 23 — The county will keep both of
      its ferries running through January this year, said
      officials on Monday, and listed what it will take:
      - a rented icebreaker and a crew of four to work it
      through the night
      - a road around the lake
      """
    let copy = try SettingTests.page(page, .blocks).copy
    #expect(
      SettingTests.paragraphs(copy.text) == [
        "# Ferry crews train", "By Ruth Alderton",
        "WASHINGTON, March 23 — The county will keep both of its ferries running through January this year, said "
          + "officials on Monday, and listed what it will take:",
        "- a rented icebreaker and a crew of four to work it through the night", "- a road around the lake",
      ])
  }
}
