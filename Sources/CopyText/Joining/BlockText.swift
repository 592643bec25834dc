/// What a block says, to the byte, as a key of sets and dictionaries. It is hashed as a whole: a slice of an
/// array would be hashed byte by byte, which takes ten times as long.
struct BlockText: Hashable {
  let bytes: ArraySlice<UInt8>

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension DocumentStructure {
  /// What the block says, to be looked up.
  func text(ofBlock index: Int) -> BlockText { BlockText(bytes: source.bytes[blocks[index].text.utf8]) }
}
