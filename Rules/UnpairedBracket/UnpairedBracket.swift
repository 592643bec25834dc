import CopyText
import LintCore

/// Reports a bracket or a title mark without its partner, or with one of another shape.
struct UnpairedBracket: Rule {
  static let metadata = RuleMetadata(
    id: "unpaired-bracket",
    summary: Message(zh: "括号或书名号不成对", en: "bracket or title mark without its partner"),
    severity: .warning,
    page: PackageResources.UnpairedBracket_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.document.bracketPairings().flatMap { paragraph in
      paragraph.pairing.faults.map { finding(of: $0, in: paragraph, of: context) }
        + Finding.unlisted(
          paragraph.pairing.unlisted, zh: "括号或书名号", one: "bracket or title mark",
          many: "brackets or title marks")
    }
  }

  private func finding(
    of fault: PairFault, in paragraph: ParagraphPairing, of context: RuleContext
  ) -> Finding {
    let mark = context.source.text(in: fault.mark.range)
    let partner = fault.partner.map { context.source.text(in: $0.range) } ?? ""
    let message: Message =
      switch fault.kind {
      case .unclosed: .unclosed(mark)
      case .unopened: .unopened(mark)
      case .reversed: .reversed(mark)
      case .mixed: .mixed(mark, partner: partner)
      }
    return Finding(fault.mark.range, message, notes: fault.partner.map { [Note($0.range, .partner)] } ?? [])
  }
}

extension Message {
  fileprivate static func unclosed(_ mark: String) -> Message {
    Message(
      zh: "『\(mark)』没有配对的后半，补上或删去",
      en: "'\(mark)' is never closed; close it or delete it")
  }

  fileprivate static func unopened(_ mark: String) -> Message {
    Message(
      zh: "『\(mark)』没有配对的前半，补上或删去",
      en: "'\(mark)' is never opened; open it or delete it")
  }

  fileprivate static func reversed(_ mark: String) -> Message {
    Message(
      zh: "『\(mark)』的方向反了，掉转过来",
      en: "'\(mark)' looks the wrong way; turn it round")
  }

  fileprivate static func mixed(_ mark: String, partner: String) -> Message {
    Message(
      zh: "『\(mark)』与配对的『\(partner)』不是一种，改成一对",
      en: "'\(mark)' does not agree with its partner '\(partner)'; make them a pair")
  }

  fileprivate static let partner = Message(zh: "与它配对的在这里", en: "its partner is here")
}
