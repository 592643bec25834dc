/// The clause with which a Chinese paper names a speaker: `高田说`, `记者看到`, `她笑着问`.
enum ChineseAttribution {
  /// Whether `clause`, without its stop, names a speaker or the reporter: it begins with the reporter, ends
  /// with a verb that means nothing else, or with `说`, `问` or `称` behind somebody who can say something.
  /// Those three, as `道`, are the ends of ordinary words, too (小说, 慰问, 名称, 街道), and stand in what a speaker
  /// says himself (也就是说).
  static func names(_ clause: Substring) -> Bool {
    guard !speakers.contains(where: { clause.hasPrefix($0) }) else { return false }
    if reporters.contains(where: { clause.hasPrefix($0) }) { return true }
    if verbs.contains(where: { clause.hasSuffix($0) }) { return true }
    guard let verb = clause.last else { return false }
    let rest = clause.dropLast()
    if verb == "道" { return rest.last.map(beforeDao.contains) == true }
    guard let firstHalves = ordinaryWords[verb], let before = rest.last, !firstHalves.contains(before) else {
      return false
    }
    return endsWithSpeaker(rest)
  }

  /// Whether `words`, which stand before the verb, end with who speaks, or begin with it and say how.
  private static func endsWithSpeaker(_ words: Substring) -> Bool {
    if verbs.contains(where: { words.hasSuffix($0) }) { return true }
    let who = words.withoutAdverbs
    guard let last = who.last, !notSpeakers.contains(where: { who.hasSuffix($0) }) else { return false }
    if mannerEnds.contains(last) {
      return pronouns.contains(where: { who.hasPrefix($0) }) || people.contains(where: { who.contains($0) })
    }
    return last == "》" || last.isASCII && last.isLetter || people.contains { who.hasSuffix($0) }
      || endsWithName(who.unicodeScalars)
  }

  /// Whether the last characters of `words` can be a name: a surname with one or two behind it, or three of
  /// those with which foreign names are written.
  private static func endsWithName(_ words: Substring.UnicodeScalarView) -> Bool {
    let longestName = Surnames.lengths.upperBound
    if words.count >= longestName, words.suffix(longestName).allSatisfy(inForeignNames.contains) {
      return true
    }
    return Surnames.lengths.contains { length in
      words.count >= length && Surnames.areName(Array(words.suffix(length)))
    }
  }

  /// How speakers begin when they speak of themselves, and to whom they speak.
  private static let speakers = ["我", "咱", "你", "您"]

  /// How a sentence begins in which the paper speaks again.
  private static let reporters = ["记者", "記者"]

  /// The verbs after which Chinese papers set a speech, or before which they end one, and that mean nothing
  /// else.
  private static let verbs = [
    "表示", "介绍", "介紹", "认为", "認為", "指出", "告诉记者", "告訴記者", "坦言", "回答", "强调", "強調", "回忆", "回憶", "解释", "解釋",
    "感慨", "感叹", "感嘆", "补充", "補充",
  ]

  /// What stands before `道` in a verb of saying: 说道, 笑道, 解释道.
  private static let beforeDao: Set<Character> = [
    "说", "說", "问", "問", "答", "笑", "叹", "嘆", "喊", "写", "寫", "骂", "罵", "吼", "赞", "讚", "劝", "勸", "释", "釋", "忆",
    "憶",
    "充", "慨",
  ]

  /// By verb, what stands before it in ordinary words: 小说, 据说, 疑问, 名称.
  private static let ordinaryWords: [Character: Set<Character>] = [
    "说": Set("小传学据听解演游诉述虽俗"), "說": Set("小傳學據聽解演遊訴述雖俗"), "问": Set("疑慰访学顾请试提"),
    "問": Set("疑慰訪學顧請試提"), "称": Set("名职简俗统全通美昵尊总据对堪自"),
    "稱": Set("名職簡俗統全通美暱尊總據對堪自"),
  ]

  /// What stands between the speaker and the verb, and the first halves of verbs of two characters: 他又说, 她反问,
  /// 警方供称.
  fileprivate static let adverbs = [
    "又", "还", "還", "也", "则", "則", "并", "並", "曾", "再", "续", "續", "常", "总", "總", "只", "便", "接着", "接著", "继续",
    "繼續",
    "当时", "當時", "昨日", "今日", "日前", "近日", "随后", "隨後", "这样", "這樣", "如此", "追", "反", "质", "質", "询", "詢", "供", "宣",
    "声", "聲", "辩", "辯", "诉", "訴",
  ]

