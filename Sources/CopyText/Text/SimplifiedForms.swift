/// The simplified forms of traditional characters, by which the word lists of this program are looked up:
/// they are written in simplified characters, and stand for both.
///
/// Source: kSimplifiedVariant of Unicode's Unihan database, for the characters of which those lists have the
/// simplified form.
struct SimplifiedForms: Sendable {
  /// The forms of the characters that the lists hold.
  static let ofLists = SimplifiedForms(
    "与與 专專 为為 习習 书書 会會 传傳 体體 关關 内內 写寫 农農 击擊 别別 办辦 务務 华華 单單 占佔 "
      + "厅廳 参參 发發 叠疊 号號 后後 听聽 启啟啓 员員 图圖 声聲 处處 实實 审審 对對 导導 属屬 师師 "
      + "广廣 应應 张張 户戶 执執 扫掃 报報 拟擬 据據 摄攝 数數 无無 暂暫 术術 机機 权權 来來 标標 档檔 "
      + "检檢 测測 浏瀏 点點 热熱 电電 画畫 码碼 确確 笔筆 简簡 紧緊 约約 级級 线線 组組 绘繪 络絡 续續 "
      + "综綜 编編 缝縫 网網 职職 联聯 获獲 补補 见見 观觀 视視 览覽 觉覺 计計 订訂 讣訃 认認 讯訊 记記 "
      + "论論 设設 访訪 评評 识識 词詞 译譯 试試 话話 详詳 语語 说說 请請 读讀 谢謝 责責 账賬帳 贴貼 "
      + "资資 赏賞 赵趙 转轉 载載 辑輯 输輸 这這 进進 邮郵 采採 释釋 链鏈 长長 门門 闻聞 阅閱 队隊 页頁 "
      + "顾顧 频頻 题題 驻駐 骤驟 鸣鳴 里裡裏 制製 注註 台臺 系係繫 总總 连連 "
      + "时時 团團 银銀 协協 学學 厂廠 园園 馆館 万萬 亿億 吨噸 乐樂 强強 录錄 尽盡 妇婦 游遊 ")

  /// The block of Unicode in which all of them stand: CJK Unified Ideographs.
  private static let block: ClosedRange<UInt32> = 0x4E00...0x9FFF

  /// The group of each character of the block: a simplified one and its traditional forms. 0 where it is in
  /// none.
  private var groups = [UInt8](repeating: 0, count: block.count)
  /// Where each group begins in the list, with its simplified character; group 0 is none.
  private var starts: [Int] = [0]
  /// Each simplified character, its traditional forms behind it, and a space.
  private let list: [Unicode.Scalar]

  /// The forms in `list`: each simplified character, its traditional forms behind it, and a space; 255 groups
  /// at most.
  private init(_ list: String) {
    self.list = Array(list.unicodeScalars)
    var begins = true
    for (index, scalar) in self.list.enumerated() {
      if scalar == " " {
        begins = true
        continue
      }
      if begins { starts.append(index) }
      begins = false
      groups[Int(scalar.value - Self.block.lowerBound)] = UInt8(starts.count - 1)
    }
  }

  /// The simplified form of the character with the number `value`, or `value` itself.
  @inline(__always)
  func simplified(of value: UInt32) -> UInt32 {
    guard Self.block.contains(value) else { return value }
    let group = groups.span[unchecked: Int(value - Self.block.lowerBound)]
    return group == 0 ? value : list[starts[Int(group)]].value
  }

  /// The traditional forms of `scalar`, if it is a simplified character.
  func traditional(of scalar: Unicode.Scalar) -> ArraySlice<Unicode.Scalar> {
    guard Self.block.contains(scalar.value) else { return [] }
    let group = groups[Int(scalar.value - Self.block.lowerBound)]
    let start = starts[Int(group)]
    guard group > 0, list[start] == scalar else { return [] }
    var end = start + 1
    while list[end] != " " { end += 1 }
    return list[(start + 1)..<end]
  }
}

extension Unicode.Scalar {
  /// The simplified form of the character, if it is a traditional one that the word lists may hold; otherwise
  /// itself.
  package var simplified: Unicode.Scalar {
    Unicode.Scalar(SimplifiedForms.ofLists.simplified(of: value)) ?? self
  }

  /// The traditional forms of the character, if it is a simplified one that the word lists may hold.
  package var traditionalForms: ArraySlice<Unicode.Scalar> { SimplifiedForms.ofLists.traditional(of: self) }
}

extension String {
  /// The text with the ``Unicode/Scalar/simplified`` form of each character.
  package var simplified: String {
    guard unicodeScalars.contains(where: { $0.simplified != $0 }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar.simplified) }
    return String(scalars)
  }
}

extension UInt32 {
  /// The three bytes of a Chinese character in UTF-8, given as one number: those of its simplified form.
  /// Other bytes stay.
  @inline(__always)
  var simplifiedBytes: UInt32 {
    guard let value = chineseCharacter else { return self }
    return Self(bytesOf: SimplifiedForms.ofLists.simplified(of: value))
  }

  /// The three bytes of each traditional form of the character.
  var traditionalBytes: [UInt32] {
    guard let scalar = chineseCharacter.flatMap(Unicode.Scalar.init) else { return [] }
    return scalar.traditionalForms.map { Self(bytesOf: $0.value) }
  }

  /// The character of which the number is the three bytes; Chinese ones begin with E4 to E9.
  @inline(__always)
  private var chineseCharacter: UInt32? {
    guard (0xE4...0xE9).contains(self >> 16) else { return nil }
    return (self >> 4 & 0xF000) | (self >> 2 & 0x0FC0) | (self & 0x003F)
  }

  /// The three bytes of the character with the number `value`.
  @inline(__always)
  private init(bytesOf value: UInt32) {
    self = 0xE0_8080 | (value & 0xF000) << 4 | (value & 0x0FC0) << 2 | value & 0x003F
  }
}

extension [UInt8] {
  /// The character of three bytes that stands at `index`, in its simplified form, as one number.
  package func simplifiedCharacter(at index: Int) -> UInt32 { character(at: index).simplifiedBytes }
}
