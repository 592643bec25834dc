import CopyText
import Foundation

/// Counts which characters stand where in the opening of a paragraph, and of a sentence within one.
struct OpeningCounter {
  /// How often characters stand in the places of a figure.
  private struct Tallies {
    private var tallies: [Unicode.Scalar: Double] = [:]
    private var total = 0.0

    mutating func count(_ scalar: Unicode.Scalar) {
      tallies[scalar, default: 0] += 1
      total += 1
    }

    /// How much more often a character stands there than its `share` of all characters has it. Where little
    /// was expected, it is taken to be as usual as `usual`.
    func rate(_ scalar: Unicode.Scalar, share: Double, usual: Double) -> Double {
      (tallies[scalar, default: 0] + OpeningCounter.doubt * usual) / (share * total + OpeningCounter.doubt)
    }
  }

  private var paragraphs: [CopyFigures.CharacterFigure: Tallies] = [:]
  private var sentences: [CopyFigures.CharacterFigure: Tallies] = [:]

  /// So many sightings as were expected are added to those that were counted, so that little counted means
  /// little claimed.
  private static let doubt = 3.0

  /// Counts the openings of `texts`, the paragraphs.
  init(_ texts: [[Unicode.Scalar]]) {
    for text in texts {
      Self.count(text[...], in: &paragraphs)
      for end in text.indices where text[end] == "。" { Self.count(text[(end + 1)...], in: &sentences) }
    }
  }

  private static func count(
    _ text: ArraySlice<Unicode.Scalar>, in tallies: inout [CopyFigures.CharacterFigure: Tallies]
  ) {
    guard text.count >= CopyFigures.CharacterFigure.openingLength, text.first?.isHan == true else { return }
    for (place, scalar) in text.prefix(CopyFigures.CharacterFigure.openingLength).enumerated() {
      guard let figure = CopyFigures.CharacterFigure.opening(at: place) else { continue }
      tallies[figure, default: Tallies()].count(scalar)
    }
  }

  /// How much more often than its `share` of all characters has it a character stands in the places of
  /// `figure`, as a logarithm. Paragraphs, of which there are few, are taken to open as sentences do.
  func odds(_ scalar: Unicode.Scalar, _ figure: CopyFigures.CharacterFigure, share: Double) -> Double {
    guard let paragraph = paragraphs[figure], let sentence = sentences[figure] else { return 0 }
    return log(paragraph.rate(scalar, share: share, usual: sentence.rate(scalar, share: share, usual: 1)))
  }
}