  /// What says of a verb how, not who: 她笑着说, 总书记动情地说, 他拉着记者的手说.
  private static let mannerEnds: Set<Character> = ["着", "著", "地", "手"]

  private static let pronouns = ["他", "她"]

  /// Ends of clauses behind which nobody speaks, or whoever pleases: 对他来说, 也就是说, 俗话说, 有人说.
  private static let notSpeakers = [
    "来", "來", "上", "下", "起", "是", "么", "麼", "的", "以", "话", "話", "言", "得", "里", "裡", "裏", "不", "没", "沒", "能",
    "可", "就", "会", "會", "要", "想", "该", "該", "敢", "都", "如", "我", "你", "您", "咱", "我们", "我們", "有人", "没人", "沒人",
    "别人", "別人", "人人", "人们", "人們", "大家", "人家", "其他",
  ]

  /// Who says something in newspaper copy, by the ends of what they are called: people by their titles, and
  /// papers, offices and what they publish.
  private static let people = [
    "他", "她", "他们", "他們", "她们", "她們", "对方", "對方", "双方", "雙方", "者", "人", "员", "員", "长", "長", "书记", "書記", "支书",
    "支書", "主任",
    "经理", "經理", "教授", "医生", "醫生", "老师", "老師", "师傅", "師傅", "主席", "总监", "總監", "总裁", "總裁", "总理", "總理", "总统",
    "總統", "大使", "代表", "专家", "專家", "作家", "学家", "學家", "律师", "律師", "程师", "程師", "法官", "警官", "察官", "民警", "村民",
    "居民", "市民", "网民", "網民", "农民", "農民", "渔民", "漁民", "牧民", "业主", "業主", "店主", "船主", "学生", "學生", "先生", "女士",
    "小姐", "太太", "夫人", "朋友", "网友", "網友", "选手", "選手", "歌手", "教练", "教練", "球迷", "顾客", "顧客", "游客", "遊客", "旅客",
    "乘客", "司机", "司機", "老板", "老闆", "掌柜", "大爷", "大爺", "大妈", "大媽", "大叔", "大娘", "大姐", "大哥", "阿姨", "老大", "副总",
    "人士", "媒体", "媒體", "传媒", "傳媒", "外媒", "官媒", "韩媒", "韓媒", "日媒", "美媒", "消息", "公告", "通报", "通報", "声明", "聲明",
    "公报", "公報", "报告", "報告", "文章", "社论", "社論", "社评", "社評", "评论", "評論", "新闻稿", "新聞稿", "报道", "報道", "网站",
    "網站", "政府", "公司", "法院", "警方", "校方", "检方", "檢方", "控方", "辩方", "辯方", "官方", "中方", "美方", "部门", "部門",
  ]

  /// Characters with which the names of foreigners are written, by the tables of the Xinhua agency
  /// (世界人名翻译大辞典), the commonest of them.
  private static let inForeignNames = ScalarSet(
    ("阿埃艾安奥巴贝比彼宾博布查达戴丹德登迪蒂丁顿多厄恩尔法菲费芬弗夫福盖戈格贡古哈海汉赫亨华霍基吉加贾杰金卡凯坎康考科克肯库拉莱"
      + "兰朗劳勒雷里利莉列林琳隆卢鲁路伦罗洛马玛迈麦曼梅门蒙米密明莫姆默姆穆纳娜南内尼妮宁纽努诺欧帕潘佩彭皮珀普齐奇恰乔切琼琪丘"
      + "萨塞桑森沙莎山舍圣史舒斯丝苏索塔泰坦汤特滕廷图托瓦万汪威韦维温文沃乌武西希夏香肖谢辛欣休雅亚延扬耶叶伊因英尤于约泽曾扎詹"
      + "珍芝兹佐"
      + "貝賓達頓爾費蓋貢漢華賈傑凱庫萊蘭勞萊倫羅馬瑪邁麥門蒙納內寧紐諾歐齊喬瓊薩絲蘇塔圖萬韋維溫烏謝亞揚葉約澤茲").unicodeScalars)
}

extension Substring {
  /// The words without the adverbs at their end.
  fileprivate var withoutAdverbs: Substring {
    var words = self
    while let adverb = ChineseAttribution.adverbs.first(where: { words.hasSuffix($0) }) {
      words = words.dropLast(adverb.count)
    }
    return words
  }
}
