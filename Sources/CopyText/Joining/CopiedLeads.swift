/// The paragraphs with which the articles of a page begin, right below a headline or a byline. What says the
/// same further down begins a paragraph there too, whatever breaks off above it.
struct CopiedLeads {
  private let structure: DocumentStructure
  private let leads: Set<BlockText>
  /// How many bytes they have: most other blocks have another number.
  private let lengths: Set<Int>

  /// The leads of `structure`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of them.
  init(_ structure: DocumentStructure) {
    self.structure = structure
    leads = Set(structure.blocks.indices.filter(structure.isLead).map(structure.text(ofBlock:)))
    lengths = Set(leads.lazy.map(\.bytes.count))
  }

  /// Whether the block at `index` is a copy of a lead that stands somewhere else.
  func areCopied(at index: Int) -> Bool {
    lengths.contains(structure.blocks[index].text.utf8.count) && structure.blocks[index].role.isRunningText
      && !structure.isLead(index) && leads.contains(structure.text(ofBlock: index))
  }
}

extension DocumentStructure {
  /// Whether the block is running text right below the headline or the byline of an article.
  fileprivate func isLead(_ index: Int) -> Bool {
    guard index > 0, blocks[index].role.isRunningText else { return false }
    switch blocks[index - 1].role {
    case .headline, .deck, .byline: return true
    default: return false
    }
  }
}
