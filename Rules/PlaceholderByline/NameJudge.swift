import CopyText

/// What is wrong with something that stands where a name must.
enum NameFault: Hashable {
  /// Marks, letters or words that hold the place of a name.
  case standIn
  /// A variable of a template.
  case template
  /// A name that is used to try a system out.
  case testName
  /// What a person does instead of who it is.
  case role
  /// A character that is only a part of a name.
  case fragment
  /// 佚名: nobody knows who it was.
  case anonymous
}

/// Tells names from what only holds their place.
struct NameJudge {
  private let extraPlaceholders: Set<String>
  private let allowedNames: Set<String>
  /// The words that hold the place of a name in running text, as scalars in lower case, half-width and
  /// simplified form, the longest first. A test name may be anybody's there.
  let runningWords: [[Unicode.Scalar]]

  init(extraPlaceholders: [String], allowedNames: [String]) {
    self.extraPlaceholders = Set(extraPlaceholders.map(\.folded))
    self.allowedNames = Set(allowedNames.map(\.folded))
    runningWords = StandInWords.unmistakable.union(self.extraPlaceholders).subtracting(self.allowedNames)
      .filter { !$0.isEmpty }
      .map { Array($0.unicodeScalars) }
      .sorted { $0.count > $1.count }
  }

  /// What is wrong with the whole of a slot in which several words stand, when only the whole tells.
  func fault(ofSlot content: String) -> NameFault? {
    let folded = content.folded
    if allowedNames.contains(folded) { return nil }
    if let fault = fault(ofMarked: folded) { return fault }
    let bare = folded.withoutBrackets
    return bare.isEmpty ? .standIn : fault(ofWords: bare, in: content)
  }

  /// What is wrong with one name; `isOnlyOne` says whether it stands alone in its slot. A job after a name is
  /// no fault: Ana Duarte, Staff Writer.
  func fault(ofName name: String, isOnlyOne: Bool) -> NameFault? {
    let folded = name.folded
    if allowedNames.contains(folded) { return nil }
    if let fault = fault(ofMarked: folded) { return fault }
    let bare = folded.withoutBrackets.withoutEmphasis
    if bare.isEmpty || isBlank(bare) { return .standIn }
    let fault = fault(ofWords: bare, in: name) ?? (holdsStandIn(bare) ? .standIn : nil)
    // [Reporter], Staff Writer: what stands in square brackets is to be filled in.
    if fault == .role, folded.hasPrefix("["), bare != folded { return .standIn }
    return fault == .role && !isOnlyOne ? nil : fault
  }

  /// Whether letters among Chinese characters hold the place of a name: TK采访.
  private func holdsStandIn(_ name: String) -> Bool {
    guard name.unicodeScalars.contains(where: { !$0.isASCII }) else { return false }
    return name.unicodeScalars.split { !$0.isLatinLetter }.contains { letters in
      StandInWords.unmistakable.contains(String(letters))
    }
  }

  /// What is wrong with `text` when it stands between the marks of a template's variable, and is nobody's
  /// name.
  func fault(ofVariable text: String) -> NameFault? {
    let folded = text.folded
    return allowedNames.contains(folded) ? nil : fault(ofMarked: folded)
  }

  /// Whether `word`, one of the words that hold the place of a name, is a name as `copy` spells it.
  func isName(_ word: String, in copy: String) -> Bool {
    !extraPlaceholders.contains(word) && UnwrittenWords.isName(word, in: copy)
  }

  /// What is wrong with `words`, in lower case and without brackets, which `copy` holds as they are spelt.
  private func fault(ofWords words: String, in copy: String) -> NameFault? {
    // &nbsp; is what a web page has between two words; its semicolon parts names.
    if words.utf8.first == UInt8(ascii: "&"), words.utf8.count > 1, !words.contains(" ") { return .standIn }
    if extraPlaceholders.contains(words) { return .standIn }
    // STAFF WRITER TK: the job is known, the name is to come.
    if words.utf8.suffix(3).elementsEqual(" tk".utf8),
      fault(ofWords: String(words.dropLast(3)), in: copy) == .role
    {
      return .standIn
    }
    if let first = words.unicodeScalars.first, StandInWords.beginnings.contains(first) {
      if let fault = StandInWords.faults[words], !isName(words, in: copy) { return fault }
      if StandInWords.toComeBeginnings.contains(first), words.split(separator: " ").allSatisfy(isToCome) {
        return .standIn
      }
    }
    return isMash(words, in: copy) ? .standIn : nil
  }

  /// Whether `word` says that a name is to come: of TK TK both do.
  private func isToCome(_ word: Substring) -> Bool { StandInWords.toCome.contains(String(word)) }

