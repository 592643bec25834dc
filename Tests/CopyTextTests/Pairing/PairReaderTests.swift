import LintTesting
import Testing

@testable import CopyText

struct PairReaderTests {
  @Test(
    "copy without a fault has none",
    arguments: [
      ("他说：“今天开渠。”", PairProfile.simplifiedChinese),
      ("“渠修好了，”他说，“水就来了。”", .simplifiedChinese),
      ("把“修渠”“栽树”两件事办好。", .simplifiedChinese),
      ("“大家管它叫‘小海’，‘小海’不小。”", .simplifiedChinese),
      ("“他问：‘谁懂“孺子牛”？’没人答。”", .simplifiedChinese),
      ("“没有金桥（意为“鹊桥”），哪能见面？”", .simplifiedChinese),
      ("《学习“三字经”的通知》印发。", .simplifiedChinese),
      ("他在“Jenny’s Corner”买书，店名意为“珍妮的角落”。", .simplifiedChinese),
      ("全店的\"三宝\"和\"四鲜\"。", PairProfile(.simplifiedChinese, outer: .straightDouble)),
      ("他說：「『小海』不小。」", .traditionalChinese),
      ("文章〈『小海』〉說「不小」。", .traditionalChinese),
      ("「行くのか」と『小海』の作者は言った。", .japanese),
      ("“The drivers’ strike of the ’90s,” he said, “wasn’t ours.”", .english),
      ("‘The “third” door,’ she said.", .english),
      ("He stood 6'2\" and called it a \"bargain\" at the U.S.' price.", .straightEnglish),
      ("\"I saw the 7\" single,\" he said.", .straightEnglish),
      ("'Tis said the dogs' home is shut.", .straightEnglish),
      ("The ’Canes met ’Squire Noonan at the ’ospital.", .english),
      ("‘The ’Stones at the drivers’ club,’ she said, goin’ on wi’ it.", .british),
      ("It snowed 1/2\" and .04\" later, said he.", .english),
      ("Cut it 2 ½\" short, or 10\" long.", .english),
      ("Er sagte: „Das Wort ‚Sommer‘ steht da.“", .german),
      ("Er sagte: »Das Wort ›Sommer‹ steht da.«", .bookGerman),
      ("Il a dit : « Le mot « été » est là. »", .french),
      ("Volgens Van ’t Hek wordt het druk. ‘Wij zijn er klaar voor.’", .english),
      ("De jaren ’80 waren anders, zegt Van ’t Hek. ‘Toen zat m’n zaak nog vol.’", .english),
      ("‘Van ’t Hek komt ’s avonds,’ zei hij. ‘t Is laat.", .british),
      ("’Squire Noonan came. ‘It is late,’ he said, ‘and dark.’", .british),
      ("Er sagte: „Mir geht’s gut, ’s ist Sommer.“", .german),
      ("Hon sade: ”Ordet ’sommar’ står där.” ”Ja”, sade han.", .swedish),
      ("Matchen blev »en rysare», sade han. – ”Vi vann 2021”.", .swedish),
    ])
  func faultless(copy: String, profile: PairProfile) throws {
    let paragraph = try MarkedParagraph(copy, profile)
    #expect(paragraph.markingFaults == copy)
  }

