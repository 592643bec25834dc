import LintTesting
import Testing

@testable import CopyText

struct CutQuotationTests {
  /// The page as it is read when no paragraph is joined, and the blocks of `lost` have lost their beginnings.
  private func document(_ copy: MarkedText, lost: [Int: [SeamEvidence]]) throws -> Document {
    let structure = DocumentReader(try SourceText(path: "copy.txt", bytes: copy.bytes)).structure
    let blocks = structure.blocks.map { block in
      Block(range: block.range, lines: block.lines, role: .body, text: block.range)
    }
    return Document(
      structure: structure, blocks: blocks, seams: [],
      lostTexts: lost.sorted { $0.key < $1.key }
        .map { LostText(block: $0.key, end: .beginning, evidence: $0.value) },
      paragraphs: ParagraphBuilder.paragraphs(blocks, []))
  }

  private func markingFaults(_ marked: String, lost: [Int: [SeamEvidence]] = [:]) throws -> String {
    let copy = try MarkedText(marked)
    let pairings = try document(copy, lost: lost).quotePairings
    return copy.marking(pairings.flatMap(\.pairing.faults).map(\.mark.range))
  }

  @Test(
    "a cut that nobody joined is not laid on the marks",
    arguments: [
      "司机周满仓说：“从前要等船，现在我把车一早\n\n就开到桥头，孩子们不用赶早。”家长们都说方便。\n",
      "司机周满仓说：“从前要等船，现在我把车一早\n\n新增车位 120 个\n\n就开到桥头，孩子们不用赶早。”家长们都说方便。\n",
      "就开到桥头，孩子们不用赶早。”家长们都说方便。\n\n镇里为此添了两名司机，每天多开四个来回，家长们也轮流到桥头照看过路的孩子。\n\n司机周满仓今年五十八岁。他感慨地说：“从前要等船，一来一去就是两个钟头，现在我把车一早\n",
      // The paragraph that leaves a mark open is whole.
      "司机周满仓说：⟦“⟧从前要等船，现在我把车一早开到桥头。\n\n村里办起夜读角⟦”⟧，每周三晚上开放。\n",
      // Nothing closes it.
      "司机周满仓说：⟦“⟧从前要等船，现在我把车一早\n\n新桥两头都装了路灯，夜里也看得见路。\n",
      // Another kind closes.
      "司机周满仓说：⟦“⟧从前要等船，现在我把车一早\n\n就开到桥头，孩子们不用赶早。⟦』⟧家长们都说方便。\n",
    ])
  func cuts(copy: String) throws {
    #expect(try markingFaults(copy) == copy)
  }

  @Test("a mark that went with the beginning of the paragraph is no fault of its own")
  func lostBeginning() throws {
    let evidence: [SeamEvidence] = [.pairCut("”"), .unusualStart("桥一")]
    let copy = "桥一号”于昨日合龙，两岸从此相连。\n"
    #expect(try markingFaults(copy, lost: [0: evidence]) == copy)
  }

  @Test("a mark is a fault when nothing but the mark shows that something is lost before it")
  func lostMark() throws {
    let copy = "望归桥⟦”⟧于昨日合龙，两岸从此相连。\n"
    #expect(try markingFaults(copy, lost: [0: [.pairCut("”")]]) == copy)
  }

  @Test("a mark is a fault when its words begin later in the paragraph")
  func laterWords() throws {
    let evidence: [SeamEvidence] = [.pairCut("”"), .unusualStart("桥于")]
    let copy = "桥于昨日合龙，人称望归桥⟦”⟧的老渡口从此冷清。\n"
    #expect(try markingFaults(copy, lost: [0: evidence]) == copy)
  }
}