  /// A variable is `{{author}}`, `${author}`, `%author%`, `<author>`, `[[name]]`, `__name__`, `@@name@@` or
  /// `{0}`; where the marks hold no letter and no digit (`______`, `%%%%`, `{{ }}`), they only keep the
  /// place.
  private func fault(ofMarked text: String) -> NameFault? {
    // All of the marks begin with one of these, and hardly a name does.
    guard let first = text.utf8.first, StandInWords.templateBytes.contains(first) else { return nil }
    let isMarked = TemplateMarks.inPlaceOfName.contains { opening, closing in
      text.hasPrefix(opening) && text.hasSuffix(closing) && text.count > opening.count + closing.count
    }
    // __沈砚秋__ is a name in bold type.
    guard isMarked, !text.hasPrefix("__") || text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 }) else {
      return nil
    }
    return text.unicodeScalars.contains { $0.isDigit || $0.properties.isAlphabetic } ? .template : .standIn
  }

  /// Whether the name is made of marks that are set where something is left out, or holds some: ×××, ____,
  /// 李某某, 张XX. A single ○ or □ parts names and is no fault, nor is the asterisk of a footnote.
  private func isBlank(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    if scalars.contains("某") || scalars.contains("×") { return true }
    if scalars.count == 1 {
      let only = scalars[0]
      return only.isASCII && (only.properties.isAlphabetic || only == "*" || only == "_" || only == "?")
    }
    if scalars.allSatisfy(StandInWords.blanks.contains) { return true }
    var run = 1
    for index in scalars.indices.dropFirst() {
      run = scalars[index] == scalars[index - 1] ? run + 1 : 1
      guard run == 2, StandInWords.innerBlanks.contains(scalars[index]) else { continue }
      // Two letters x inside a word are its spelling: Foxx.
      guard scalars[index] == "x" else { return true }
      let before = index > 1 ? scalars[index - 2] : " "
      let after = scalars[index...].first { $0 != "x" } ?? " "
      if !before.isLatinLetter, !after.isLatinLetter { return true }
    }
    return false
  }

  /// Whether somebody struck keys at random, where `copy` has `word`: `asdf`, `aaaa`, `123123`, `hdyhdyhdy`,
  /// `cgclcgl`, 啊啊啊. In capitals five consonants are the call letters of a station (WSBTV).
  private func isMash(_ word: String, in copy: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    if scalars.allSatisfy({ ("0"..."9").contains($0) }) { return true }
    if scalars.count >= 3, scalars.allSatisfy({ $0 == scalars[0] }) { return true }
    guard scalars.count >= 4, scalars.allSatisfy(\.isLatinLetter) else { return false }
    if StandInWords.keyboardRows.contains(where: { $0.contains(word) }) { return true }
    guard scalars.count < 5 || !StandInWords.reversedRows.contains(where: { $0.contains(word) }) else {
      return true
    }
    let isInCapitals = !copy.unicodeScalars.contains(where: \.properties.isLowercase)
    if scalars.count >= 5, !isInCapitals,
      scalars.allSatisfy({ !"aeiouy".unicodeScalars.contains($0) })
    {
      return true
    }
    return (1...3).contains { period in
      scalars.count >= 3 * period
        && scalars.indices.dropFirst(period).allSatisfy { scalars[$0] == scalars[$0 - period] }
    }
  }
}

extension Unicode.Scalar {
  /// The scalar in half-width, lower case and its simplified form.
  var folded: Unicode.Scalar {
    if isASCII { return ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value | 0x20)) : self }
    if isHan { return simplified }
    let half = (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    guard half.isASCII || half.properties.isUppercase else { return half }
    let lower = half.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? half : half
  }

  fileprivate var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}

extension String {
  /// The text without marks of emphasis at both ends.
  fileprivate var withoutEmphasis: String {
    guard let first = unicodeScalars.first, PlaceSigns.emphasis.contains(first) else { return self }
    return Array(unicodeScalars).withoutEmphasis.text
  }
}

extension [Unicode.Scalar] {
  /// What stands between equal marks of emphasis at both ends: **沈砚秋**; all of it where there are none, or
  /// nothing between.
  fileprivate var withoutEmphasis: [Unicode.Scalar] {
    let marks = prefix(while: PlaceSigns.emphasis.contains)
    let words = dropFirst(marks.count).dropLast(marks.count)
    guard !words.isEmpty, suffix(marks.count).reversed().elementsEqual(marks),
      !words.allSatisfy(PlaceSigns.emphasis.contains)
    else { return self }
    return Array(words)
  }
}

extension String {
  /// The text in lower case, half-width and simplified characters, with single spaces.
  fileprivate var folded: String {
    // Chinese characters, which most names are made of, have no other form; 高 田 is set with a space.
    var before: Unicode.Scalar = " "
    let isFolded = unicodeScalars.allSatisfy { scalar in
      defer { before = scalar }
      return (0x4E00...0x9FFF).contains(scalar.value) && scalar.simplified == scalar
        || scalar == " " && before != " "
    }
    if isFolded, before != " " || isEmpty { return self }
    if utf8.allSatisfy({ $0 < 0x80 }) {
      let words = utf8.map(\.loweredASCII).split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
    return unicodeScalars.map(\.folded).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text without the brackets around it and the space inside them.
  fileprivate var withoutBrackets: String {
    guard let first = unicodeScalars.first, "([【〔".unicodeScalars.contains(first) else { return self }
    var rest = self[...]
    while let first = rest.first, let last = rest.last, rest.count > 1, "([【〔".contains(first),
      ")]】〕".contains(last)
    {
      rest = rest.dropFirst().dropLast().drop { $0 == " " }
      while rest.last == " " { rest = rest.dropLast() }
    }
    return String(rest)
  }
}
