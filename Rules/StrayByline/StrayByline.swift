import CopyText
import LintCore

/// Reports names and bylines that stand on the page without an article: the text they signed is lost, or they
/// were left behind when it was taken out.
struct StrayByline: Rule {
  static let metadata = RuleMetadata(
    id: "stray-byline",
    summary: Message(zh: "有署名而没有文章", en: "byline without an article"),
    severity: .warning,
    page: PackageResources.StrayByline_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    let reach = TextReach(document.blocks)
    return BylineRun.all(in: document).filter { $0.isStray(in: document, reach) }.flatMap { run in
      run.blocks.map { index in
        let range = document.blocks[index].range
        return Finding(range, .stray(context.source.text(in: range)))
      }
    }
  }
}

extension Message {
  fileprivate static func stray(_ byline: String) -> Message {
    Message(
      zh: "署名「\(byline)」上下都没有文章，找回漏掉的正文，或删去这一行",
      en: "no article stands above or below '\(byline)'; find the text that is missing, or remove the line")
  }
}