  @Test(
    "a fault is laid on the mark that a proof-reader would touch",
    arguments: [
      // A mark lost.
      ("他说：⟦“⟧今天开渠。记者在场。", PairProfile.simplifiedChinese, PairFault.Kind.unclosed),
      ("村里办起⟦“⟧夜读角，“孩子们来。”他说，“人多。”", .simplifiedChinese, .unclosed),
      ("“大家管它叫⟦‘⟧小海，它不小。”他说。", .simplifiedChinese, .unclosed),
      ("这片海不小。⟦”⟧他说。", .simplifiedChinese, .unopened),
      ("那个“鬼探头”的片子，吓出一身汗。⟦”⟧学生说，“以后要看清。”", .simplifiedChinese, .unopened),
      ("举办“老街坊”故事⟦”⟧讲座。", .simplifiedChinese, .unopened),
      ("“大家管它叫小海⟦’⟧，它不小。”他说。", .simplifiedChinese, .unopened),
      ("館長說：⟦「⟧展期延長。『兒時』展區仍開放。", .traditionalChinese, .unclosed),
      ("⟦“⟧The mill opens in spring, the owner said.", .english, .unclosed),
      ("He was told it was in hand⟦’⟧. ‘It is,’ she said.", .british, .unopened),
      ("The drivers’ buses run,⟦”⟧ she said. “It’s safe.”", .english, .unopened),
      ("⟦\"⟧The mill opens in spring, the owner said.", .straightEnglish, .unclosed),
      ("The mill opens in spring,⟦\"⟧ the owner said.", .straightEnglish, .unopened),
      ("Er sagte: ⟦„⟧Wir öffnen im Mai. Das gilt.", .german, .unclosed),
      ("Han sade: ⟦”⟧Vi öppnar i maj. Det gäller.", .swedish, .unclosed),
      ("Vi öppnar i maj⟦”⟧, sade han. ”Det gäller.”", .swedish, .unopened),
      // A mark too many.
      ("他又说⟦“⟧“先修渠，再栽树”。", .simplifiedChinese, .unclosed),
      ("他说：“先修渠，再栽树。”⟦”⟧", .simplifiedChinese, .unopened),
      // A mark that looks the wrong way.
      ("办起⟦”⟧夜读角”。", .simplifiedChinese, .reversed),
      ("办起“夜读角⟦“⟧，很热闹。", .simplifiedChinese, .reversed),
      ("“修渠”“栽树”⟦”⟧铺路”三件事。", .simplifiedChinese, .reversed),
      ("“大家管它叫‘小海⟦‘⟧，它不小。”", .simplifiedChinese, .reversed),
      ("挂着⟦”⟧老裁缝“的招牌。", .simplifiedChinese, .reversed),
      ("被⟦」⟧阿姐訓斥」的「官員」。", .traditionalChinese, .reversed),
      ("“The tide was high,⟦“⟧ he said.", .english, .reversed),
      ("“He said: ⟦’⟧Come in,’ and so we did.”", .english, .reversed),
      // The wrong kind.
      ("果农的⟦‘⟧蜜罐子”上市。", .simplifiedChinese, .mixed),
      ("一段“安心堤⟦’⟧修了三年。", .simplifiedChinese, .mixed),
      ("“渠修好了。⟦\"⟧他说，“水就来了。”", .simplifiedChinese, .mixed),
      ("‘一带’写作“一带⟦」⟧。", .simplifiedChinese, .mixed),
      ("“大家管它叫‘小海⟦”⟧，它不小。”", .simplifiedChinese, .mixed),
      ("這條「月光巷⟦”⟧入夜有琴聲。", .traditionalChinese, .mixed),
      ("“The ferry is late,⟦\"⟧ he said.", .english, .mixed),
    ])
  func fault(copy: String, profile: PairProfile, kind: PairFault.Kind) throws {
    let paragraph = try MarkedParagraph(copy, profile)
    #expect(paragraph.markingFaults == copy)
    #expect(paragraph.pairing.faults.map(\.kind) == [kind])
    #expect(!paragraph.isPlainlyPaired)
  }

  @Test("three faults are three findings, and what is right between them stays right")
  func threeFaults() throws {
    let copy = "办起⟦”⟧夜读角”，叫作“头一步⟦’⟧。“人多。”他说：⟦“⟧先修渠。"
    #expect(try MarkedParagraph(copy, .simplifiedChinese).markingFaults == copy)
  }

  @Test("a pair knows what it stands in")
  func enclosing() throws {
    let paragraph = try MarkedParagraph("“大家叫它‘小海’，也叫“海子”（“海的儿子”）。”", .simplifiedChinese)
    #expect(paragraph.pairs == ["“”", "‘’", "“”", "“”"])
    #expect(paragraph.pairing.pairs.map(\.enclosing) == [nil, .doubleCurly, .doubleCurly, nil])
  }

  @Test("the direction of a mark comes from the profile")
  func direction() throws {
    let copy = "Er sagte: „Wir öffnen im Mai.“"
    #expect(try MarkedParagraph(copy, .german).pairing.faults.isEmpty)
    #expect(try !MarkedParagraph(copy, .simplifiedChinese).pairing.faults.isEmpty)
  }

  @Test(
    "a closing mark after a number is no sign of inches where the paragraph is Chinese, wherever it stands")
  func inches() throws {
    for copy in ["12⟦”⟧的管子已经换好。", "水厂说12⟦”⟧的管子已经换好。"] {
      #expect(try MarkedParagraph(copy, .simplifiedChinese).markingFaults == copy)
    }
    #expect(try MarkedParagraph("12” pipes were laid.", .english).pairing.faults.isEmpty)
  }

  @Test(
    "two marks that are both the wrong way round are a pair, though a sentence ends before the second",
    arguments: ["姚桂兰说：⟦”⟧以前过河要等半天。“她在渠边住了四十年。", "他们管它叫⟦”⟧望归桥“，来的人不少。"])
  func reversedPairs(marked: String) throws {
    let paragraph = try MarkedParagraph(marked, .simplifiedChinese)
    #expect(paragraph.markingFaults == marked)
  }

  @Test("of marks without end so many are listed as anyone will look at, each once")
  func manyMarks() throws {
    let copy = String(repeating: "“", count: 3000)
    let faults = try MarkedParagraph(copy, .simplifiedChinese).pairing.faults
    #expect(faults.count == Pairing.greatestCount)
    #expect(Set(faults.map(\.mark.place)).count == faults.count)
  }
}
