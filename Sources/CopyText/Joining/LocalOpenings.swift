/// How paragraphs of a local paper begin that a national daily and a metropolitan paper, of which the figures
/// tell, hardly print: with what is the paper's own place to its readers (县领导, 市人大常委会), and with a year by
/// its stem and branch (己亥年).
///
/// Source: county and city papers; the sixty names of years in their order, GB/T 33661—2017 (农历的编算和颁行), annex
/// A.
enum LocalOpenings {
  /// Whether `text` begins so.
  ///
  /// - Complexity: O(1).
  static func begin(_ text: ByteRange, in source: SourceText) -> Bool {
    guard let first = source.firstScalar(in: text)?.scalar, stems.contains(first) || units.contains(first)
    else {
      return false
    }
    let start = Array(source.scalars(in: text).lazy.map(\.scalar).prefix(3))
    guard start.count == 3 else { return false }
    if let stem = stems.firstIndex(of: start[0]), let branch = branches.firstIndex(of: start[1]) {
      return start[2] == "年" && (branch - stem).isMultiple(of: 2)
    }
    return units.contains(start[0]) && bodies.contains { $0[0] == start[1] && $0[1] == start[2] }
  }

  /// Whether `text` begins with one of the paper's own offices or institutions: 市教育局, 县公路服务中心, 省社会科学院.
  ///
  /// The cut that takes the name of the place before it (清河‖市教育局) cannot be told from the paper's manner of
  /// naming it without one.
  ///
  /// - Complexity: O(1).
  static func nameBody(_ text: ByteRange, in source: SourceText) -> Bool {
    guard let unit = source.firstScalar(in: text)?.scalar, units.contains(unit) else { return false }
    let name = source.scalars(in: text).prefix(longestName).prefix { $0.scalar.isHan }
    return name.dropFirst(2).contains { bodyEnds.contains($0.scalar) }
  }

  /// How many characters the name of an office has at most: 省工业和信息化厅, 县新时代文明实践中心.
  private static let longestName = 14
  /// What the names of offices, courts, schools, companies and associations end with.
  private static let bodyEnds = ScalarSet("局委厅廳院会會所站办辦部处處心司团團馆館社厂廠校队隊府行学學组組园園".unicodeScalars)

  private static let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars)
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars)
  /// What a county or a city calls itself.
  private static let units = ScalarSet("省市县縣区區州盟旗镇鎮乡鄉".unicodeScalars)
  /// What stands behind it: its officials, its assemblies, its offices.
  private static let bodies = ["领导", "領導", "人大", "政协", "政協", "纪委", "紀委", "政府", "直有", "直机", "直各", "属各"]
    .map { Array($0.unicodeScalars) }
}
