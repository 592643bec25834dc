import LintCore

extension Message {
  /// The note of the rules of quotation marks, at the mark with which the one that is reported makes a pair.
  static let partnerMark = Message(zh: "与它配对的引号在这里", en: "its partner is here")
}
