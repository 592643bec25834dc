import LintCore

extension Message {
  /// The note of every rule that finds a text twice, at the place where it stands first.
  static let earlierCopy = Message(zh: "前一处在这里", en: "the earlier copy is here")
}
