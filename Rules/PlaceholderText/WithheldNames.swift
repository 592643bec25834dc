import CopyText

/// Which articles withhold names: 张某, 李×, ××公司. Such an article withholds numbers as well: 骗取××万元. So does a
/// form that is printed with its blanks. Asked for one block after the other.
struct WithheldNames {
  private let document: Document
  /// The articles from the last one that was asked for on.
  private var articles: ArraySlice<Article>
  /// What was found of the first of them.
  private var answer: Bool?

  init(_ document: Document) {
    self.document = document
    articles = document.articles[...]
  }

  /// Whether the article of the block at `index`, which is no earlier one than was asked for before,
  /// withholds names.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the articles that are asked for.
  mutating func areAround(_ index: Int) -> Bool {
    while let first = articles.first, first.blocks.upperBound <= index {
      articles.removeFirst()
      answer = nil
    }
    if let answer { return answer }
    let found = articles.first.map { $0.blocks.contains(where: isWithholding) } ?? false
    answer = found
    return found
  }

  private func isWithholding(_ index: Int) -> Bool {
    let range = document.blocks[index].range
    let source = document.source
    var before: Unicode.Scalar = " "
    var beforeSpace: Unicode.Scalar = " "
    for placed in source.scalars(in: range) {
      let scalar = placed.scalar
      let next = { source.scalar(at: placed.range.upperBound)?.scalar ?? " " }
      if scalar == "某", Self.surnames.contains(before) || !Self.anything.contains(next()) { return true }
      if scalar != before, Self.signs.contains(scalar), !before.isDigit, !before.isLetter,
        !"者员員".unicodeScalars.contains(beforeSpace),
        isName(at: placed.range.lowerBound, upTo: range.upperBound, after: before)
      {
        return true
      }
      before = scalar
      if !scalar.isSpace { beforeSpace = scalar }
    }
    return false
  }

  /// Whether the run of signs at `start` stands for a name or a part of one: Chinese characters touch it, and
  /// no unit follows.
  private func isName(at start: ByteOffset, upTo end: ByteOffset, after before: Unicode.Scalar) -> Bool {
    let scalars = document.source.scalars(in: start..<end)
    guard let sign = scalars.first(where: { _ in true })?.scalar else { return false }
    var length = 0
    var next: Unicode.Scalar = " "
    for placed in scalars {
      next = placed.scalar
      if next != sign { break }
      length += 1
    }
    let isLongEnough = length > 1 && sign != "_" || length > 2 || sign == "×"
    return isLongEnough && (before.isHan || next.isHan) && !next.isDigit && !next.isLetter
      && BlankFigure(document.source, at: start, upTo: end, fewest: 1) == nil
  }

  /// What stands behind 某 where it means any, or one that nobody need know, and withholds nothing: 某天, 某项工作.
  private static let anything = ScalarSet("些种種类類个個天日年月地处處项項次时時段刻方点點件样樣位条條份".unicodeScalars)

  /// The thirty commonest surnames, behind which 某 is a name whatever follows: 张某个头不高, 李某次日自首.
  private static let surnames = ScalarSet(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾".unicodeScalars)

  private static let signs = PlaceSigns.crosses.union("_".unicodeScalars)
}
