import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

/// What holds for every rule on every page, however strange the page is.
struct RandomPageTests {
  @Test("what a rule points at lies on characters of the page", arguments: 0..<150 as Range<UInt64>)
  func rangesAreOnCharacters(seed: UInt64) throws {
    let edition = try Self.edition(seed: seed)
    for (index, document) in edition.documents.enumerated() {
      for rule in Self.rules {
        for finding in rule.findings(in: RuleContext(edition: edition, documentIndex: index)) {
          expect(finding.range, isIn: document.source, "\(type(of: rule))")
          let printed = finding.inFile(ofDocument: index, in: edition)
          expect(printed.range, isIn: document.page.file, "\(type(of: rule)), in the file")
          for note in printed.notes {
            let file = edition.documents[note.document ?? index].page.file
            expect(note.range, isIn: file, "a note of \(type(of: rule))")
          }
          for edit in printed.fix?.edits ?? [] {
            expect(edit.range, isIn: document.page.file, "an edit of \(type(of: rule))")
          }
        }
      }
    }
  }

  @Test(
    "a page has the same findings however many threads read and check it", arguments: 0..<20 as Range<UInt64>)
  func threadsChangeNothing(seed: UInt64) throws {
    let sources = try Self.sources(seed: seed)
    let linter = Linter(Self.rules.map { EnabledRule($0) })
    let alone = linter.diagnostics(of: Edition(reading: sources))
    #expect(linter.diagnostics(of: Edition(reading: sources, workers: 3), workers: 3) == alone)
  }

  @Test(
    "fixes settle, do what they declare, and leave nothing for a second run",
    arguments: 0..<150 as Range<UInt64>, [[.safe], [.safe, .unsafe]] as [Set<Fix.Safety>])
  func fixesSettle(seed: UInt64, allowed: Set<Fix.Safety>) throws {
    let sources = try Self.sources(seed: seed)
    let pages = try Self.fixed(sources, applying: allowed)
    if !allowed.contains(.unsafe) {
      // The hyphens at the ends of lines may go; the fixer itself holds each page against what its fixes
      // declare.
      #expect(pages.map(\.source.printed) == sources.map(\.printed))
    }
    for page in pages where page.applied.isEmpty { #expect(page.source.bytes == page.original.bytes) }
    #expect(!pages.flatMap(\.diagnostics).contains { $0.fix.map { allowed.contains($0.safety) } ?? false })
    #expect(try Self.fixed(pages.map(\.source), applying: allowed).flatMap(\.applied).isEmpty)
  }

  @Test(
    "fixes settle where each brings the next one, and where the kind of a mark hangs on marks elsewhere",
    arguments: [
      String(repeating: "b-\n", count: 11) + "c……\n\u{F0000}图表：图表：图表：", "。\n\n““”，改革\n\n创”\n\n统\n\n建。”聊\n",
    ])
  func chainsSettle(copy: String) throws {
    let source = try SourceText(path: "page.txt", bytes: Array(copy.utf8))
    let page = try Self.fixed([source], applying: [.safe, .unsafe])[0]
    #expect(page.diagnostics.allSatisfy { $0.fix == nil })
  }

  private static func fixed(
    _ sources: [SourceText], applying allowed: Set<Fix.Safety>
  ) throws -> [FixedPage] {
    let linter = Linter(rules.map { EnabledRule($0) })
    return try Fixer(applying: allowed).fixed(
      sources, reading: { Edition(reading: $0, setAs: $1) }, checking: { linter.diagnostics(of: $0) }
    ).map { try $0.get() }
  }

  private static let rules = RuleCatalog.all.map { $0.init() }

  /// Pieces of pages, so that random copy has headlines, bylines, quotations and paragraphs that break off.
  private static let pieces =
    troublesomeCopy + [
      "\n\n", "\n\n", "\n\n\n", "# ", "本报记者 ", "（记者 ", "高田", "×××", "张三", "{{author}}", "By ", "NAME HERE",
      "报道",
      "本报讯 ", "渡口修了一座新桥", "桥修好了，两岸的人不再等船", "村民说，往后赶集能省下半个钟头。", "The ferry will run", " in winter.",
      "hed goes here", "lorem ipsum dolor", "此处插入", "page TK", "“好啊，", "。”", "——", "cen-\n", "tury",
      "Oden-\n\n", "wald, ", "\nfor the\n", "下转第X版", "责任编辑：",
      "晒场上金黄一片，收购点前排起了长队，粮站职工说，今年的稻谷成色好，水分也低。", "晒场上金黄一片，收购点前排起了长队，粮站职工说，今年的稻谷成色好，水分也低。",
    ]

  private static func edition(seed: UInt64) throws -> Edition { Edition(reading: try sources(seed: seed)) }

  private static func sources(seed: UInt64) throws -> [SourceText] {
    var generator = SeededGenerator(seed: seed)
    return try (1...3).map { number in
      let copy = "报" + String.randomCopy(using: &generator, alphabet: pieces, length: 80)
      return try SourceText(path: "page-\(number).txt", bytes: Array(copy.utf8))
    }
  }

  private func expect(_ range: ByteRange, isIn source: SourceText, _ what: String) {
    let isScalarBoundary = [range.lowerBound.utf8, range.upperBound.utf8].allSatisfy { offset in
      (0...source.bytes.count).contains(offset)
        && (offset == source.bytes.count || source.bytes[offset] & 0xC0 != 0x80)
    }
    #expect(isScalarBoundary, "\(what): \(range.utf8) in \(source.text(in: source.range).debugDescription)")
  }
}

extension SourceText {
  /// What a safe fix must not change: the characters, white space and hyphens apart.
  var printed: [Unicode.Scalar] {
    scalars(in: range).map(\.scalar).filter { !$0.isSpace && !$0.isHyphen }
  }
}
