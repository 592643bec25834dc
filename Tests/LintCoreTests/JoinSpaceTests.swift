import CopyText
import LintTesting
import Testing

@testable import LintCore

struct JoinSpaceTests {
  private func space(_ tail: String, _ head: String, isChinese: Bool, page: String = "") throws -> JoinSpace {
    let text = tail + "\n\n" + head + "\n\n" + page
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    let start = tail.utf8.count + 2
    return JoinSpace(
      source, tail: ByteRange(utf8: 0..<tail.utf8.count),
      head: ByteRange(utf8: start..<start + head.utf8.count),
      isChinese: isChinese)
  }

  @Test(
    "Chinese is joined with nothing between, and so is what is foreign in it",
    arguments: [
      ("桥修", "好了"), ("同比增长了35", "%，合同金额"), ("出口12,", "500台"), ("增长1.", "5倍"), ("西门子（Siemens", "）公司"),
      ("投资20", "26年"),
      ("接待游客3000人,", "GDP增长"), ("他说:", "“好”"), ("西门子", "Siemens公司"), ("公司Siemens", "在这里"),
    ])
  func chinese(tail: String, head: String) throws {
    let space = try space(tail, head, isChinese: true)
    #expect(space.text == "" && space.isSure)
  }

  @Test(
    "Korean parts words, and may be cut inside one",
    arguments: [("새 다리", "가 열렸다"), ("GDP", "가 올랐다"), ("3", "년 만에")])
  func korean(tail: String, head: String) throws {
    let space = try space(tail, head, isChinese: false)
    #expect(space.text == " " && !space.isSure)
  }

  @Test(
    "where letters meet in Chinese copy the page decides, or else a person",
    arguments: [
      ("公司Sie", "mens说", "Siemens在这里。", "", true),
      ("美国General", "Electric说", "General Electric在这里。", " ", true),
      ("公司Sie", "mens说", "", "", false), ("新型LE", "D灯", "", "", false),
      ("美国General", "Electric说", "", " ", false),
      ("新一代5", "G网络", "", "", false), ("新款iPhone", "15上市", "", "", false),
      ("公司Sie", "mens说", "Siemenses在这里。", "", false),
    ])
  func letters(tail: String, head: String, page: String, text: String, isSure: Bool) throws {
    let space = try space(tail, head, isChinese: true, page: page)
    #expect(space.text == text)
    #expect(space.isSure == isSure)
  }

  @Test(
    "in copy of an alphabet a space parts words, and stands beside marks as it is set there",
    arguments: [
      ("the old", "bridge", " "), ("It cost 35", "percent", " "), ("open,", "if", " "),
      ("It opened.", "Then", " "),
      ("“It is open,”", "she said", " "), ("the crane", "(red)", " "), ("the crane (", "red)", ""),
      ("the crane (red", ") stood", ""), ("a bargain", ", if so", ""), ("a bargain", ".", ""),
      ("It rose 35", "%", ""),
      ("sold for $1,250,", "000 then", ""), ("items 1,", "2 and 3", " "), ("It rose 3.", "5 percent", ""),
      ("It is 7:", "30 now", ""), ("the score:", "30 to 2", " "), ("paid $", "40", ""),
      ("She said, \"", "a bargain\"", ""), ("She said \"yes\"", "and left", " "),
      ("She said", "\"yes\"", " "),
      ("She said \"yes", "\" then", ""), ("wanted one thing -", "an end", " "),
      ("wanted one thing --", "an end", " "),
      ("it—", "the bridge", ""), ("the bridge", "’s crane", ""), ("the bridge", "'s crane", ""),
      ("said", "'We", " "), ("and/", "or", ""),
      // What closes in one language opens in another.
      ("von einem „Schlag“", "und kündigte", " "), ("ein »Schlag«", "und", " "), ("sagte er:", "„Nein“", " "),
      ("ein „Schlag“", ", sagte", ""), ("sagte:", "»Nein«", " "), ("il a dit «", "non »", ""),
      ("he said “", "no” again", ""), ("he said “no", "” again", ""),
      ("avec l’", "espoir de", ""), ("à ceux qu’", "on a vus", ""), ("the towns’", "mayors", " "),
    ])
  func alphabet(tail: String, head: String, text: String) throws {
    let space = try space(tail, head, isChinese: false)
    #expect(space.text == text && space.isSure)
  }

  @Test(
    "whether digits are of one number is for people to see, but where Chinese copy can hold no other",
    arguments: [
      ("共投入120", "3万元。", true, true), ("惠及群众12", "11月16日，村民晾晒柿饼。", true, false),
      ("到1", "2月底", true, true), ("每股30", "0日元", true, true), ("人民路12", "8号", true, true),
      ("十一月、11月3", "5日", true, false),
      ("in 19", "98", false, false), ("Sunday, April 13", "10 a.m. Cribbage", false, false),
    ])
  func digits(tail: String, head: String, isChinese: Bool, isSure: Bool) throws {
    let space = try space(tail, head, isChinese: isChinese)
    #expect(space.text == (head.hasPrefix("10 a.m.") ? " " : ""))
    #expect(space.isSure == isSure)
  }

  @Test(
    "where letters meet in English the words that papers print, and the page, say whether one was cut",
    arguments: [
      ("The parish asked any govern", "ment that would hear it.", "", true),
      ("The town asked for a new sew", "age plant.", "", true),
      ("The council met to", "day and the mayor said so.", " ", false),
      ("The council voted to build the", "bridge in April.", " ", true),
      ("They went to the old ceme", "tery on the hill. The cemetery is closed.", "", true),
      ("The mayor spoke of the Okon", "kwo plan.", " ", false),
      // One half may be a word, and the other no more than the rest of it.
      ("The widow went to see her solicit", "or about the house.", " ", false),
      ("The firm paid two consult", "ants for the plan.", " ", false),
      ("The council heard from Mr. Threlkeld", "who spoke for the plan.", " ", true),
      ("The crew found a gossamer", "letter in the old house.", " ", true),
      // What looks like the form of a short word may be the beginning of another one.
      ("The county paid for the gener", "ator that was to light the landing.", " ", false),
      ("The firm sold the old cartr", "idges to the school.", " ", false),
      // A name is a word of its own, and does not begin with a small letter.
      ("They found the old man in the kit", "chen, in the dark.", " ", false),
      ("The firm was sold to Mr. Chen", "who paid at once.", " ", true),
      // Of another language no words are known but those of the page.
      ("Le maire a dit que la comm", "une paiera.", " ", false),
      ("La commune a voté. Le maire a dit que la comm", "une paiera.", "", true),
      ("La commune paiera tout. Le maire a dit que la commune", "paiera.", " ", true),
    ])
  func letters(tail: String, head: String, text: String, isSure: Bool) throws {
    let space = try space(tail, head, isChinese: false)
    #expect(space.text == text)
    #expect(space.isSure == isSure)
  }

  @Test("pieces in the wrong order are looked at as others are")
  func wrongOrder() throws {
    let source = try SourceText(
      path: "copy.txt", bytes: Array("ment paid at last.\n\nThey went to the govern".utf8))
    let head = ByteRange(utf8: 0..<18)
    let tail = ByteRange(utf8: 20..<source.bytes.count)
    #expect(LatinCut(source, tail: tail, head: head) == .insideWord)
  }

  @Test("in Korean a cut is between two words or inside one, and nobody but a reader knows")
  func korean() throws {
    let space = try space("두 사람이 나란히", "앉아 있었다.", isChinese: false)
    #expect(space.text == " " && !space.isSure)
  }
}
