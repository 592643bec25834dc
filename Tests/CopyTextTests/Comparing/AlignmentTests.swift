import LintTesting
import Testing

@testable import CopyText

struct AlignmentTests {
  @Test(
    "the differences are where the texts differ",
    arguments: [
      ("新增就业", "新曾就业", "新[增|曾]就业", 2), ("而他", "而而他", "而[|而]他", 1), ("一样", "一样", "一样", 0),
      ("", "多了", "[|多了]", 2), ("少了", "", "[少了|]", 2), ("甲乙丙丁", "甲丙丁戊", "甲[乙|]丙丁[|戊]", 2),
    ])
  func differences(left: String, right: String, shown: String, edits: Int) throws {
    let alignment = try #require(Alignment(scalars(of: left), scalars(of: right), limit: 9))
    #expect(alignment.edits == edits)
    #expect(Self.shown(alignment, left, right) == shown)
  }

  @Test(
    "the edits are as few as can be, and lead from one text to the other", arguments: 0..<400 as Range<UInt64>
  )
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let left = Self.text(using: &generator)
    let right = Self.text(using: &generator)
    let fewest = left.count + right.count - 2 * Self.longestCommonSubsequence(left, right)
    let alignment = try #require(Alignment(left, right, limit: left.count + right.count))
    #expect(alignment.edits == fewest)
    #expect(Alignment(left, right, limit: fewest)?.edits == fewest)
    #expect(fewest == 0 || Alignment(left, right, limit: fewest - 1) == nil)

    #expect(alignment.differences.reduce(0) { $0 + $1.left.count + $1.right.count } == fewest)
    var rebuilt: [UInt32] = []
    var end = 0
    for difference in alignment.differences {
      #expect(difference.left.lowerBound > end || end == 0 || rebuilt.isEmpty)
      rebuilt += left[end..<difference.left.lowerBound]
      #expect(rebuilt.count == difference.right.lowerBound)
      rebuilt += right[difference.right]
      end = difference.left.upperBound
    }
    #expect(rebuilt + left[end...] == right)
  }

  @Test("differences are joined where nothing parts them")
  func joined() throws {
    let alignment = try #require(Alignment(scalars(of: "aXbYc--d"), scalars(of: "aZbWc--e"), limit: 9))
    #expect(alignment.differences.count == 3)
    #expect(alignment.joined { $0.count < 2 }.map(\.left) == [1..<4, 7..<8])
    #expect(alignment.joined { _ in true }.map(\.right) == [1..<8])
    #expect(alignment.joined { _ in false } == alignment.differences)
  }

  private static func shown(_ alignment: Alignment, _ left: String, _ right: String) -> String {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
    var shown = ""
    var end = 0
    for difference in alignment.differences {
      shown += text(left[end..<difference.left.lowerBound])
      shown += "[" + text(left[difference.left]) + "|" + text(right[difference.right]) + "]"
      end = difference.left.upperBound
    }
    return shown + text(left[end...])
  }

  private static func text(using generator: inout SeededGenerator) -> [UInt32] {
    (0..<Int.random(in: 0...12, using: &generator)).map { _ in UInt32.random(in: 0..<4, using: &generator) }
  }

  /// The length of the longest subsequence of both, by the recurrence.
  private static func longestCommonSubsequence(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for (row, first) in left.enumerated() {
      for (column, second) in right.enumerated() {
        lengths[row + 1][column + 1] =
          first == second
          ? lengths[row][column] + 1 : max(lengths[row][column + 1], lengths[row + 1][column])
      }
    }
    return lengths[left.count][right.count]
  }
}
