import CopyText
import LintCore

/// Reports a paragraph that was cut inside a word, a number or a Latin word and goes on in another block.
struct SplitWord: Rule {
  static let metadata = RuleMetadata(
    id: "split-word",
    summary: Message(zh: "段落在词语中间断开", en: "paragraph cut inside a word"),
    severity: .error,
    page: PackageResources.SplitWord_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    return document.seams
      .filter { $0.cut == .word && $0.kind != .reversed }
      .map { Finding($0, in: document, .cutWord($0), fix: .joining($0, in: document)) }
  }
}

extension Message {
  fileprivate static func cutWord(_ seam: Seam) -> Message {
    seam.odds >= Seam.sureOdds
      ? Message(zh: "段落在词语中间断开，把两段接起来", en: "the paragraph is cut inside a word; join the two pieces")
      : Message(
        zh: "段落像是在词语中间断开，核对原版后再接",
        en: "the paragraph seems cut inside a word; compare with the printed page before joining")
  }
}
