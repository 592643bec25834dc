import CopyText

/// A remark in brackets by which one colleague tells another what is still to be done: （待核实）, （数字待核）,
/// （名字再核实）.
///
/// It is terse: a few characters, and the verb at their end. Whole sentences speak of the world: （原因尚待核实）. So
/// does what has not been decided or found out, unless it is a part of the copy: （人数待定）, but not （时间待定）,
/// （死因待查）.
enum DeskRemark {
  /// The most characters before the verb.
  private static let longest = 6

  /// The remark, with its brackets, that ends with `verb`, a filler of `condition`; nil when it is none.
  static func range(
    endingWith verb: ByteRange, _ condition: Filler.Condition, in source: SourceText, of block: Block
  ) -> ByteRange? {
    guard var end = source.scalar(at: verb.upperBound), end.range.upperBound <= block.range.upperBound else {
      return nil
    }
    if "？?！!".unicodeScalars.contains(end.scalar) {
      guard let next = source.scalar(at: end.range.upperBound) else { return nil }
      end = next
    }
    guard "）)】]］〕".unicodeScalars.contains(end.scalar), end.range.upperBound <= block.range.upperBound,
      let start = opening(before: verb.lowerBound, in: source, of: block.range)
    else { return nil }
    let noun = source.text(in: start.range.upperBound..<verb.lowerBound)
    let isMeant =
      switch condition {
      case .remark: !adverbs.contains { noun.hasSuffix($0) }
      case .remarkOnCopy:
        noun.isEmpty
          ? source.text(in: verb) != "待定" && source.text(in: verb) != "待查"
          : block.role.isRunningText && partsOfCopy.contains { noun.hasSuffix($0) }
      default: false
      }
    return isMeant ? start.range.lowerBound..<end.range.upperBound : nil
  }

  /// The bracket that opens before `offset`, with nothing but a few Chinese characters between.
  private static func opening(
    before offset: ByteOffset, in source: SourceText, of block: ByteRange
  ) -> PlacedScalar? {
    var start = offset
    for _ in 0...longest {
      guard start > block.lowerBound, let before = source.scalar(before: start) else { return nil }
      if "（(【[［〔".unicodeScalars.contains(before.scalar) { return before }
      guard before.scalar.isHan || before.scalar == "、" else { return nil }
      start = before.range.lowerBound
    }
    return nil
  }

  /// What stands before the verb where a sentence speaks of the world: 有待核实, 尚待查明.
  private static let adverbs = ["有", "尚", "仍", "还", "還", "亟", "均", "都", "正", "未"]

  /// What the desk fills in. A time, a place, a price or an opponent can be open when the paper is printed.
  private static let partsOfCopy = [
    "数字", "數字", "数据", "數據", "人数", "人數", "数目", "數目", "金额", "金額", "名字", "姓名", "人名", "名单", "名單", "职务", "職務",
    "职称",
    "職稱", "头衔", "頭銜", "标题", "標題", "题目", "題目", "图片", "圖片", "照片", "配图", "配圖", "图说", "圖說", "引语", "引語", "出处",
    "出處",
    "来源", "來源", "译名", "譯名",
  ]
}
