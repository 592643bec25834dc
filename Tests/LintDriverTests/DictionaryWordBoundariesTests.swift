import Testing

@testable import LintDriver

struct DictionaryWordBoundariesTests {
  private let words = DictionaryWordBoundaries()

  @Test(
    "a word of the dictionary goes on across the cut",
    arguments: [
      ("职业人群工伤保险覆盖范", "围，让社保制度更贴合", "范围"), ("我们分", "别前往", "分别"), ("打造知名品", "牌", "品牌"),
      ("加强合", "作，共同", "合作"), ("走向繁", "荣", "繁荣"), ("融入社", "会", "社会"), ("更加强", "大", "强大"),
      ("抓落", "实", "落实"), ("与合", "伙人", "合伙人"), ("企业的高成", "长性", "成长"), ("今天下雨", "明天放晴", nil),
      ("他说。", "围墙", nil), ("他说，", "范围", nil), ("各部门", "分别前往", nil),
      // Compounds of words that the dictionary knows only one by one.
      ("产品的全生命", "周期", nil), ("共享的数据", "底板", nil),
    ] as [(String, String, String?)])
  func chinese(before: String, after: String, word: String?) {
    #expect(words.word(across: before, after) == word)
    #expect(words.hasWord(across: before, after) == (word != nil))
  }

  @Test(
    "a number or a Latin word is one across the cut, however long",
    arguments: [
      ("2", "025年", "2025"), ("共有会员248", "34个", "24834"), ("3.", "14", "3.14"),
      ("inter", "nationalization", "internationalization"),
      ("internationali", "zation is", "internationalization"), ("the", " paper", nil), ("the ", "paper", nil),
      ("don", "’t", "don’t"), ("e\u{301}co", "le de", "e\u{301}cole"),
      ("le cafe", "\u{301}s.", "cafe\u{301}s"),
      ("l’Hawaiʻ", "i et", "l’Hawaiʻi"),
      ("新增 GDP", "增速", nil), ("第１", "２届", "１２"), ("A", "I技术", "AI"),
    ] as [(String, String, String?)])
  func latin(before: String, after: String, word: String?) {
    #expect(words.word(across: before, after) == word)
    #expect(words.hasWord(across: before, after) == (word != nil))
  }

  @Test(
    "what is no word does not go on, whatever stands there",
    arguments: [
      ("", ""), ("", "围"), ("范", ""), ("  ", "  "), ("\r", "\n"), ("👩\u{200D}", "👩"),
      ("……", "……"),
    ])
  func noWord(before: String, after: String) {
    #expect(words.word(across: before, after) == nil)
    #expect(!words.hasWord(across: before, after))
  }
}
