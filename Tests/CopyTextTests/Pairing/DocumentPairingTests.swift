import CopyText
import LintTesting
import Testing

/// What stands above the paragraphs of the examples.
private let head = "渡口修了一座新桥\n\n本报记者 沈砚秋\n\n"

struct DocumentPairingTests {
  private func document(_ copy: MarkedText) throws -> Document {
    Edition(reading: [try SourceText(path: "copy.txt", bytes: copy.bytes)]).documents[0]
  }

  private func markingFaults(_ marked: String, strictParagraphs: Bool = false) throws -> String {
    let copy = try MarkedText(marked)
    let pairings = try document(copy).quotePairings(strictParagraphs: strictParagraphs)
    return copy.marking(pairings.flatMap(\.pairing.faults).map(\.mark.range))
  }

  @Test(
    "a quotation that runs over several paragraphs is one",
    arguments: [
      // Every paragraph opens it again.
      head + "老校长写道：“山里的冬天很长，教室里却不冷。\n\n“炉子是家长们轮着生的，柴是孩子们捡来的。”\n",
      head + "“山里的冬天很长，教室里却不冷。\n\n“炉子是家长们轮着生的。\n\n“那一年，全班没有一个人缺课。”他写道。\n",
      // A picture stands between.
      head + "老校长写道：“山里的冬天很长，教室里却不冷。\n\n扫码查看视频\n\n“炉子是家长们轮着生的，柴是孩子们捡来的。”\n",
      // A poem set apart, whose lines look like headlines.
      head + "老校长在黑板上写下一首诗，孩子们抄了下来，至今还背得出。\n\n“山里的冬天\n\n炉火不眠\n\n等一个人来”\n",
      // The paper says who spoke, so the paragraph has lost its closing mark.
      head + "⟦“⟧山里的冬天很长，教室里却不冷。老校长说，那年冬天下了三场大雪。\n\n“炉子是家长们轮着生的。”他说。\n",
      // What it says of a speech in the speech is the speaker's.
      head + "老校长写道：“山里的冬天很长，教室里却不冷。家长说，‘炉子我来生。’柴是孩子们捡来的。\n\n“那一年，全班没有一个人缺课。”\n",
      // Words, and no speech.
      head + "村里办起⟦“⟧夜读角，每周三晚上开放，已经开放了三个月。\n\n“炉子是家长们轮着生的。”他说。\n",
      // Only its beginning and its end are marked.
      head + "老校长写道：⟦“⟧山里的冬天很长，教室里却不冷。\n\n炉子是家长们轮着生的。\n\n那一年，全班没有一个人缺课。”\n",
    ])
  func running(copy: String) throws {
    #expect(try markingFaults(copy) == copy)
  }

  @Test("every paragraph must close what it opens when the rule is strict")
  func strict() throws {
    let copy = head + "老校长写道：⟦“⟧山里的冬天很长，教室里却不冷。\n\n“炉子是家长们轮着生的，柴是孩子们捡来的。”\n"
    #expect(try markingFaults(copy, strictParagraphs: true) == copy)
  }

  @Test("where a page closes „ with the mark of the typewriter again and again, that is its manner")
  func straightClosesLow() throws {
    let said = (1...3).map { "Die „Agence \($0)\" sagte am Montag, daß die Brücke wieder offen ist.\n\n" }
    for copy in [said.joined(), said.joined() + "Die ⟦„⟧Post sagte, daß sie es nicht ist.\n"] {
      #expect(try markingFaults(copy) == copy)
    }
    // Once is a slip.
    let slip = "Die „Agence 1⟦\"⟧ sagte es am Montag. Die „Agence 2“ sagte, daß sie nichts davon weiß.\n"
    #expect(try markingFaults(slip) == slip)
  }

  @Test(
    "the marks of one article are read by the habit of its page, and a slip on a page of another habit is one"
  )
  func sameMark() throws {
    let habit = (1...3).map { "Bragt \($0) said ”we are open” on Monday, and nobody came to see it.\n\n" }
    let own = "The bridge is open again\n\nBy Ann Lee\n\nThe keeper said ”we are open” on Monday morning.\n\n"
    let page = habit.joined() + own + "Nobody ⟦”⟧came to see it on Monday.\n"
    #expect(try markingFaults(page) == page)
    let other = (1...3).map { "Bragt \($0) said “we are open” on Monday, and nobody came to see it.\n\n" }
    let slip = other.joined() + own.replacing("”we", with: "⟦”⟧we")
    #expect(try markingFaults(slip) == slip)
  }

  @Test(
    "a paragraph may go on with the closing mark in Spanish and French, where one is open above it",
    arguments: [
      "«Primero las tuberías, luego el carril bici. La gente ya no viene.\n\n»A mí el paseo me gusta, no digo que no».\n",
      "«Primero las tuberías, luego el carril bici.\n\n»La gente ya no viene.\n\n»A mí el paseo me gusta».\n",
      "«Primero, las tuberías.\n\n»La gente no viene.\n\n»Yo sí.\n\n»Y el paseo me gusta», dijo.\n",
      "« D’abord les tuyaux. Les gens ne viennent plus.\n\n» Moi, je ne dis pas le contraire. Mais le loyer. »\n",
      // Closed before, or closed by nothing.
      "«Primero las tuberías, luego el carril bici».\n\n⟦»⟧A mí el paseo me gusta, no digo que no».\n",
      "«Primero las tuberías. La gente ya no viene.\n\n⟦»⟧A mí el paseo me gusta, no digo que no.\n\nY nada más.\n",
    ])
  func goesOn(copy: String) throws {
    #expect(try markingFaults(copy) == copy)
  }

