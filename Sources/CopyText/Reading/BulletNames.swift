/// What stands behind a bullet: the name of a writer, what holds its place, or a heading.
extension BylineReader {
  /// Whether `slot` is the name of a column: no name stands solid behind the title, as in 记者手记.
  func isLabel(_ slot: NameSlot) -> Bool {
    guard slot.title.upperBound == slot.range.lowerBound, slot.names.count == 1 else { return false }
    let name = source.scalars(in: slot.range).map(\.scalar)
    // A reporter of a house is one, whatever the name: 本报记者扎西次仁, 上官某某.
    return name.count > 1 && !mayBeName(slot.range) && !name.contains("某")
      && !BylineWords.signsForHouse(source.text(in: slot.title).simplified)
  }

  /// Whether `range`, all that stands behind a bullet, may be a name and not a heading: Chinese characters
  /// that are set solid begin with a surname, or hold the place of a name.
  func mayBeName(_ range: ByteRange) -> Bool {
    let scalars = source.scalars(in: range)
    guard let first = source.firstScalar(in: range)?.scalar, scalars.allSatisfy(\.scalar.isHan) else {
      return true
    }
    return Surnames.single.contains(first) || Self.standIns.begin(range, in: source)
      || scalars.allSatisfy { $0.scalar == first }
  }

  /// What is typed for a name that is not known, by its first characters: 待补, 未定, 请填姓名.
  private static let standIns = EdgeWords([
    "姓名", "名字", "署名", "作者", "记者", "通讯员", "编辑", "待", "佚名", "某", "测试", "小测试", "此处", "未", "无", "请", "填写", "暂缺",
    "空缺",
    "不详",
  ])
}

extension ArraySlice<PlacedScalar> {
  /// Whether they are figures, and signs between them, as a row of a puzzle is: 4　1　9　□　□　5
  var areFigures: Bool {
    contains(where: \.scalar.isDigit)
      && allSatisfy { $0.scalar.isDigit || $0.scalar.isSpace || $0.scalar.characterClass == .bullet }
  }

  /// The circles or squares that hold the place of a name behind another sign and a space, or behind ⊙: □
  /// ○○○. A row of signs that are all alike parts two texts.
  var circlesBehindBullet: Self {
    guard let bullet = first else { return [] }
    let circles = dropFirst().drop { $0.scalar.isSpace }
    guard circles.startIndex > startIndex + 1 || bullet.scalar == "⊙", circles.count > 1,
      let sign = circles.first?.scalar,
      sign == "○" || sign == "□", sign != bullet.scalar, circles.allSatisfy({ $0.scalar == sign })
    else { return [] }
    return circles
  }
}
