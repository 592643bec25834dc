/// Reads titles and the name slots after them: `本报记者 甲 乙 通讯员 丙 报道`.
struct SlotReader {
  private let scalars: ArraySlice<PlacedScalar>

  init(_ scalars: ArraySlice<PlacedScalar>) {
    self.scalars = scalars
  }

  /// The slots when all of the text is titles, names and what the named did; nil when it is anything else.
  ///
  /// `needsSpace` says whether a bare title must be parted from what follows, as it must be where a sentence
  /// could begin with the same word (记者调查); after a house or a rank a surname does as well (本报记者高田).
  func slots(needsSpace: Bool) -> [NameSlot]? {
    var slots: [NameSlot] = []
    var index = scalars.startIndex
    skipSpace(&index)
    // 文/图 记者 甲; 综合本报记者甲、乙报道
    if let deed = match(BylineWords.deeds, at: index), title(at: afterSpace(index + deed)) != nil {
      index = afterSpace(index + deed)
    }
    while index < scalars.endIndex {
      guard let length = title(at: index) else {
        return slots.isEmpty ? trailingTitle() : nil
      }
      let title = index..<index + length
      index = title.upperBound
      if needsSpace, slots.isEmpty, index < scalars.endIndex, !scalars[index].scalar.partsTitle {
        let isBare = match(BylineWords.titles, at: title.lowerBound) == length
        guard !isBare, Surnames.single.contains(scalars[index].scalar) else { return nil }
      }
      while index < scalars.endIndex, scalars[index].scalar.partsTitle { index += 1 }
      let end = slotEnd(from: index)
      guard let slot = slot(title: title, content: index..<end) else { return nil }
      slots.append(slot)
      index = end
      if let deed = match(BylineWords.deeds, at: index), !isTitle(ofLength: deed, at: index) {
        index = afterSpace(index + deed)
        while index < scalars.endIndex, scalars[index].scalar.partsNames { index += 1 }
      }
    }
    return slots.isEmpty ? nil : slots
  }

  /// Whether `line`, which begins with no space, can hold slots at all: it begins as a title, a house, a rank or a
  /// deed does, names a house of its own before 记者, or ends as a deed does. Most lines do nothing of it.
  ///
  /// - Complexity: O(1): only the ends of the line are looked at.
  static func mayHoldSlots(_ line: ByteRange, in source: SourceText) -> Bool {
    guard let first = source.firstScalar(in: line)?.scalar, let last = source.lastScalar(in: line)?.scalar
    else { return false }
    return BylineWords.beginnings.contains(first) || BylineWords.endings.contains(last)
      || source.scalars(in: line).prefix(longestHouse + 1).contains {
        $0.scalar == "记" || $0.scalar == "記"
      }
  }

  /// The longest house of its own, in characters.
  private static let longestHouse = 8

  /// Whether the text says at its end that a picture was made, and no more: `高田 摄`, not `高田 文/图`.
  static func endsInPictureDeed(_ scalars: ArraySlice<PlacedScalar>) -> Bool {
    guard let last = scalars.last?.scalar else { return false }
    if last == "摄" || last == "攝" { return true }
    let before = scalars.dropLast().last?.scalar
    return (last == "图" || last == "圖") && before != "文" && before?.isStroke != true
  }

  /// `高田 摄`, `甲、乙 文/图`: the names stand first, parted from the deed by a space.
  private func trailingTitle() -> [NameSlot]? {
    guard scalars.count <= 24 else { return nil }
    for deed in BylineWords.deeds where scalars.count > deed.count {
      let start = scalars.endIndex - deed.count
      guard match(deed, at: start), scalars[start - 1].scalar.isSpace || deed.count == 1,
        let names = NameReader(scalars[..<start]).names, !names.isEmpty
      else { continue }
      // Without a space only a picture's maker is believed: 高田摄.
      guard scalars[start - 1].scalar.isSpace || Self.endsInPictureDeed(scalars) else { continue }
      guard let first = names.first, let last = names.last else { continue }
      let title = scalars[start].range.lowerBound..<scalars[scalars.endIndex - 1].range.upperBound
      return [
        NameSlot(title: title, range: first.lowerBound..<last.upperBound, names: names)
      ]
    }
    return nil
  }

