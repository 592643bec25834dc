import CopyText
import Foundation

/// The dictionary of the toolchain's own text library (ICU), which knows where Chinese words end.
///
/// The object of Foundation may be shared by threads, and gives the same answers in every locale.
struct DictionaryWordBoundaries: WordBoundaries {
  private let boundary = try? NSRegularExpression(pattern: "\\b", options: .useUnicodeWordBoundaries)

  /// How many scalars on each side of a point are looked at. A word of the dictionary is hardly longer,
  /// and text further away has no influence on the verdict.
  private static let reach = 8

  func word(across before: String, _ after: String) -> String? {
    guard let boundary else { return nil }
    let left = String(String.UnicodeScalarView(before.unicodeScalars.suffix(Self.reach)))
    let right = String(String.UnicodeScalarView(after.unicodeScalars.prefix(Self.reach)))
    guard !left.isEmpty, !right.isEmpty else { return nil }
    let window = left + right
    let length = window.utf16.count
    func endsWord(at offset: Int) -> Bool {
      offset <= 0 || offset >= length
        || boundary.firstMatch(
          in: window, options: [.anchored, .withTransparentBounds, .withoutAnchoringBounds],
          range: NSRange(location: offset, length: 0)) != nil
    }
    let seam = left.utf16.count
    guard !endsWord(at: seam) else { return nil }
    var start = seam
    while !endsWord(at: start) { start -= 1 }
    var end = seam
    while !endsWord(at: end) { end += 1 }
    let units = window.utf16
    return String(
      units[units.index(units.startIndex, offsetBy: start)..<units.index(units.startIndex, offsetBy: end)])
  }
}
