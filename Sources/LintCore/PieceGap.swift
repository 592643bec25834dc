package import CopyText

/// What stands where two pieces of a paragraph meet, once it is put together.
package struct PieceGap: Hashable, Sendable {
  /// A space, or nothing; nil where nobody can say which.
  package let text: String?
  /// Whether the hyphen at the end of the upper piece belongs to no word, or may belong to none.
  package let dropsHyphen: Bool
}

extension Document {
  /// What stands between the pieces of `paragraph`: as many gaps as it has pieces, less one.
  ///
  /// - Complexity: O(*n* + *p* log *s*) for *n* bytes of the paragraph, its *p* pieces and *s* seams.
  package func gaps(of paragraph: LogicalParagraph) -> [PieceGap] {
    let blocks = Array(paragraph.blocks)
    let pieces = Array(paragraph.pieces)
    return blocks.indices.dropLast().map { index in
      gap(between: (blocks[index], pieces[index]), and: (blocks[index + 1], pieces[index + 1]))
    }
  }

  private func gap(
    between tail: (block: Int, range: ByteRange), and head: (block: Int, range: ByteRange)
  ) -> PieceGap {
    let place = seams.partitioningIndex { $0.tail >= tail.block }
    let hyphen = place < seams.count && seams[place].tail == tail.block ? seams[place].hyphen : nil
    if let hyphen {
      guard hyphen.isSure else { return PieceGap(text: nil, dropsHyphen: true) }
      return PieceGap(
        text: hyphen.spelling == .suspended ? " " : "", dropsHyphen: hyphen.spelling == .joined)
    }
    let space = JoinSpace(
      source, tail: tail.range, head: head.range,
      isChinese: areChinese(tail.range, head.range))
    return PieceGap(text: space.isSure ? space.text : nil, dropsHyphen: false)
  }
}
