import Testing

@testable import CopyText

/// What lines of Chinese papers say of their place on the page, and headlines and sentences that begin with
/// the same words.
struct PageWordsTests {
  @Test(
    "a prompt, a notice, a jump line and a folio belong to the page",
    arguments: [
      "扫码看视频", "扫码查看更多图片", "扫码下载“江口云”客户端", "扫一扫，听放排号子原声", "扫描二维码，观看相关视频。", "扫描右侧二维码 关注我们", "长按识别二维码",
      "更多精彩内容请扫码", "更多精彩图片", "更多内容见A5版", "更多內容：", "广告", "广告：欢迎刊登",
      "广告·健康", "新闻热线96060", "投稿邮箱fukan@example.cn", "版权声明", "（广告）", "广告热线 0532-85810000", "新闻热线：2598 0000",
      "投稿邮箱：fukan@example.cn",
      "征婚热线：0379-6321××50，来电请报编号", "下转第四版", "（下转A3版）",
      "上接A1版", "（上接头版）", "下转中缝", "下转B叠2版", "（下转第 版）", "下转第四版 相关报道见第三版", "（相关报道见第三、六、七版）",
      "2026年3月28日 星期六 要闻 02版",
      "2026年3月28日 星期六", "2026年3月28日（星期六）", "星期六 2026年3月28日 农历二月初十", "2026年3月28日星期六农历二月初十", "第12345期 第3版",
      "文轉A2版", "（文轉A4版）", "下接A5版", "轉A3", "續A2", "未完續B4", "接A1", "詳見A2版", "見3版", "转第三版",
      "中華民國一一五年三月五日　星期四", "二〇二六年三月五日　星期四　要聞 A5", "第五版　民國一一三年四月十二日（星期五）",
    ])
  func furniture(line: String) throws {
    #expect(try words(of: line).isFurniture)
  }

  @Test(
    "what begins with the same words and goes on otherwise does not",
    arguments: [
      "扫码点餐不能成必选项", "扫描件怎样才算数", "扫地机器人号码有何玄机", "广告牌倒塌砸中行人", "广告业协会成立", "广告牌被大风刮落，所幸没有人员受伤，交通已恢复。",
      "新闻热线开通二十年",
      "上接天线 下接地气", "转第二产业的路怎么走", "（紧接第2版）三是着力提升供水能力", "（上接第1版）目前，清江市精", "上接第1版目前，清江市精",
      "5月18日星期天，市博物馆免费开放，欢迎市民前来参观。",
      "5月18日星期天，市博物馆免费开放，欢迎市", "5月18日星期天市博物馆免费开放", "更多内容将在今年年底公布。",
      "广告“轰炸”何时了", "广告5万条一夜清零", "广告“野蛮生长”要刹车", "更多内容“上云”图书馆", "新闻热线“热”起来",
      "续一", "轉3", "接二連三", "轉型三年見成效", "接3版人馬", "二〇二六年三月五日　大橋通車", "一年級　星期四的約會　三年二班",
    ])
  func noFurniture(line: String) throws {
    #expect(try !words(of: line).isFurniture)
  }

  @Test(
    "a credit says where a picture comes from",
    arguments: [
      "资料图片", "（资料图）", "资料图 高田摄", "资料图由县档案馆提供", "新华社发", "新华社发（高田摄）", "新华社发 高田 摄", "新华社发高田摄", "图源网络",
      "图片来源：县档案馆、县志办", "数据来源国家统计局",
      "单位：万元", "海报设计：高田", "海報設計：高田", "資料照片", "受訪者供圖",
    ])
  func credits(line: String) throws {
    #expect(try words(of: line).isCredit)
  }

  @Test(
    "a headline or a sentence that begins like one is none",
    arguments: ["新华社发文批“躺平”", "新华社发表评论员文章", "资料图书室改造完成", "海报设计大赛启动", "网络图片惹官司", "资料图片显示，桥墩早已开裂。"])
  func noCredits(line: String) throws {
    #expect(try !words(of: line).isCredit)
  }

  @Test(
    "a dateline ends with 讯 or 电 behind the house, the place or the day",
    arguments: [
      "本报讯 昨天，渡口的新桥通车。", "本报讯昨天，渡口的新桥通车。", "本报讯（记者 沈砚秋）昨天", "本报鹿鸣讯 昨天", "本报北京5月3日电（记者", "本报北京5月3日电昨天",
      "新华社北京5月3日体育专电（记者",
      "新华社电 昨天", "新华社快讯：昨天", "据新华社电昨天，渡口的新桥通车。", "据法新社巴黎5月3日电 昨天", "据中新网5月3日电 昨天", "综合新华社电 昨天", "本报綜合訊 昨天",
      "中新社聯合國5月3日電 昨天",
      "本報記者沈硯秋北京五月三日電 昨天", "中央社台北五月三日電 昨天", "路透社柏林3日電 昨天",
      "【記者沈硯秋／台北報導】昨天", "〔記者沈硯秋／台北報導〕昨天", "【本報訊】昨天", "［本報訊］昨天", "[本報訊]昨天", "【本报讯】昨天",
      "【本報綜合外電】昨天", "【綜合報導】昨天", "〔編譯沈硯秋／綜合報導〕昨天", "（中央社記者沈硯秋台北三日電）昨天", "（記者沈硯秋報道）昨天",
      "【本報記者沈硯秋報導】昨天", "【本報記者沈硯秋旺角直擊】昨天", "【明報專訊】昨天", "【台北訊】昨天", "【法新社巴黎3日電】昨天", "【特派記者○○○／東京報導】昨天",
    ])
  func datelines(text: String) throws {
    #expect(try words(of: text).hasDateline)
  }

  @Test(
    "讯 and 电 are also parts of words",
    arguments: [
      "据市电力公司介绍，全市新增线路三十公里。", "本报通讯员日前走进酱园，木门板一块没换。", "据电视台报道，接送中心昨天启用。", "据市供电（集团）公司介绍，线路已经修复。",
      "据外电 昨天报道，渡口的新桥通车。",
      "据国家电网（鹿鸣）公司介绍", "本报电子版今起上线，欢迎订阅。", "据5月1日电视新闻报道，渡口的新桥通车。", "综合用电成本下降三成。", "据新华社记者了解，城区停电 三小时。",
      "（据新华社电）", "【快訊】永濟橋通車", "【停電】三千戶受影響", "【資訊】", "【記者手記】桥下的人", "【記者會直擊】永濟橋通車", "【專題報導】百年老街",
      "（記者沈硯秋攝）", "【圖說】永濟橋",
    ])
  func noDatelines(text: String) throws {
    #expect(try !words(of: text).hasDateline)
  }

  private func words(of text: String) throws -> PageWords {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    return PageWords(source, source.range, BlockShape(source, source.range))
  }
}
