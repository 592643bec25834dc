import CopyText

/// Words that hold the place of copy.
struct Filler {
  /// What a filler is for, which decides what the desk is told.
  enum Kind: Hashable {
    /// Dummy words that show how the type will look.
    case dummy
    /// A note from one colleague to another: what is to be put here, what is to be checked.
    case note
    /// A sign that something is still to come.
    case toCome
    /// A variable of a template.
    case variable
    /// A page to turn to that has no number.
    case page
    /// A number that was left out.
    case figure
    /// Signs of a web page that were not turned into characters.
    case markup
  }

  /// The words; ASCII letters in any case, Chinese in simplified characters or in traditional ones.
  let phrase: String
  /// What it is for.
  let kind: Kind
  /// What must be true of the copy around the words.
  let condition: Condition

  /// What must be true of the copy around a filler, besides that no letter of the same word touches it.
  enum Condition: Hashable {
    /// Nothing more.
    case none
    /// They are a whole clause, without a subject: 桥修好了，此处插图，后来
    case wholeClause
    /// The same, and no comma stands before it: 请输入标题
    case wholeSentence
    /// The words have the same case in the copy as here.
    case exactCase
    /// One of the words that a layout is made of stands before it: headline goes here.
    case afterLayoutWord
    /// It is dummy Latin: it begins a paragraph, or more of it follows.
    case dummyLatin
    /// TK where a number or a name is to come.
    case toCome
    /// The marks of a template's variable with a name between them.
    case variable
    /// A name or a number of a character follows, as HTML writes it: &mdash;
    case reference
    /// It closes a remark in brackets: （数字待核）
    case remark
    /// The same, where the copy is meant and not the world: （人数待定）, but not （时间待定）
    case remarkOnCopy
    /// A page without a number follows: 下转第 版
    case jump
    /// The same in English: Continued on Page __
    case englishJump
    /// A unit follows the signs: XX名
    case figure
    /// Signs follow that hold the place of a person: 联系人：XXX
    case contact
  }
}

extension Filler {
  /// The fillers that are looked for.
  ///
  /// Source: fillers that were printed by mistake and collected by copy desks; the prompts of article
  /// templates, of slide programs and of page-making programs; the notes that copy desks write into copy.
  static let known: [Filler] =
    all(
      .dummy, .none,
      [
        "hed hed", "dek dek", "dky dky", "lede lede", "xyxy", "jumphead", "jump hed here", "hed here",
        "dek here",
        "headline here", "subhead here", "caption here", "cutline here", "byline here", "body copy here",
        "your headline here", "your text here", "this is placeholder text", "placeholder text here",
        "this is dummy text", "dummy headline", "text text text", "body text body text", "story story story",
        "blah blah blah blah", "asdfasdf", "asdf asdf", "asdfgh", "sdfsdf", "zxcvbn", "zxcvzxcv",
        "文字文字文字", "内文内文内文", "图说图说图说", "正文正文正文", "标题标题标题", "标题文字标题文字", "内容内容内容", "测试测试测试", "啊啊啊啊啊啊", "标题占位",
        "正文占位", "文字占位", "图片占位", "占位文字",
        "占位文本", "占位内容", "占位标题",
      ])
    + all(
      .dummy, .wholeClause,
      [
        "这里是标题", "这里是正文", "这里是内容", "这里是副标题", "这里是主标题", "这里是小标题", "这里是文字", "这里是图片说明", "这里是导语", "此处是标题",
        "此处是正文", "此处为标题", "此处为正文", "此处为副标题", "此处为文字",
      ])
    + all(.dummy, .dummyLatin, dummyLatin)
    + all(.dummy, .afterLayoutWord, ["goes here"])
    + all(
      .note, .none,
      [
        "[insert", "(insert photo", "(insert caption", "(insert quote", "(insert name", "insert photo here",
        "insert image here", "insert quote here", "insert headline here", "insert caption here",
        "insert text here",
        "insert name here", "type your text here", "type text here", "enter text here",
        "enter your text here",
        "click to add title", "click to add text", "click here to enter text", "[headline]", "[byline]",
        "[caption]",
        "[photo here]", "[name]", "[names]", "[date]", "[title]", "[author]", "[reporter]", "[photo]",
        "[image]",
        "[quote]", "[link]", "[to come]", "(to come)", "(more to come)", "[more to come]",
        "（此处省略", "(此处省略", "【此处省略", "【插入", "［插入", "（插入图", "（插入照片",
        "（加图）", "[图片]", "[插图]", "[配图]", "[标题]", "［图片］", "【插图】", "【配图】", "【标题】", "【副标题】",
      ])
    + all(
      .note, .wholeClause,
      [
        "此处插入", "此处加图", "此处配图", "此处放图", "此处插图", "此处贴图", "此处加照片", "此处放照片", "此处放视频",
        "此处粘贴", "这里插入", "这里加图", "这里配图", "这里写标题", "这里放图",
      ])
    + all(
      .note, .wholeSentence,
      [
        "此处填写", "此处输入", "此处添加", "此处添加文字", "在此输入", "在此处添加", "这里填写", "请输入标题", "请输入正文", "请输入内容",
        "请输入文字", "请输入内文", "按一下以新增", "按一下新增", "请输入副标题", "请输入作者", "请输入摘要", "点击添加标题", "点击添加副标题", "点击添加正文",
        "点击添加文字", "点击添加文本", "点击添加内容", "点击添加图片", "点击输入标题", "点击输入正文",
        "点击输入文字", "单击此处添加", "单击此处编辑", "输入标题文字", "添加标题文字", "添加正文文字",
      ])
    + all(
      .toCome, .none,
      [
        "tktk", "tktktk", "tktktktk", "tkhowmany", "fixme", "[tk]", "hed tk", "photo tk", "page tk", "art tk",
        "caption tk", "headline tk", "name tk", "names tk", "xxx contributed to this", "date tk", "quote tk",
        "[name tk]",
        "00月00日", "0000年",
      ])
    + all(.toCome, .wholeSentence, ["标题待定"])
    + all(
      .toCome, .wholeClause,
      [
        "内文待补", "标题待补", "标题待拟", "标题待改", "题目待拟", "图片待补", "配图待补", "照片待补",
        "图说待补", "数据待补", "数字待补", "内容待补", "正文待补", "人名待核", "人名待补", "姓名待补", "职务待核", "职务待补", "引语待补",
      ])
    + all(
      .toCome, .remark,
      [
        "待核", "待核实", "待核对", "待补", "待补充", "待填", "待填写", "再核", "再核实",
        "再核对",
      ])
    + all(.toCome, .remarkOnCopy, ["待定", "待查", "待确认"])
    + all(.toCome, .contact, ["联系人", "联络人"])
    + all(
      .page, .none,
      ["page 00", "pages 00", "第00版", "第x版", "第xx版", "第×版", "第××版", "第??版", "第？版", "第？？版"])
    + all(.page, .jump, JumpWords.chinese)
    + all(.page, .englishJump, ["page", "pages"])
    + all(.figure, .figure, ["××", "xx", "x.x", "ＸＸ", "***", "＊＊", "___", "＿＿"])
    + all(.toCome, .exactCase, ["KOMING", "TODO:", "FPO photo", "FPO image", "FPO only"])
    + all(.toCome, .toCome, ["TK"])
    + all(.markup, .none, ["[object object]"])
    + all(.markup, .reference, ["&"])
    + all(.variable, .variable, TemplateVariable.openings)

