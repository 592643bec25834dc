import CopyText
import LintCore

/// Reports filler that was never replaced: dummy headlines and text, notes to colleagues, variables of a
/// template, signs that something is to come.
///
/// What stands where a name must is not looked at here.
struct PlaceholderText: Rule {
  static let metadata = RuleMetadata(
    id: "placeholder-text",
    summary: Message(zh: "占位文字没有换成正文", en: "filler that was never replaced"),
    severity: .error,
    page: PackageResources.PlaceholderText_md)

  struct Options: RuleOptions {
    /// Words that this newsroom uses as filler besides the built-in ones.
    var extraFillers: [String] = []

    /// No words.
    init() {}

    /// Reads the words.
    ///
    /// - Throws: ``OptionError`` when one is empty.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      extraFillers = try values.decodePhrases(forKey: .extraFillers)
    }
  }

  private let fillers: [Filler]
  private let matcher: PhraseMatcher

  init(_ options: Options) {
    let extra = options.extraFillers
    if extra.isEmpty {
      fillers = Filler.known
      matcher = Self.known
    } else {
      fillers = Filler.known + extra.map { Filler(phrase: $0.simplified, kind: .dummy, condition: .none) }
      matcher = PhraseMatcher(fillers.map(\.phrase))
    }
  }

  private static let known = PhraseMatcher(Filler.known.map(\.phrase))

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    let source = document.source
    let reader = FillerReader(source, fillers)
    var bylines = document.bylines[...]
    var findings: [Finding] = []
    var withheld = WithheldNames(document)
    let isEmpty = FillerLines.fill(document)
    let isSigned = document.blocks.dropFirst().first?.role == .byline
    for (index, block) in document.blocks.enumerated() {
      let isSignedHeadline = index == 0 && isSigned && block.role == .headline
      let lines = FillerLines(source, block, takesEveryday: isEmpty || isSignedHeadline).places
      let matches = matcher.matches(in: source.bytes, block.range)
      if lines.isEmpty, matches.isEmpty { continue }
      bylines = bylines.drop { $0.range.upperBound <= block.range.lowerBound }
      let slots = bylines.prefix { $0.range.lowerBound < block.range.upperBound }.flatMap(\.slots)
      // What stands in a line that is filler as a whole is told with it.
      let places = reader.places(of: matches, in: block).filter { place in
        let next = lines.partitioningIndex { $0.range.upperBound > place.range.lowerBound }
        return next == lines.count || !lines[next].range.overlaps(place.range)
      }
      for place in (lines + places).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
      where !slots.contains(where: { isName(place, in: $0, source) })
        && !isName(place, in: block.range, source)
      {
        if place.kind == .figure, withheld.areAround(index) { continue }
        findings.append(Finding(place.range, .filler(place.kind, source.text(in: place.range))))
      }
    }
    return findings
  }

  /// Whether the filler holds the place of a name in `slot`: it begins where one does, perhaps inside
  /// brackets, and goes no further. 此处插图 with 图 for what somebody did does, and is a note all the same.
  private func isName(_ place: FillerReader.Place, in slot: NameSlot, _ source: SourceText) -> Bool {
    guard slot.range.contains(place.range) else { return false }
    // R&amp;D has more than the code, whose semicolon parts names.
    if place.kind == .markup { return slot.names.contains(where: place.range.contains) }
    return ([slot.range] + slot.names).contains { name in
      name.lowerBound <= place.range.lowerBound
        && source.scalars(in: name.lowerBound..<place.range.lowerBound)
          .allSatisfy { $0.scalar.characterClass == .opener || $0.scalar.isSpace }
    }
  }

  /// Whether the filler holds the place of a name in the running text of `block`: `记者 {{author}}获悉`.
  private func isName(_ place: FillerReader.Place, in block: ByteRange, _ source: SourceText) -> Bool {
    // A unit follows the signs: 通讯员 XX名; 记者&nbsp;高田 has a name.
    if place.kind == .figure || place.kind == .markup { return false }
    let before = source.trimmed(block.lowerBound..<place.range.lowerBound).utf8
    let title = source.text(
      in: ByteRange(utf8: max(before.lowerBound, before.upperBound - 6)..<before.upperBound))
    return ReporterTitles.endings.contains(title)
  }
}

extension Message {
  fileprivate static func filler(_ kind: Filler.Kind, _ text: String) -> Message {
    switch kind {
    case .dummy:
      Message(
        zh: "「\(text)」是排版用的占位文字，换成真正的内容，或者删去",
        en: "'\(text)' is filler that was never replaced; put the real words, or remove it")
    case .note:
      Message(
        zh: "「\(text)」是编排时的提示，照它补上内容，再把它删去",
        en: "'\(text)' is a note to the desk; do what it asks, then remove it")
    case .toCome:
      Message(
        zh: "「\(text)」表示这里还缺内容，核实后补上",
        en: "'\(text)' says that something is still to come; put it in")
    case .variable:
      Message(
        zh: "「\(text)」是没有替换的模板变量，换成真正的内容，并检查出稿模板",
        en: "'\(text)' is a variable that the template left behind; put its value and check the template")
    case .page:
      Message(
        zh: "「\(text)」没有写明版次，核对后补上",
        en: "no page number stands in '\(text)'; put it in")
    case .figure:
      Message(
        zh: "「\(text)」缺数字，核实后补上",
        en: "the number in '\(text)' was never filled in; put it in")
    case .markup:
      Message(
        zh: "「\(text)」是网页代码，换成它代表的字符，或者删去",
        en: "'\(text)' is code of a web page; put the character it stands for, or remove it")
    }
  }
}
