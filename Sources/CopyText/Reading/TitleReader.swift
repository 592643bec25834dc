/// Finds the titles in a byline, and what the named did: 本报记者, 环球时报记者, 整理.
struct TitleReader {
  private let scalars: ArraySlice<PlacedScalar>

  init(_ scalars: ArraySlice<PlacedScalar>) {
    self.scalars = scalars
  }

  /// The length of the title at `index`: house, rank and title, or a house of up to ``longestHouse``
  /// characters and 记者.
  func title(at index: Int) -> Int? {
    var length = 0
    if let house = match(BylineWords.houses, at: index) { length += house }
    while let rank = match(BylineWords.ranks, at: index + length), hasTitle(after: index + length + rank) {
      length += rank
    }
    if let title = match(BylineWords.titles, at: index + length) { return length + title }
    if length == 0, index + 1 < scalars.endIndex,
      BylineWords.strokeTitles.contains(scalars[index].scalar.simplified)
    {
      let mark = scalars[index + 1].scalar
      // A colon follows 图 where a caption begins as well, and only behind the writer it is the maker's title.
      let isColon = mark == "：" || mark == ":"
      if mark.isStroke || isColon && (scalars[index].scalar == "文" || index > scalars.startIndex) { return 1 }
    }
    if length == 0, let task = task(at: index) { return task }
    // 眾新聞記者, 环球时报记者, 《明鏡在線》記者
    for house in 2...Self.longestHouse where index + house + 2 <= scalars.endIndex {
      let (first, second) = (scalars[index + house].scalar, scalars[index + house + 1].scalar)
      let next = index + house + 2
      if second == "者", first == "记" || first == "記",
        next == scalars.endIndex || !"团團站们們".unicodeScalars.contains(scalars[next].scalar)
      {
        let name = scalars[index..<(index + house)]
        return name.allSatisfy { $0.scalar.isHan || $0.scalar.isTitleMark } ? house + 2 : nil
      }
    }
    return nil
  }

  /// The length of what somebody did at `index`, if a stroke or a colon follows it: 採訪／高田.
  private func task(at index: Int) -> Int? {
    guard let length = match(BylineWords.tasks, at: index) ?? match(BylineWords.strokeTasks, at: index),
      index + length < scalars.endIndex
    else { return nil }
    let mark = scalars[index + length].scalar
    let isColon = mark == "：" || mark == ":"
    return mark.isStroke || isColon && match(BylineWords.tasks, at: index) != nil ? length : nil
  }

  /// The longest house of its own, in characters.
  static let longestHouse = 8

  /// The length of the title at `index` when it is that of whoever did what `title` before it says, a mark
  /// apart: 整理：本报记者 高田. A mark after it says that it asks for a name of its own: 责任编辑： 校对：高田.
  func personTitle(at index: Int, after title: Range<Int>) -> Int? {
    guard scalars[title.upperBound..<index].contains(where: { !$0.scalar.isSpace }), !isOfPerson(title),
      let length = self.title(at: index)
    else { return nil }
    let person = index..<index + length
    guard isOfPerson(person) || match(BylineWords.titles, at: index) != length else { return nil }
    let rest = scalars[person.upperBound...].prefix { $0.scalar.partsTitle }
    return rest.allSatisfy(\.scalar.isSpace) ? length : nil
  }

  /// Where the title stands that follows, a space or a comma apart, an office that gave the text: 市住建局供稿
  /// 本报记者.
  func title(behindGiverAt index: Int) -> Int? {
    let office = scalars[index...].prefix { $0.scalar.isHan }
    guard let mark = scalars[office.endIndex...].first?.scalar, mark.partsNames else { return nil }
    let isGiver = BylineWords.givers.contains { word in
      office.count > word.count && stands(word, at: office.endIndex - word.count)
    }
    let title = afterSpace(office.endIndex + 1)
    return isGiver && self.title(at: title) != nil ? title : nil
  }

  /// Whether `title` says who somebody is, and not what somebody did.
  func isOfPerson(_ title: Range<Int>) -> Bool {
    BylineWords.personTitles.contains { word in
      word.count <= title.count && stands(word, at: title.upperBound - word.count)
    }
  }

  /// Whether what may be a deed is the title of the next name, since a stroke or a colon follows it (文/高田
  /// 图/丁兴业), or the name itself (口述 高田 整理 丁兴业).
  func isTitle(ofLength length: Int, at index: Int) -> Bool {
    guard index + length < scalars.endIndex, title(at: index) == length else { return false }
    let mark = scalars[index + length].scalar
    let next = afterSpace(index + length)
    return mark.partsTitle && (!mark.isSpace || next < scalars.endIndex && title(at: next) == nil)
  }

  /// Whether a house or a title with none begins at `index`.
  func isTitleNext(_ index: Int) -> Bool {
    match(BylineWords.houses, at: index) != nil || match(BylineWords.titles, at: index) != nil
  }

  private func hasTitle(after index: Int) -> Bool {
    match(BylineWords.titles, at: index) != nil || match(BylineWords.ranks, at: index) != nil
  }

  /// The length of the first of `words`, a list of ``BylineWords``, that stands at `index`; nil when none
  /// does.
  func match(_ words: [[Unicode.Scalar]], at index: Int) -> Int? {
    guard index < scalars.endIndex else { return nil }
    let first = scalars[index].scalar.simplified
    guard BylineWords.beginnings.contains(first) else { return nil }
    for word in words where word[0] == first && index + word.count <= scalars.endIndex {
      if stands(word, at: index) { return word.count }
    }
    return nil
  }

  /// Whether `word` stands at `index`, where there is room for it, in simplified or in traditional
  /// characters.
  func stands(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    word.indices.allSatisfy { scalars[index + $0].scalar.simplified == word[$0] }
  }

  /// The index of the first scalar from `index` on that is no white space.
  func afterSpace(_ index: Int) -> Int {
    var index = index
    while index < scalars.endIndex, scalars[index].scalar.isSpace { index += 1 }
    return index
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may part a title from the names: a space, a colon, a stroke.
  var partsTitle: Bool { isSpace || "：:丨|/｜／".unicodeScalars.contains(self) }

  /// Whether the scalar is a stroke that parts a title from a name: 文/高田.
  var isStroke: Bool { "/／丨｜".unicodeScalars.contains(self) }

  /// Whether the scalar is a title mark.
  fileprivate var isTitleMark: Bool { self == "《" || self == "》" }
}
