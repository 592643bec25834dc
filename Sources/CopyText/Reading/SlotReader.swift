/// Reads titles and the name slots after them: `本报记者 甲 乙 通讯员 丙 报道`.
struct SlotReader {
  private let scalars: ArraySlice<PlacedScalar>
  private let titles: TitleReader

  init(_ scalars: ArraySlice<PlacedScalar>) {
    self.scalars = scalars
    titles = TitleReader(scalars)
  }

  /// The slots when all of the text is titles, names and what the named did; none when it is a kind of
  /// picture, without its maker (效果图); nil when it is anything else.
  ///
  /// `needsSpace` says whether a bare title must be parted from what follows, as it must be where a sentence
  /// could begin with the same word (记者调查); after a house or a rank a surname does as well (本报记者高田).
  func slots(needsSpace: Bool) -> [NameSlot]? {
    var slots: [NameSlot] = []
    var index = scalars.startIndex
    index = titles.afterSpace(index)
    // 文/图 记者 甲; 综合本报记者甲、乙报道
    if let deed = titles.match(BylineWords.deeds, at: index),
      titles.title(at: titles.afterSpace(index + deed)) != nil
    {
      index = titles.afterSpace(index + deed)
    }
    // 市住建局供稿 本报记者 甲 整理
    if let person = titles.title(behindGiverAt: index) { index = person }
    while index < scalars.endIndex {
      guard let length = titles.title(at: index) else {
        return slots.isEmpty ? trailingTitle() : nil
      }
      var title = index..<index + length
      var task: Range<Int>?
      index = title.upperBound
      if needsSpace, slots.isEmpty, index < scalars.endIndex, !scalars[index].scalar.partsTitle {
        let isBare = titles.match(BylineWords.titles, at: title.lowerBound) == length
        guard !isBare, Surnames.single.contains(scalars[index].scalar) else { return nil }
      }
      skipMarks(&index)
      if let person = titles.personTitle(at: index, after: title) {
        (task, title) = (title, index..<index + person)
        index = title.upperBound
        skipMarks(&index)
      }
      let end = slotEnd(from: index)
      guard let slot = slot(task: task, title: title, content: index..<end) else { return nil }
      slots.append(slot)
      index = end
      if let deed = titles.match(BylineWords.deeds, at: index), !titles.isTitle(ofLength: deed, at: index) {
        index = titles.afterSpace(index + deed)
        // 编译／综合 says twice what was done, and asks for no name.
        let isTask = titles.match(BylineWords.strokeTasks, at: title.lowerBound) == title.count
        if isTask, slots.count == 1, slot.names.isEmpty, index == scalars.endIndex { return nil }
        while index < scalars.endIndex, scalars[index].scalar.partsNames { index += 1 }
      }
    }
    return slots.isEmpty ? nil : slots
  }

  /// Whether `line`, which begins with no space, can hold slots at all: it begins as a title, a house, a rank
  /// or a deed does, names a house of its own before 记者, or ends as a deed does. Most lines do nothing of it.
  ///
  /// - Complexity: O(1): only the ends of the line are looked at.
  static func mayHoldSlots(_ line: ByteRange, in source: SourceText) -> Bool {
    guard let first = source.firstScalar(in: line)?.scalar, let last = source.lastScalar(in: line)?.scalar
    else { return false }
    return BylineWords.beginnings.contains(first.simplified) || BylineWords.endings.contains(last.simplified)
      || source.scalars(in: line).prefix(TitleReader.longestHouse + 1).contains {
        $0.scalar == "记" || $0.scalar == "記"
      }
  }

  /// Whether the text says at its end that a picture was made, and no more: `高田 摄`, not `高田 文/图`.
  static func endsInPictureDeed(_ scalars: ArraySlice<PlacedScalar>) -> Bool {
    guard let last = scalars.last?.scalar else { return false }
    if last == "摄" || last == "攝" { return true }
    let before = scalars.dropLast().last?.scalar
    return (last == "图" || last == "圖") && before != "文" && before?.isStroke != true
  }

  /// How many characters a line of names and what they did has at most.
  private static let longestWithDeed = 24

