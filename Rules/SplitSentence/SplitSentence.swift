import CopyText
import LintCore

/// Reports a paragraph that was cut between two words, or inside a quotation, and goes on in another block.
struct SplitSentence: Rule {
  static let metadata = RuleMetadata(
    id: "split-sentence",
    summary: Message(zh: "段落在句子中间断开", en: "paragraph cut inside a sentence"),
    severity: .warning,
    page: PackageResources.SplitSentence_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    return document.seams
      .filter { $0.cut == .sentence && $0.kind != .reversed }
      .map { Finding($0, in: document, .cutSentence($0), fix: .joining($0, in: document)) }
  }
}

extension Message {
  fileprivate static func cutSentence(_ seam: Seam) -> Message {
    seam.isSure
      ? Message(zh: "段落在句子中间断开，把两段接起来", en: "the paragraph is cut inside a sentence; join the two pieces")
      : Message(
        zh: "段落像是在句子中间断开，核对原版后再接",
        en: "the paragraph seems cut inside a sentence; compare with the printed page before joining")
  }
}
