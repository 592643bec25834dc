/// A page set from articles, with paragraphs cut as column breaks cut them, and the truth about the cuts.
struct MadePage {
  /// Its blocks, in the order of the file.
  var blocks: [String] = []
  /// For the index of each block that breaks off, the index of the block where it goes on.
  var continuations: [Int: Int] = [:]
  /// The indices of the blocks whose beginning was taken away.
  var lost: Set<Int> = []
  /// The indices of the blocks whose ending was.
  var brokenOff: Set<Int> = []

  /// Puts `block` in front of the one at `index`.
  mutating func insert(_ block: String, at index: Int) {
    func moved(_ place: Int) -> Int { place < index ? place : place + 1 }
    blocks.insert(block, at: index)
    continuations = Dictionary(uniqueKeysWithValues: continuations.map { (moved($0), moved($1)) })
    lost = Set(lost.map(moved))
    brokenOff = Set(brokenOff.map(moved))
  }

  /// The page as a file has it: a blank line between blocks.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }
}