  /// `高田 摄`, `甲、乙 文/图`: the names stand first, parted from the deed by a space.
  private func trailingTitle() -> [NameSlot]? {
    guard scalars.count <= Self.longestWithDeed else { return nil }
    for deed in BylineWords.deeds where scalars.count > deed.count {
      let start = scalars.endIndex - deed.count
      guard titles.stands(deed, at: start), scalars[start - 1].scalar.isSpace || deed.count == 1,
        let names = NameReader(scalars[..<start]).names, !names.isEmpty
      else { continue }
      if !scalars[start - 1].scalar.isSpace {
        // Without a space only a picture's maker is believed: 高田摄. Before 图 stands as well what it is of, or
        // for.
        guard Self.endsInPictureDeed(scalars) else { continue }
        guard isPictureMaker(before: start) else { return [] }
      }
      guard let first = names.first, let last = names.last else { continue }
      let title = scalars[start].range.lowerBound..<scalars[scalars.endIndex - 1].range.upperBound
      return [
        NameSlot(title: title, range: first.lowerBound..<last.upperBound, names: names)
      ]
    }
    return nil
  }

  /// Whether what stands before the last character, without a space, can be who made the picture: 高田摄 and
  /// 高田图, but not 效果图 and 此处插图.
  private func isPictureMaker(before deed: Int) -> Bool {
    let deed = scalars[deed].scalar
    return deed == "摄" || deed == "攝" || scalars.first.map { Surnames.single.contains($0.scalar) } == true
  }

  /// Where the slot that begins at `index` ends: before the next title, before a deed that ends the text or
  /// stands before a next title, or at the end.
  private func slotEnd(from index: Int) -> Int {
    var end = index
    while end < scalars.endIndex {
      if end == index || scalars[end - 1].scalar.partsNames, titles.title(at: end) != nil,
        end > index || titles.isTitleNext(end)
      {
        break
      }
      if let deed = titles.match(BylineWords.deeds, at: end), deed > 1 || !isGivenName(end, inSlotFrom: index)
      {
        let rest = titles.afterSpace(end + deed)
        if rest == scalars.endIndex || titles.title(at: rest) != nil { break }
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

  private func slot(task: Range<Int>?, title: Range<Int>, content: Range<Int>) -> NameSlot? {
    var content = content
    while !content.isEmpty, scalars[content.upperBound - 1].scalar.partsNames {
      content = content.lowerBound..<(content.upperBound - 1)
    }
    let (taskPlace, titlePlace) = (task.map(scalars.place), scalars.place(of: title))
    guard !content.isEmpty else {
      let end = titlePlace.upperBound..<titlePlace.upperBound
      return NameSlot(task: taskPlace, title: titlePlace, range: end, names: [])
    }
    let isGiver = titles.match(BylineWords.givers, at: title.lowerBound) == title.count
    let isParted = content.lowerBound > title.upperBound
    guard
      let names = NameReader(scalars[content]).names
        ?? (isGiver && isParted ? namesBehindOffice(content) : nil) ?? (isOffice(content) ? [] : nil)
    else { return nil }
    return NameSlot(task: taskPlace, title: titlePlace, range: scalars.place(of: content), names: names)
  }

  /// Whether an office stands in place of a name, or whoever gave a picture: 整理/本报小记者团, 图/受访者提供.
  private func isOffice(_ content: Range<Int>) -> Bool {
    let words = scalars[content].map(\.scalar)
    guard words.count > Surnames.longestName, words.allSatisfy(\.isHan), let last = words.last else {
      return false
    }
    return Self.officeEnds.contains(last) || words.suffix(2) == ["提", "供"]
  }

  /// What the names of offices that make texts and pictures end with.
  private static let officeEnds = ScalarSet("团團组組社部站室会會队隊局".unicodeScalars)

  /// The names behind the office that gave the text, and none where only the office stands: 供稿：农商银行北山支行 高田.
  private func namesBehindOffice(_ content: Range<Int>) -> [ByteRange]? {
    let office = scalars[content].prefix { !$0.scalar.partsNames }
    guard office.allSatisfy(\.scalar.isHan) else { return nil }
    return NameReader(scalars[office.endIndex..<content.upperBound]).names
  }

  private func skipMarks(_ index: inout Int) {
    while index < scalars.endIndex, scalars[index].scalar.partsTitle { index += 1 }
  }
}

extension ArraySlice<PlacedScalar> {
  /// Where the scalars of `indices`, which are not empty, stand in the copy.
  func place(of indices: Range<Int>) -> ByteRange {
    self[indices.lowerBound].range.lowerBound..<self[indices.upperBound - 1].range.upperBound
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may part one name from the next.
  var partsNames: Bool { isSpace || "、，,；;/".unicodeScalars.contains(self) }
}
