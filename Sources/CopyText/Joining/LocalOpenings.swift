/// How paragraphs of a local paper begin that a national daily and a metropolitan paper, of which the figures tell,
/// hardly print: with what is the paper's own place to its readers (县领导, 市人大常委会), and with a year by its stem and
/// branch (己亥年).
///
/// Source: county and city papers; the sixty names of years in their order, GB/T 33661—2017 (农历的编算和颁行), annex A.
enum LocalOpenings {
  /// Whether `text` begins so.
  ///
  /// - Complexity: O(1).
  static func begin(_ text: ByteRange, in source: SourceText) -> Bool {
    let start = Array(source.scalars(in: text).lazy.map(\.scalar).prefix(3))
    guard start.count == 3 else { return false }
    if let stem = stems.firstIndex(of: start[0]), let branch = branches.firstIndex(of: start[1]) {
      return start[2] == "年" && (branch - stem).isMultiple(of: 2)
    }
    return units.contains(start[0]) && bodies.contains { $0[0] == start[1] && $0[1] == start[2] }
  }

  private static let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars)
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars)
  /// What a county or a city calls itself.
  private static let units = ScalarSet("省市县縣区區州盟旗镇鎮乡鄉".unicodeScalars)
  /// What stands behind it: its officials, its assemblies, its offices.
  private static let bodies = ["领导", "領導", "人大", "政协", "政協", "纪委", "紀委", "政府", "直有", "直机", "直各", "属各"]
    .map { Array($0.unicodeScalars) }
}
