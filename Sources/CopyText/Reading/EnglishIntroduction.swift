/// The words with which a byline or a credit in English begins: `By`, `Story by`, `Words and pictures by`,
/// `Photo:`.
struct EnglishIntroduction {
  /// The words, up to “by”; of `Photo:` with the colon.
  let title: ByteRange
  /// Whether they say what was written.
  let namesText: Bool
  /// Whether they say what was pictured, and nothing of text.
  let namesPicture: Bool
  /// Whether they end with a colon.
  let hasColon: Bool

  /// The most words before “by”: story, photos and graphics.
  private static let mostWords = 4
  private static let picture = Array("Photo:".utf8)
  /// What the words begin with, in lower case; most lines do not.
  private static let beginnings = Set(
    (["by"] + BylineWords.englishTexts + BylineWords.englishPictures).compactMap(\.utf8.first))

  /// Reads the beginning of `line`; nil when no name is announced there.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  init?(_ source: SourceText, _ line: ByteRange) {
    guard let first = source.bytes[line.utf8].first, Self.beginnings.contains(first | 0x20) else {
      return nil
    }
    let bytes = source.bytes[line.utf8]
    if bytes.starts(with: Self.picture) {
      title = ByteRange(utf8: bytes.startIndex..<bytes.startIndex + Self.picture.count)
      (namesText, namesPicture, hasColon) = (false, true, true)
      return
    }
    guard let by = bytes.indices.first(where: { Self.isBy(at: $0, in: bytes) }) else { return nil }
    let works = bytes[..<by].split { " ,/&".utf8.contains($0) }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    .filter { $0 != "and" }
    guard works.count <= Self.mostWords else { return nil }
    let texts = works.filter(BylineWords.englishTexts.contains)
    guard works.allSatisfy({ texts.contains($0) || BylineWords.englishPictures.contains($0) }) else {
      return nil
    }
    title = ByteRange(utf8: bytes.startIndex..<by + 2)
    (namesText, namesPicture, hasColon) = (!texts.isEmpty, !works.isEmpty && texts.isEmpty, false)
  }

  /// Whether the word “by” stands at `index`, in any case.
  private static func isBy(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes[index] | 0x20 == UInt8(ascii: "b"), index + 1 < bytes.endIndex,
      bytes[index + 1] | 0x20 == UInt8(ascii: "y"),
      index == bytes.startIndex || !bytes[index - 1].isLetterOrDigitOfASCII && bytes[index - 1] < 0x80
    else { return false }
    return index + 2 == bytes.endIndex || !bytes[index + 2].isLetterOrDigitOfASCII && bytes[index + 2] != 0x27
  }
}
