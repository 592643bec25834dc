import Testing

@testable import CopyText

struct AffinityTests {
  private func odds(_ affinity: Affinity, _ before: String, _ behind: String) -> Double {
    affinity.odds(
      affinity.units(.before, before.unicodeScalars.reversed()),
      affinity.units(.behind, behind.unicodeScalars))
  }

  @Test(
    "the rest of a clause is likelier to go on from it than the beginning of another paragraph",
    arguments: [
      ("他在院子里种了三棵", "枣树，每年秋天都要", "镇长李卫东介绍，今"),
      ("志愿者为环卫工人", "送去了热茶和早点。", "今年以来，全县共有"),
      ("大坝合龙以后，下游的乡镇不再怕", "春旱，两岸的麦田都", "工人们正在安装机器"),
      ("消防员在接到報警後", "五分鐘趕到現場，將", "記者從市政府獲悉，"),
    ])
  func restIsLikelier(before: String, rest: String, other: String) {
    #expect(odds(.standard, before, rest) > odds(.standard, before, other) + 1)
  }

  @Test("the rows ascend by character, and every digit is one")
  func rowsAreSorted() {
    let rows = Affinity.standard.rows
    let width = 3 + Affinity.dimensions
    #expect(rows.count > 1000 * width && rows.count.isMultiple(of: width))
    let keys = stride(from: 0, to: rows.count, by: width).map { Array(rows[$0..<$0 + 3]) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(keys.allSatisfy { String(validating: $0, as: UTF8.self)?.unicodeScalars.count == 1 })
    #expect(keys.contains(Array("\u{FFFD}".utf8)))
    let digits = stride(from: 0, to: rows.count, by: width).flatMap { rows[$0 + 3..<$0 + width] }
    #expect(digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "z")).contains($0) })
  }

  @Test("what was learned is written and read again, to a thousandth; half-width marks are full-width ones")
  func writtenAndRead() {
    var weights = Affinity.Weights()
    let first = Affinity.Weights.moves(.before, 0).lowerBound
    let second = Affinity.Weights.moves(.behind, 1).lowerBound + Affinity.lanes
    weights.moves[first][3] = 2
    weights.moves[second][3] = -1.5
    weights.start[0][3] = 0.25
    weights.shares[0][3] = 0.5
    var here = [Float](repeating: 0, count: Affinity.dimensions)
    here[0] = 1
    var there = here
    there[1] = 1
    let rows = Affinity.row("，", here) + Affinity.row(Affinity.other, there)
    let affinity = Affinity(rows: rows, weights: Affinity.text(of: weights))
    // The unit holds 0.25 + 2, and 1.5 less where a character that is not known stands second.
    #expect(abs(odds(affinity, "，", "，，") - 1.125) < 0.001)
    #expect(abs(odds(affinity, "，", "，水") - 0.375) < 0.001)
    #expect(odds(affinity, "a,", "，水") == odds(affinity, "水，", "，石"))
    // Below 0 a unit says nothing.
    #expect(odds(affinity, "", "，水") == 0)
  }

  @Test("a character further from the cut than eight is not read")
  func reach() {
    #expect(odds(.standard, "高田站在院子里看雨", "，心里") == odds(.standard, "石田站在院子里看雨", "，心里"))
    #expect(odds(.standard, "田站在院子里看雨", "，心里") != odds(.standard, "石站在院子里看雨", "，心里"))
  }
}