  /// Lines that are nothing but the name of what should stand there, without brackets, in lower case and in
  /// simplified characters.
  static let lines = UnwrittenWords.all.subtracting(everydayLines).union([
    "headline", "subheadline", "subhead", "headline headline", "dek", "main headline", "body text",
    "body copy", "untitled document", "new document", "xxx", "xxxx", "xxxxx", "xxxxxx",
    "tk tk", "fpo", "blah", "blah blah",
    "blah blah blah", "text text", "test test", "test test test", "testing testing", "testing, testing",
    "testing testing testing", "test headline", "asdf",
    "jump here",
    "head goes here", "标题", "主标题", "副标题", "大标题", "小标题", "肩题", "引题", "标题一", "标题1", "正文内容", "内文", "内文标题",
    "文字内容",
    "文章标题",
    "文章内容", "新闻标题", "稿件标题", "图片说明文字", "待补充", "测试测试", "测试稿", "测试稿件", "测试标题", "测试文章",
    "无标题", "未命名", "未命名文档", "新建文档", "新建文本文档",
  ])

  /// Lines of a word that is a crosshead or a label as well, in a story of tests, of families, of art, of
  /// keyboards, or in a table. They are filler where nothing else stands on the page, and right above the
  /// byline at its top.
  static let everydayLines: Set = ["test", "testing", "测试", "qwerty", "untitled", "none", "nan", "n/a"]

  /// Beginnings of dummy Latin: Cicero cut to pieces, as typesetters have set it since the 1960s.
  static let dummyLatin = [
    "lorem ipsum", "dolor sit amet", "consectetur adipiscing", "consectetuer adipiscing", "sed do eiusmod",
    "ut enim ad minim", "duis aute irure", "excepteur sint",
  ]

  /// What a page is made of, before "goes here".
  static let layoutWords: Set = [
    "hed", "headline", "head", "subhed", "subhead", "subheadline", "deck", "dek", "dky", "lede", "lead",
    "kicker", "jump",
    "jumphead", "body", "text", "copy", "story", "article", "caption", "cutline", "credit", "byline", "name",
    "title",
    "quote", "pullquote", "photo", "image", "picture", "art", "graphic", "info", "infobox", "sidebar",
    "label", "refer",
    "teaser", "content", "paragraph", "date", "here",
  ]

  private static func all(_ kind: Kind, _ condition: Condition, _ phrases: [String]) -> [Filler] {
    phrases.map { Filler(phrase: $0, kind: kind, condition: condition) }
  }
}
