import Testing

@testable import CopyText

struct AttributionTests {
  @Test(
    "a Chinese clause names a speaker",
    arguments: [
      "高田说", "村民李大爷说", "管理员周满仓說", "他又说", "她反问", "她笑着说", "总书记动情地说", "索莫尼说", "Cohen稱", "《南方都市报》称", "警方称",
      "阿莫斯解释说", "负责人称", "他写道", "村支书感慨道", "县文化馆馆长介绍", "记者看到", "船老大问",
    ])
  func namesInChinese(clause: String) {
    #expect(Attribution.names(clause))
  }

  @Test(
    "a Chinese clause names none, though it ends with such a character",
    arguments: [
      "门前就是那条老街道", "电视只有两个频道", "这件事谁都知道", "年底有人上门慰问", "她看了一晚上小说", "这个村没有名称", "也就是说", "对农人来说",
      "所以说", "常言说", "应该说", "有人说", "我跟他们说", "后来他跟我说", "一般地说", "俗话说", "谁也没有疑问", "他评上了职称", "老人留下一段传说",
    ])
  func namesNobodyInChinese(clause: String) {
    #expect(!Attribution.names(clause))
  }

  @Test(
    "an English clause names a speaker",
    arguments: [
      " said Ana Duarte", " the harbour master said", " she said", "Duarte said on Monday",
      " said the doorman",
      "Mayor Duarte told reporters", " he told the BBC", "Duarte told The Herald", " according to Duarte",
      " said",
      " the mayor said in a statement", " asked Ana Duarte", " the keeper added",
      " said a council spokeswoman",
    ])
  func namesInEnglish(clause: String) {
    #expect(Attribution.names(clause))
  }

  @Test(
    "an English clause with such a verb names none",
    arguments: [
      "The doctor told us to wait", "My father wrote a letter every day", "The county added two boats",
      "Nobody said a word", " and my sister said it looked like snow", "What I said was true",
      "They asked for help",
      " told us a story", " said a prayer", " asked the keeper for the keys", "We had been told",
      " as the paper said",
      "The man at the gate asked for a ticket", " added the salt", "She wrote it down",
      "The letter said nothing",
      "Ben told Ana to wait", "Ben told the neighbours",
    ])
  func namesNobodyInEnglish(clause: String) {
    #expect(!Attribution.names(clause))
  }
}
