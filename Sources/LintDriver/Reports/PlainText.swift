import CopyText
import LintCore

extension Location {
  /// Where it begins, as compilers write it: `path:line:column`.
  var place: String { "\(path.visible):\(start.line):\(start.column)" }
}

extension Diagnostic {
  /// The message, and a line for each note with its place: for formats in which a finding is one text.
  func text(in language: Language) -> String {
    let lines = notes.map { "\n\($0.location.place): note: \($0.message.text(in: language).visible)" }
    return message.text(in: language).visible + lines.joined()
  }
}

extension FileProblem {
  /// What a report calls a file that could not be checked, where it has to call it something.
  static let name = "unreadable-file"

  /// What tells it from other problems, run after run.
  var fingerprint: String {
    Fingerprint(rule: Self.name, path: path.text, copy: "").text(occurrence: 0)
  }
}
