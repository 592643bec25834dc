import LintTesting
import Testing

@testable import CopyText

struct EnglishWordsTests {
  @Test("no line whose words tell what it is is passed over", arguments: 0..<400 as Range<UInt64>)
  func mayTell(seed: UInt64) throws {
    let words = [
      "Continued", "on", "See", "From", "Page", "A4", "AP", "Photo", "photo by", "Staff", "Writer",
      "reporters", "Special",
      "to", "the", "Reuters", "Ruth", "Alderton", "contributed to this report", "—", "(", ")", "[", "/", ".",
      "votes", "Foto:", "foto", "Fot.", "Fot:", "Фото", "pagina", "стр.", "12",
    ]
    let line = String.randomCopy(seed: seed, alphabet: words.flatMap { [$0 + " ", $0] }, length: 6)
    let source = try SourceText(path: "copy.txt", bytes: Array(("x" + line).utf8))
    let range = source.trimmed(ByteRange(utf8: 1..<source.bytes.count))
    let read = EnglishWords(source, range)
    let role = EnglishLine.role(of: source.text(in: range))
    #expect(role == nil || read.mayTell, "\(line)")
    let isTagline = source.text(in: range).contains("contributed to this report")
    #expect(read.holdTagline == isTagline, "\(line)")
    #expect(EnglishLine.role(of: range, in: source) == role ?? (isTagline ? .byline : nil), "\(line)")
    #expect(
      EnglishLine.endsInCredit(range, isAfterSentence: true, in: source)
        == Self.endsInCredit(source.text(in: range)), "\(line)")
  }

  /// Whether `text` ends with the maker of a picture, by the words of its end alone.
  private static func endsInCredit(_ text: String) -> Bool {
    let pieces = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "(" }
    return EnglishLine.endsInPhotographer(text, isAfterSentence: true)
      || pieces.count > 1 && pieces.last.map { EnglishLine.isCredit(String($0).trimmingSpaces) } == true
  }
}
