import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

/// Copy that no newspaper prints: all that is asked is that the program gets through it and loses nothing.
struct HostileCopyTests {
  @Test("every beginning of a page is read, checked and fixed", arguments: 0..<8 as Range<Int>)
  func prefixes(part: Int) throws {
    let page = try SourceText(
      path: "page.txt", bytes: ProjectFiles.bytes(of: "seeds/" + (try #require(ProjectFiles.seeds.first))))
    let ends = page.scalars(in: page.range).prefix(480).map(\.range.upperBound.utf8)
    for end in ends where end % 8 == part { try check([Array(page.bytes[..<end])]) }
  }

  @Test(
    "marks without end are read, checked and fixed",
    arguments: [
      "“", "”", "”“", "\"", "'", "（", "）", "《“【", "{{", "*", "—", "。", "，", "…", " ", "\n", "\r", "#",
    ])
  func marks(mark: String) throws {
    try check([Array(("报" + String(repeating: mark, count: 3000)).utf8)])
    try check([Array(String(repeating: "报" + mark + "\n\n", count: 300).utf8)])
  }

  @Test(
    "of more faults in a paragraph than anybody reads a hundred are listed, and the rest is counted",
    arguments: [
      ("“", "unpaired-quote"), ("”", "unpaired-quote"), ("（", "unpaired-bracket"), ("》", "unpaired-bracket"),
    ])
  func manyFaults(mark: String, rule: String) throws {
    let few = try found(mark, count: 90, by: rule)
    #expect((50...90).contains(few.count))
    #expect(few.allSatisfy { !$0.message.en.contains("from here on") })
    let many = try found(mark, count: 3000, by: rule)
    #expect(many.count == 101)
    let rest = try #require(many.last)
    #expect(many.dropLast().allSatisfy { $0.location.range.lowerBound < rest.location.range.lowerBound })
    let count = rest.message.en.split(separator: " ").compactMap { Int($0) }.first ?? 0
    // Some marks may be explained as the partners of others.
    #expect((2850...2900).contains(count))
  }

  @Test(
    "where a hundred are listed and one is left, it is counted as one",
    arguments: [
      ("”", "unpaired-quote", "quotation mark"), ("》", "unpaired-bracket", "bracket or title mark"),
    ])
  func oneMoreFault(mark: String, rule: String, noun: String) throws {
    // Some marks may be explained as the partners of others.
    let rests = try (100...160).compactMap { try found(mark, count: $0, by: rule).dropFirst(100).first }
    let message = try #require(rests.first).message.en
    #expect(message.hasPrefix("from here on 1 more \(noun) of the paragraph is amiss and not listed; "))
  }

  @Test(
    "marks of two kinds take no place from marks that have lost their partners, nor are they counted with them"
  )
  func mixedBesideLost() throws {
    let copy = "报纸" + String(repeating: "“报纸\"，", count: 120) + String(repeating: "报”，报纸。", count: 40)
    let page = try SourceText(path: "page.txt", bytes: Array(copy.utf8))
    let found = Self.linter.diagnostics(of: Edition(reading: [page])).joined()
    let lost = found.filter { $0.rule == "unpaired-quote" }
    // One or two of the marks may be explained as the partners of others.
    #expect((40...42).contains(lost.count))
    #expect(lost.allSatisfy { !$0.message.en.contains("from here on") })
    let mixed = found.filter { $0.rule == "mixed-quotes" }
    #expect(mixed.count == 101)
    #expect(mixed.last?.message.en.hasPrefix("from here on 19 more quotation marks ") == true)
    #expect(mixed.last?.message.zh.hasPrefix("这一段从这里起还有 19 处引号有误") == true)
  }

  /// What `rule` finds in a paragraph that holds `mark` so many times.
  private func found(_ mark: String, count: Int, by rule: String) throws -> [Diagnostic] {
    let copy = "报纸" + String(repeating: mark + "报", count: count) + "。"
    let page = try SourceText(path: "page.txt", bytes: Array(copy.utf8))
    return Self.linter.diagnostics(of: Edition(reading: [page])).joined().filter { $0.rule == rule }
  }

  @Test(
    "low marks that hardly any other closes are left alone, and the page settles",
    arguments: [
      "„„⟧„„。„„„„„。„„„。„„„。⟧„„„„„。„„„。„„⟧„„„员„。„„„讯。„„„。⟧„„„„„„ „",
      "“““„„„!)“…„„“…“„„„„““„„„…„„““„„„“„„ „“. „!)„b„“ „图„““„图„…“T“人：„„„„… „ 图„„…通„通",
    ])
  func lowMarks(copy: String) throws {
    let page = try SourceText(path: "page.txt", bytes: Array(copy.utf8))
    let linter = Linter(
      RuleCatalog.all.filter { $0.metadata.id == "unpaired-quote" }.map { EnabledRule($0.init()) })
    let fixed = Fixer(applying: [.safe, .unsafe]).fixed(
      [page], reading: { Edition(reading: $0, setAs: $1) }, checking: { linter.diagnostics(of: $0) })
    #expect(throws: Never.self) { try fixed[0].get() }
  }

  @Test("brackets may stand in brackets as deep as they like")
  func deepNesting() throws {
    let pairs = [("“", "”"), ("（", "）"), ("《", "》"), ("「", "」"), ("[", "]")]
    let open = (0..<2000).map { pairs[$0 % pairs.count].0 }.joined()
    let close = (0..<2000).reversed().map { pairs[$0 % pairs.count].1 }.joined()
    try check([Array((open + "报" + close).utf8)])
  }

  @Test("bytes at random are refused or read", arguments: 0..<300 as Range<UInt64>)
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = (0..<Int.random(in: 1...60, using: &generator)).flatMap { _ -> [UInt8] in
      if Bool.random(using: &generator) { return Array(String.randomCopy(using: &generator, length: 6).utf8) }
      return [UInt8.random(in: 0...255, using: &generator)]
    }
    if let refusal = Self.refusal(of: pieces) {
      #expect(throws: refusal) { try SourceText(path: "page.txt", bytes: pieces) }
    } else {
      try check([pieces])
    }
    // What is left of it when the bad bytes are taken out is text.
    let rest = Array(
      String(decoding: pieces, as: UTF8.self).unicodeScalars.filter { $0.value != 0 }.text.utf8)
    if !rest.isEmpty { try check([rest]) }
  }

  /// Why `bytes` are no text, and at which of them it shows: by definition.
  private static func refusal(of bytes: [UInt8]) -> SourceTextError? {
    if bytes.isEmpty { return .empty(path: "page.txt") }
    if let place = bytes.firstIndex(of: 0) { return .binary(path: "page.txt", at: ByteOffset(utf8: place)) }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return .invalidUTF8(path: "page.txt", at: ByteOffset(utf8: offset))
      }
    }
  }

  private static let linter = Linter(RuleCatalog.all.map { EnabledRule($0.init()) })

  private func check(_ pages: [[UInt8]]) throws {
    let sources = try pages.map { try SourceText(path: "page.txt", bytes: $0) }
    let diagnostics = Self.linter.diagnostics(of: Edition(reading: sources))
    for (source, found) in zip(sources, diagnostics) {
      for range in found.map(\.location.range) {
        #expect(!range.isEmpty && range.upperBound <= source.range.upperBound)
        #expect(source.text(in: range).utf8.elementsEqual(source.bytes[range.utf8]), "whole characters")
      }
    }
    let fixed = Fixer(applying: [.safe]).fixed(
      sources, reading: { Edition(reading: $0, setAs: $1) }, checking: { Self.linter.diagnostics(of: $0) })
    for page in fixed {
      let page = try page.get()
      #expect(page.source.printed == page.original.printed)
    }
  }
}
