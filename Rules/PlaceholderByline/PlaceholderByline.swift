import CopyText
import LintCore

/// Reports a byline, a credit or a line of the staff box in which no name stands where one must: the slot is
/// empty, or something stands in it that is nobody's name.
struct PlaceholderByline: Rule {
  static let metadata = RuleMetadata(
    id: "placeholder-byline",
    summary: Message(zh: "署名处没有真实姓名", en: "byline without a real name"),
    severity: .error,
    page: PackageResources.PlaceholderByline_md)

  struct Options: RuleOptions {
    /// Stand-ins that this newsroom uses besides the built-in ones.
    var extraPlaceholders: [String] = []
    /// Names of real people that look like stand-ins.
    var allowedNames: [String] = []

    /// No names.
    init() {}

    /// Reads the names.
    ///
    /// - Throws: ``OptionError`` when one is empty.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      extraPlaceholders = try values.decodePhrases(forKey: .extraPlaceholders)
      allowedNames = try values.decodePhrases(forKey: .allowedNames)
    }
  }

  private let judge: NameJudge

  init(_ options: Options) {
    judge = NameJudge(extraPlaceholders: options.extraPlaceholders, allowedNames: options.allowedNames)
  }

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    let inBylines = document.bylines.flatMap { byline in
      byline.slots.flatMap { slot in findings(in: slot, of: byline, document) }
    }
    return inBylines + findings(inRunningTextOf: document)
  }

  private func findings(in slot: NameSlot, of byline: Byline, _ document: Document) -> [Finding] {
    let source = document.source
    if slot.range.isEmpty {
      return EmptySlot(slot, of: byline, in: document).demandsName
        ? [Finding(slot.title, .empty(source.text(in: slot.title)))] : []
    }
    // A stand-in may hold spaces and bars, at which names are parted: NAME HERE, {{ article | author }}.
    let content = source.text(in: slot.range)
    if slot.names.count != 1 || slot.names[0] != slot.range, let fault = judge.fault(ofSlot: content) {
      return [Finding(slot.range, .fault(fault, content))]
    }
    return slot.names.compactMap { range in
      let name = source.text(in: range)
      guard
        let fault = judge.fault(ofName: name, isOnlyOne: slot.names.count == 1)
          ?? (isFragment(range, of: slot, source) ? .fragment : nil)
      else { return nil }
      if fault == .anonymous, !isStaff(slot, source), VerseReader(document).isVerse(besides: byline) {
        return nil
      }
      return Finding(range, .fault(fault, name))
    }
  }

  private func findings(inRunningTextOf document: Document) -> [Finding] {
    let reader = RunningSlots(document.source, judge)
    var bylines = document.bylines[...]
    var findings: [Finding] = []
    for (block, traits) in zip(document.blocks, document.traits)
    where block.role.isRunningText
      && (traits.contains(.gapAfterHan) || HeadBracket.opens(block.range, in: document.source))
    {
      bylines = bylines.drop { $0.range.upperBound <= block.range.lowerBound }
      let own = bylines.prefix { $0.range.lowerBound < block.range.upperBound }
      findings += reader.standIns(in: block.range)
        .filter { standIn in !own.contains { $0.range.overlaps(standIn.range) } }
        .map { Finding($0.range, .fault($0.fault, document.source.text(in: $0.range))) }
    }
    return findings
  }

  /// Whether one Chinese character is all that stands after 记者: the rest of the name is missing. A single
  /// character can be a pen name elsewhere.
  private func isFragment(_ name: ByteRange, of slot: NameSlot, _ source: SourceText) -> Bool {
    guard slot.names.count == 1, let first = source.firstScalar(in: name), first.range == name else {
      return false
    }
    return first.scalar.isHan && EmptySlot.isPersonal(source.text(in: slot.title))
  }

  /// Whether the slot belongs to somebody of the paper, whose name the paper knows.
  private func isStaff(_ slot: NameSlot, _ source: SourceText) -> Bool {
    let title = source.text(in: slot.title)
    return !title.isEmpty && !title.hasSuffix("作者")
  }
}

extension Message {
  fileprivate static func empty(_ title: String) -> Message {
    Message(
      zh: "「\(title)」后面没有姓名，补上姓名，或删去这个署名",
      en: "no name follows '\(title)'; put the name, or remove the byline")
  }

  fileprivate static func fault(_ fault: NameFault, _ name: String) -> Message {
    switch fault {
    case .standIn:
      Message(
        zh: "署名「\(name)」是占位符，换成真实姓名",
        en: "'\(name)' only holds the place of a name; put the name")
    case .template:
      Message(
        zh: "署名「\(name)」是没有替换的模板变量，换成真实姓名，并检查出稿模板",
        en: "'\(name)' is a template variable that was never filled in; put the name and check the template")
    case .testName:
      Message(
        zh: "署名「\(name)」是测试用的姓名，换成真实姓名；确有其人，就写进选项 allowedNames",
        en: "'\(name)' is a name for testing; put the real one, or list it under allowedNames if it is")
    case .role:
      Message(
        zh: "署名「\(name)」是职务，不是姓名，换成作者姓名",
        en: "'\(name)' is a job and not a name; put the name of who holds it")
    case .fragment:
      Message(
        zh: "署名「\(name)」只有一个字，不成姓名，补全姓名",
        en: "'\(name)' is a single character and no whole name; put the whole name")
    case .anonymous:
      Message(
        zh: "署名「\(name)」只能用于作者已不可考的作品，这里要写真实姓名",
        en: "'\(name)' is for works whose author is lost; put the real name")
    }
  }
}