  @Test(
    "a German quotation is one, opened again in each paragraph or not",
    arguments: [
      "„Uns hat keiner gefragt“, sagte Jansen. „Im Mai machen wir ein Drittel des Umsatzes.\n\n„Ich habe geschrieben.“\n",
      "„Uns hat keiner gefragt.\n\n„Ich habe der Stadt geschrieben.\n\n„Ich warte noch bis zum Ende des Jahres!“\n",
      // Only its beginning and its end are marked.
      "Jansen sagte: „Uns hat keiner gefragt.\n\nIch habe der Stadt geschrieben. Ich warte noch ein Jahr.“\n",
      "»Uns hat keiner gefragt.\n\n»Ich habe der Stadt geschrieben. Ich warte noch ein Jahr.«\n",
    ])
  func german(copy: String) throws {
    #expect(try markingFaults(copy) == copy)
  }

  @Test("a quotation does not run past a headline")
  func articles() throws {
    let copy =
      head + "老校长写道：⟦“⟧山里的冬天很长，教室里却不冷。\n\n"
      + "公园添了三座凉亭\n\n本报记者 高田\n\n“凉亭是上月建成的，来的人不少。”管理员周满仓说。\n"
    #expect(try markingFaults(copy) == copy)
  }

  @Test("a quotation over two lines of a headline is one")
  func headline() throws {
    let copy = "这座桥让两岸“一家人\n\n走动得更勤”\n\n本报记者 沈砚秋\n\n桥修好了，两岸的人不再等船，孩子们上学也近了。\n"
    #expect(try markingFaults(copy) == copy)
  }

  @Test(
    "the profile is chosen by what the copy sets",
    arguments: [
      ("渡口修了“新桥”，孩子们说：“不用等船了。”", PairProfile.Usage.simplifiedChinese, PairKind.doubleCurly),
      ("渡口修了「新桥」，孩子們說：「不用等船了。」", .traditionalChinese, .corner),
      ("古镇有\"三宝\"，石桥、油纸伞和\"九层糕\"，人人都说好。", .simplifiedChinese, .straightDouble),
      ("橋ができた。「もう船を待たなくていい」と子どもたちは言った。", .japanese, .corner),
      ("“No more waiting for the boat,” said the children of the village.", .english, .doubleCurly),
      ("\"No more waiting for the boat,\" said the children of the village.", .english, .straightDouble),
      ("‘No more waiting for the boat,’ said the children of the village.", .english, .singleCurly),
      ("„Wir warten nicht mehr auf das Boot“, sagten die Kinder im Dorf.", .german, .doubleLow),
      ("»Wir warten nicht mehr auf das Boot«, sagten die Kinder im Dorf.", .german, .guillemet),
      ("« Nous n’attendons plus le bateau », disent les enfants du village.", .french, .guillemet),
      ("”Vi väntar inte längre på båten”, säger barnen på ön.", .swedish, .doubleCurly),
      ("’Vi venter ikke længere på båden,’ siger børnene på øen.", .swedish, .doubleCurly),
      ("»Emme odota enää venettä», sanovat kylän lapset.", .swedish, .guillemet),
      // Where the letters do not tell, one such pair is a slip, and three are a habit.
      ("”No more waiting for the boat,” said the children of the village.", .english, .doubleCurly),
      ("”No boat,” he said. ”No bridge,” said she. ”No road,” said they.", .swedish, .doubleCurly),
      (
        "“No boat,” he said. ”No bridge,” said she. ”No road,” said I. ”No,” said they.", .english,
        .doubleCurly
      ),
    ])
  func profiles(copy: String, usage: PairProfile.Usage, outer: PairKind) throws {
    // A closing mark at the end that nothing opens, so that the paragraph is not plainly paired.
    let pairing = try #require(try document(MarkedText(copy + "”\n")).quotePairings.first)
    #expect(pairing.profile.usage == usage)
    #expect(pairing.profile.outer == outer)
  }

  @Test(
    "a missing mark belongs where the words begin or end",
    arguments: [
      "他说：“先修渠，再栽树⟦。⟧记者看到，渠已修好。村支书说，树苗也运来了。",
      "“先修渠，再栽树⟦。⟧村支书说，树苗也运来了。",
      "村里办起“夜读⟦角⟧，每周三开放。",
      "村支书说：⟦先⟧修渠，再栽树。”大家都听他的。",
      "⟦那⟧口井的水真甜。”七十岁的周阿婆说。",
      "村里办起图书室，⟦夜⟧读角”每周三开放。",
      "举办“老街坊”⟦故⟧事”讲座。",
      "“The mill opens in spring⟦,⟧ the owner said.",
      "The owner said: ⟦T⟧he mill opens in spring.” It is true.",
    ])
  func likelyPlace(marked: String) throws {
    let copy = try MarkedText(marked + "\n")
    let document = try document(copy)
    let paragraph = try #require(document.quotePairings.first)
    let fault = try #require(paragraph.pairing.faults.first)
    let place = try #require(document.likelyPlace(ofPartnerOf: fault, in: paragraph))
    #expect(copy.marking([place]) == copy.marked)
  }
}
