import LintTesting

@testable import CopyText

/// A page of copy as it was read, with short ways to say what stands in it.
struct ReadPage {
  let source: SourceText
  let structure: DocumentStructure
  let document: Document

  init(_ text: String, words: [String] = []) throws {
    try self.init(bytes: Array(text.utf8), words: words)
  }

  init(bytes: [UInt8], words: [String] = []) throws {
    source = try SourceText(path: "page.txt", bytes: bytes)
    structure = DocumentReader(source).structure
    document = SeamFinder(structure, words: WordList(words), profileChoice: .auto).document
  }

  /// The client's page called `name`.
  init(seed name: String) throws {
    try self.init(bytes: ProjectFiles.bytes(of: "seeds/" + name))
  }

  /// What reading alone takes each block for.
  var roles: [Role] { structure.blocks.map(\.role) }

  /// The seams as the last two and the first two characters at the cut.
  var cuts: [String] {
    document.seams.map { seam in
      let tail = source.text(in: document.blocks[seam.tail].text)
      let head = source.text(in: document.blocks[seam.head].text)
      return "\(tail.suffix(2))‖\(head.prefix(2))"
    }
  }
}

extension Byline {
  /// The byline as `title: name, name` for each slot, parted by semicolons.
  func summary(in source: SourceText) -> String {
    slots.map { slot in
      [slot.task, slot.title].compactMap(\.self).map { source.text(in: $0) }.joined(separator: " ") + ": "
        + slot.names.map { source.text(in: $0) }.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}
