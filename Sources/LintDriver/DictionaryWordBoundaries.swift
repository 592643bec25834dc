import CopyText
import Dispatch
import Foundation

/// The dictionary of the toolchain's own text library (ICU), which knows where Chinese words end, and where
/// numbers and Latin words do (Unicode Standard Annex #29).
///
/// One object of Foundation serves all threads, and says the same in every locale.
package struct DictionaryWordBoundaries: WordBoundaries {
  /// Made when the first word is looked up: the text library reads its tables for it, and until then files
  /// can be found and read.
  private static let boundary = try? NSRegularExpression(
    pattern: "\\b", options: .useUnicodeWordBoundaries)

  /// How many scalars on each side of a point are looked at. Words of the dictionary are hardly longer, and
  /// text further away has no influence on the verdict.
  fileprivate static let reach = 8
  /// How many scalars are looked at when a Latin word or a number is still going on at ``reach``.
  private static let reachInRun = 64

  /// The dictionary.
  package init() {}

  /// Looks a first word up on another thread: before that the text library reads its tables, which takes as
  /// long as checking a few pages. Meanwhile there are files to be found and read; the group has to be waited
  /// for before the program ends.
  static func wake() -> DispatchGroup {
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      _ = DictionaryWordBoundaries().hasWord(across: "报", "纸")
    }
    return group
  }

  /// The word that goes on across the point between `before` and `after`; nil when a word ends there.
  ///
  /// - Complexity: O(1): a window around the point is looked at, whatever the length of the text.
  package func word(across before: String, _ after: String) -> String? {
    guard let window = Window(before, after) else { return nil }
    let end = window.firstBoundary(from: window.seam)
    guard end > window.seam else { return nil }
    var start = window.seam - 1
    while !window.isBoundary(start) { start -= 1 }
    let units = Array(window.text.utf16)
    let beginning = String(decoding: units[start..<window.seam], as: UTF16.self)
    let ending = String(decoding: units[window.seam..<end], as: UTF16.self)
    // Two marks may hang together too, but they are no word.
    guard beginning.unicodeScalars.contains(where: \.isWordScalar),
      ending.unicodeScalars.contains(where: \.isWordScalar)
    else { return nil }
    return beginning + ending
  }

  /// Whether a word goes on across the point between `before` and `after`.
  ///
  /// - Complexity: O(1), and a fraction of the work of ``word(across:_:)``.
  package func hasWord(across before: String, _ after: String) -> Bool {
    // Between letters or characters what is no end of a word is inside one; beside a mark it may be neither.
    guard before.unicodeScalars.last?.isWordScalar == true, after.unicodeScalars.first?.isWordScalar == true
    else { return word(across: before, after) != nil }
    guard let window = Window(before, after) else { return false }
    return !window.isBoundary(window.seam)
  }

  /// What is looked at around a point.
  private struct Window {
    let text: String
    /// The point, in UTF-16 units.
    let seam: Int

    private let length: Int
    private let boundary: NSRegularExpression

    /// The text around the point between `before` and `after`; nil when no word can go on across it.
    init?(_ before: String, _ after: String) {
      guard let boundary = DictionaryWordBoundaries.boundary, let last = before.unicodeScalars.last,
        let first = after.unicodeScalars.first,
        last.mayStandInWord, first.mayStandInWord
      else { return nil }
      // The callers hardly ever give more than is looked at.
      let left =
        before.isNear
        ? before : DictionaryWordBoundaries.window(before.unicodeScalars.reversed()).reversed().text
      text = left + (after.isNear ? after : DictionaryWordBoundaries.window(after.unicodeScalars).text)
      seam = left.utf16.count
      length = text.utf16.count
      self.boundary = boundary
    }

    /// The first offset from `start` on at which a word ends; both in UTF-16 units.
    func firstBoundary(from start: Int) -> Int {
      boundary.firstMatch(
        in: text, options: [.withTransparentBounds, .withoutAnchoringBounds],
        range: NSRange(location: start, length: length - start))?.range.location ?? length
    }

    /// Whether a word ends at `offset`, in UTF-16 units.
    func isBoundary(_ offset: Int) -> Bool {
      // Without transparent bounds the text library does not see what stands around the point.
      offset == 0 || offset == length
        || boundary.firstMatch(
          in: text, options: [.anchored, .withTransparentBounds, .withoutAnchoringBounds],
          range: NSRange(location: offset, length: 0)) != nil
    }
  }

  /// The first scalars of `text`, as far as they are looked at.
  fileprivate static func window(_ text: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
    let near = text.prefix(reach)
    let run = text.dropFirst(reach).prefix(reachInRun - reach).prefix { $0.isLetter || $0.isDigit }
    return Array(near) + run
  }
}

extension String {
  /// Whether all of the text is looked at.
  fileprivate var isNear: Bool { utf16.count <= DictionaryWordBoundaries.reach }
}

extension Unicode.Scalar {
  /// Whether the scalar can be part of a word.
  fileprivate var isWordScalar: Bool {
    switch characterClass {
    case .han, .kana, .letter, .digit: true
    default: false
    }
  }

  /// Whether a word may go on before or after the scalar: it is part of one, or a mark that joins letters or
  /// digits (MidLetter, MidNum and MidNumLet of the annex). All else needs no dictionary.
  fileprivate var mayStandInWord: Bool {
    switch self {
    case ".", ",", ":", "'", "’", "·", "_": true
    default: isWordScalar
    }
  }
}
