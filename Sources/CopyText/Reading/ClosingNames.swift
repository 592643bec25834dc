/// The names at the end of running text that no title announces: `…共享“百家宴”。（贾 宁）`, `…学剪纸。 丁以宁 摄`.
struct ClosingNames {
  let source: SourceText

  /// The most scalars that are read back from the end.
  private static let reach = 40
  /// The most names in brackets without a title.
  private static let mostNames = 3

  /// What the last characters of a picture's credit can be.
  private static let deeds = ScalarSet("摄攝图圖".unicodeScalars)

  /// The credit after the last sentence of `text`, in the block at `block`: `丁以宁 摄`, `本报记者 丁以宁 文/图`.
  ///
  /// - Complexity: O(1).
  func credit(of text: ByteRange, block: Int) -> Byline? {
    guard let last = source.lastScalar(in: text)?.scalar, Self.deeds.contains(last),
      let words = lastWords(of: text, after: { $0.characterClass == .sentenceEnd && $0 != "." })
    else { return nil }
    let credit = words.drop { $0.scalar.characterClass == .closer || $0.scalar.isSpace }
    guard let first = credit.first, let slots = SlotReader(credit).slots(needsSpace: true),
      !slots.isEmpty
    else { return nil }
    return Byline(range: first.range.lowerBound..<text.upperBound, block: block, form: .inline, slots: slots)
  }

  /// Names, or what stands in for them, and nothing else in brackets behind the last sentence of `text`; and
  /// whether any is one that a person can have. Much else stands there: what these are, the page has to show.
  ///
  /// - Complexity: O(1).
  func names(of text: ByteRange, block: Int) -> (byline: Byline, areReal: Bool)? {
    guard let last = source.lastScalar(in: text), last.scalar == "）" || last.scalar == ")",
      let inside = lastWords(of: text.lowerBound..<last.range.lowerBound, after: { $0 == "（" || $0 == "(" }),
      let first = inside.first, let open = source.scalar(before: first.range.lowerBound),
      source.endsSentence(source.trimmed(text.lowerBound..<open.range.lowerBound)),
      let names = NameReader(inside).names, (1...Self.mostNames).contains(names.count)
    else { return nil }
    let areReal = names.filter(isName)
    guard names.allSatisfy({ areReal.contains($0) || isBlank($0) }) else { return nil }
    let slot = NameSlot(
      title: first.range.lowerBound..<first.range.lowerBound,
      range: names[0].lowerBound..<names[names.count - 1].upperBound, names: names)
    let range = open.range.lowerBound..<text.upperBound
    return (Byline(range: range, block: block, form: .inline, slots: [slot]), !areReal.isEmpty)
  }

  /// The end of `text` behind the last scalar that `parts` it off; nil when there is none near by, or nothing
  /// behind it.
  private func lastWords(
    of text: ByteRange, after parts: (Unicode.Scalar) -> Bool
  ) -> ArraySlice<PlacedScalar>? {
    guard let mark = source.lastScalar(in: text, reach: Self.reach, where: parts),
      mark.range.upperBound < text.upperBound
    else { return nil }
    return Array(source.scalars(in: mark.range.upperBound..<text.upperBound))[...]
  }

  /// Whether `range` is a name, and not a word that begins with a surname, too: 时评, 连载, 路透社, 常识. Of the last
  /// kind is nothing that a space parts.
  private func isName(_ range: ByteRange) -> Bool {
    let scalars = source.scalars(in: range).map(\.scalar)
    let name = scalars.filter { !$0.isSpace }
    if let last = name.last, Self.endsOfRubrics.contains(last.simplified) { return false }
    return name.count < scalars.count ? Surnames.haveForm(name) : Surnames.areName(name)
  }

  /// What hardly a given name ends with, but what a text is, or where it comes from: 史话, 文摘, 花边, 文汇报.
  private static let endsOfRubrics = ScalarSet("评论讯载摘记话事边社报刊网完".unicodeScalars)

  /// Whether `range` is a run of the same sign that holds the place of a name, or 姓名.
  private func isBlank(_ range: ByteRange) -> Bool {
    let scalars = source.scalars(in: range).map(\.scalar)
    return scalars == ["姓", "名"]
      || scalars.count > 1 && Self.blanks.contains(scalars[0]) && scalars.allSatisfy { $0 == scalars[0] }
  }

  private static let blanks = PlaceSigns.all.union("○〇◯□OＯ某".unicodeScalars)
}
