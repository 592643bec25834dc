import CopyText

/// A fix that was applied: to what, and what became of it.
public struct AppliedFix: Sendable {
  /// The rule that asked for it; nil when a person did, who wants each paragraph in one line.
  public let rule: String?
  /// Where it was applied, in the text as it stood in this pass.
  public let location: Location
  /// What was found there.
  public let message: Message
  /// What was done about it.
  public let fix: Fix
  /// In which pass, 1-based: the first looks at the page as it came, each other one at what the last has
  /// made.
  public let pass: Int
  /// The lines that the fix touches, before it; of a longer line ``reach`` Unicode scalars on either side of
  /// the fix.
  public let before: String
  /// The same lines after it, other fixes left aside.
  public let after: String

  /// What stands for a rule where paragraphs are set in one line.
  public static let unwrapping = "unwrap"

  /// How much of the copy before and after a fix is kept: more than a column holds.
  static let reach = 1_000
}

extension SourceText {
  /// The record of `fix`, taken before it is applied to this text.
  func applied(_ fix: Fix, of diagnostic: Diagnostic, pass: Int) -> AppliedFix {
    applied(fix, of: diagnostic.rule, at: diagnostic.location, diagnostic.message, pass: pass)
  }

  /// The records of `fix`, taken before it sets each paragraph of this text in one line: one for each
  /// paragraph that is set in several. Where none is, and only blank lines come between paragraphs, there is
  /// one for the page.
  func unwrapped(by fix: Fix, pass: Int) -> [AppliedFix] {
    var paragraphs: [(lines: ClosedRange<Int>, edits: [Edit])] = []
    for edit in fix.edits where !edit.range.isEmpty {
      let (line, next) = (lines.line(at: edit.range.lowerBound), lines.line(at: edit.range.upperBound))
      if let first = paragraphs.last?.lines.lowerBound, paragraphs.last?.lines.upperBound == line {
        paragraphs[paragraphs.count - 1].lines = first...next
        paragraphs[paragraphs.count - 1].edits.append(edit)
      } else {
        paragraphs.append((line...next, [edit]))
      }
    }
    if paragraphs.isEmpty {
      return [
        applied(fix, of: nil, at: Location(trimmed(range), in: self), .withoutBlankLines, pass: pass)
      ]
    }
    return paragraphs.map { paragraph, edits in
      let first = lines.range(ofLine: paragraph.lowerBound).lowerBound
      let range = first..<lines.range(ofLine: paragraph.upperBound).upperBound
      return applied(
        Fix(fix.title, fix.safety, edits), of: nil, at: Location(trimmed(range), in: self),
        .setInLines(paragraph.count), pass: pass)
    }
  }

  private func applied(
    _ fix: Fix, of rule: String?, at location: Location, _ message: Message, pass: Int
  ) -> AppliedFix {
    let (start, end) = (fix.edits[0].range.lowerBound, fix.edits[fix.edits.count - 1].range.upperBound)
    let first = lines.range(ofLine: lines.line(at: start)).lowerBound
    let last = lines.range(ofLine: lines.line(at: end)).upperBound
    let whole = first.utf8..<last.utf8
    let touched = ByteRange(
      utf8: bytes.stepping(
        -AppliedFix.reach, from: start.utf8, in: whole)..<bytes.stepping(
          AppliedFix.reach, from: end.utf8, in: whole))
    return AppliedFix(
      rule: rule, location: location, message: message, fix: fix, pass: pass, before: text(in: touched),
      after: String(decoding: bytes.bytes(in: touched.utf8, after: fix.edits), as: UTF8.self))
  }
}

extension Message {
  fileprivate static func setInLines(_ count: Int) -> Message {
    Message(zh: "这一段排成 \(count) 行", en: "the paragraph is set in \(count) lines")
  }

  fileprivate static let withoutBlankLines = Message(
    zh: "段与段之间没有空行", en: "no blank line stands between paragraphs")
}
