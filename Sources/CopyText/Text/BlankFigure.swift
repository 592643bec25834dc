/// A number that was never filled in, and its unit: XX名, ××万元, ____公里, 增长XX.X%.
///
/// Two signs at least stand for the number, three where two of them mark what is stressed. What follows is a
/// unit, and nothing that makes another word of it: ××公司, ××路 and ××家具 hold names that are withheld.
public struct BlankFigure: Hashable, Sendable {
  /// The signs and the unit.
  public let range: ByteRange

  /// The longest that is read, in scalars; blanks of forms are longer.
  private static let longest = 16

  /// Reads the one of `fewest` signs that begins at `start` and ends at `end` at the latest; nil where none
  /// does.
  public init?(_ source: SourceText, at start: ByteOffset, upTo end: ByteOffset, fewest: Int = 2) {
    let before = source.scalar(before: start)?.scalar
    let scalars = Array(source.scalars(in: start..<end).prefix(Self.longest))
    guard let sign = scalars.first?.scalar, PlaceSigns.all.contains(sign), before != sign,
      before.map({ $0.isLetter || $0.isDigit || $0 == "第" }) != true
    else { return nil }
    var index = scalars.prefix { $0.scalar == sign }.count
    var signs = index
    // XX.X
    if index + 1 < scalars.count, scalars[index].scalar == ".", scalars[index + 1].scalar == sign {
      let decimals = scalars[(index + 1)...].prefix { $0.scalar == sign }.count
      index += 1 + decimals
      signs += decimals
    }
    guard signs >= (PlaceSigns.emphasis.contains(sign) ? fewest + 1 : fewest) else { return nil }
    while index < scalars.count, scalars[index].scalar == " " { index += 1 }
    let isRound = index < scalars.count && "余餘多".unicodeScalars.contains(scalars[index].scalar)
    if isRound { index += 1 }
    let rest = scalars[index...].map(\.scalar)
    guard
      let unit = Self.units.first(where: { unit in
        rest.starts(with: unit.word)
          && (isRound || unit.isMeant(before: rest.dropFirst(unit.word.count).first, after: before))
      })
    else { return nil }
    range = start..<scalars[index + unit.word.count - 1].range.upperBound
  }

  /// The units, the longer ones first. 元 is none of them: prices are withheld as names are.
  ///
  /// Source: the legal units of measurement (国务院《关于在我国统一实行法定计量单位的命令》) and the measure words of news about
  /// work done. What makes another word of one (××人民, ××户外) follows in `unless`.
  private static let units: [Unit] =
    ("个百分点 個百分點 百分点 百分點 平方公里 平方米 立方米 万平方米 萬平方米 亿立方米 万美元 亿美元 万元 萬元 亿元 億元 万人 萬人 万户 萬戶 万亩 萬畝 "
    + "万吨 萬噸 万名 万件 万次 千米 公顷 公頃 公斤 千克 分钟 分鐘 人次 % ％ ‰")
    .split(separator: " ").map { Unit(String($0), .firm) }
    + [
      Unit("名", .closingOrBefore(persons)), Unit("户", .unless("外口籍型县縣主")),
      Unit("戶", .unless("外口籍型縣主")), Unit("个", .unless("人体性案别股")), Unit("個", .unless("人體性案別股")),
      Unit("亩", .unless("产")), Unit("畝", .unless("產")), Unit("吨", .unless("位")), Unit("噸", .unless("位")),
      Unit("人", .closing),
      Unit("小时", .unless("代装工候")), Unit("小時", .unless("代裝工候")), Unit("公里", .unless("程")),
    ]
    + "篇 家 件 项 項 次 条 條 辆 輛 幅 册 冊 岁 歲 天 米 万 萬 亿 億 套 间 間 头 頭 只 隻 株 棵 支 艘 架".split(separator: " ")
    .map { Unit(String($0), .closing) }

  /// What the words for persons begin with that are counted in 名: 党员, 干部, 群众, 学生; 名义, 名下 and 名流 are words of
  /// another kind.
  private static let persons = Set("新党黨干幹群学學教工职職代委志医醫护護民选選队隊运運村居市观觀儿兒老患驻駐专專技消司乘旅游遊".unicodeScalars)
}

/// A unit, and what tells it from the beginning of another word.
private struct Unit: Sendable {
  enum Condition: Sendable {
    /// It is always a unit.
    case firm
    /// It is one unless one of these characters follows.
    case unless(Set<Unicode.Scalar>)
    /// It is one where the clause ends with it.
    case closing
    /// It is one there, and before words that begin with one of these characters.
    case closingOrBefore(Set<Unicode.Scalar>)

    static func unless(_ followers: String) -> Self { .unless(Set(followers.unicodeScalars)) }
  }

  let word: [Unicode.Scalar]
  let condition: Condition

  init(_ word: String, _ condition: Condition) {
    self.word = Array(word.unicodeScalars)
    self.condition = condition
  }

  /// Whether the word means the unit between the scalar `next` and the signs, after which stands `before`.
  func isMeant(before next: Unicode.Scalar?, after before: Unicode.Scalar?) -> Bool {
    switch condition {
    case .firm: return true
    case .unless(let followers): return next.map { !followers.contains($0) } ?? true
    case .closingOrBefore(let followers) where next.map(followers.contains) == true: return true
    case .closing, .closingOrBefore:
      // 就是××人: where somebody is from.
      if word == ["人"], let before, Self.belonging.contains(before) { return false }
      switch next?.characterClass {
      case nil, .clauseMark, .sentenceEnd, .closer, .space: return true
      default: return false
      }
    }
  }

  /// What stands before the name of the place or the firm that somebody belongs to.
  private static let belonging = Set("是的为為个個位名们們做当當".unicodeScalars)
}