  /// The length of the title at `index`: house, rank and title, or a house of up to ``longestHouse`` characters and 记者.
  private func title(at index: Int) -> Int? {
    var length = 0
    if let house = match(BylineWords.houses, at: index) { length += house }
    while let rank = match(BylineWords.ranks, at: index + length), hasTitle(after: index + length + rank) {
      length += rank
    }
    if let title = match(BylineWords.titles, at: index + length) { return length + title }
    if length == 0, index + 1 < scalars.endIndex, scalars[index + 1].scalar.isStroke,
      BylineWords.strokeTitles.contains(scalars[index].scalar)
    {
      return 1
    }
    // 眾新聞記者, 环球时报记者, 《明鏡在線》記者
    for house in 2...Self.longestHouse where index + house + 2 <= scalars.endIndex {
      let (first, second) = (scalars[index + house].scalar, scalars[index + house + 1].scalar)
      if second == "者", first == "记" || first == "記" {
        let name = scalars[index..<(index + house)]
        return name.allSatisfy { $0.scalar.isHan || $0.scalar.isTitleMark } ? house + 2 : nil
      }
    }
    return nil
  }

  /// Whether what may be a deed is the title of the next name, since a stroke or a colon follows it: 文/高田 图/丁兴业.
  private func isTitle(ofLength length: Int, at index: Int) -> Bool {
    guard index + length < scalars.endIndex, title(at: index) == length else { return false }
    let mark = scalars[index + length].scalar
    return mark.partsTitle && !mark.isSpace
  }

  private func hasTitle(after index: Int) -> Bool {
    match(BylineWords.titles, at: index) != nil || match(BylineWords.ranks, at: index) != nil
  }

  /// Where the slot that begins at `index` ends: before the next title, before a deed that ends the text or
  /// stands before a next title, or at the end.
  private func slotEnd(from index: Int) -> Int {
    var end = index
    while end < scalars.endIndex {
      if end == index || scalars[end - 1].scalar.partsNames, title(at: end) != nil,
        end > index || isTitleNext(end)
      {
        break
      }
      if let deed = match(BylineWords.deeds, at: end), deed > 1 || !isGivenName(end, inSlotFrom: index) {
        let rest = afterSpace(end + deed)
        if rest == scalars.endIndex || title(at: rest) != nil { break }
      }
      end += 1
    }
    return end
  }

  /// Whether a character that can say what was made is a given name: one surname stands before it (张 文).
  private func isGivenName(_ index: Int, inSlotFrom start: Int) -> Bool {
    var last = index
    while last > start, scalars[last - 1].scalar.isSpace { last -= 1 }
    guard last > start, scalars[last - 1].scalar.isHan else { return false }
    return last - 1 == start || scalars[last - 2].scalar.partsNames
  }

  private func isTitleNext(_ index: Int) -> Bool {
    match(BylineWords.houses, at: index) != nil || match(BylineWords.titles, at: index) != nil
  }

  private func slot(title: Range<Int>, content: Range<Int>) -> NameSlot? {
    var content = content
    while !content.isEmpty, scalars[content.upperBound - 1].scalar.partsNames {
      content = content.lowerBound..<(content.upperBound - 1)
    }
    let titleRange =
      scalars[title.lowerBound].range.lowerBound..<scalars[title.upperBound - 1].range.upperBound
    guard !content.isEmpty else {
      return NameSlot(title: titleRange, range: titleRange.upperBound..<titleRange.upperBound, names: [])
    }
    guard let names = NameReader(scalars[content]).names else { return nil }
    let range =
      scalars[content.lowerBound].range.lowerBound..<scalars[content.upperBound - 1].range.upperBound
    return NameSlot(title: titleRange, range: range, names: names)
  }

  /// The length of the first of `words`, a list of ``BylineWords``, that stands at `index`; nil when none does.
  private func match(_ words: [[Unicode.Scalar]], at index: Int) -> Int? {
    guard index < scalars.endIndex else { return nil }
    let first = scalars[index].scalar
    guard BylineWords.beginnings.contains(first) else { return nil }
    for word in words where word[0] == first && index + word.count <= scalars.endIndex {
      if match(word, at: index) { return word.count }
    }
    return nil
  }

  /// Whether `word` stands at `index`, where there is room for it.
  private func match(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    word.indices.allSatisfy { scalars[index + $0].scalar == word[$0] }
  }

  private func skipSpace(_ index: inout Int) {
    index = afterSpace(index)
  }

  private func afterSpace(_ index: Int) -> Int {
    var index = index
    while index < scalars.endIndex, scalars[index].scalar.isSpace { index += 1 }
    return index
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may part a title from the names: a space, a colon, a stroke.
  fileprivate var partsTitle: Bool { isSpace || "：:丨|/｜／".unicodeScalars.contains(self) }

  /// Whether the scalar is a stroke that parts a title from a name: 文/高田.
  fileprivate var isStroke: Bool { "/／丨｜".unicodeScalars.contains(self) }

  /// Whether the scalar may part one name from the next.
  var partsNames: Bool { isSpace || "、，,；;/".unicodeScalars.contains(self) }

  /// Whether the scalar is a title mark.
  fileprivate var isTitleMark: Bool { self == "《" || self == "》" }
}
