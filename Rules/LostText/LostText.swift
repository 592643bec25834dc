import CopyText
import LintCore

/// Reports a paragraph whose beginning or ending is nowhere in the file.
struct LostText: Rule {
  static let metadata = RuleMetadata(
    id: "lost-text",
    summary: Message(zh: "段落缺了开头或结尾", en: "paragraph without its beginning or its ending"),
    severity: .warning,
    page: PackageResources.LostText_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    return document.lostTexts.compactMap { lost in
      switch lost.end {
      case .beginning:
        document.firstScalar(ofBlock: lost.block).map { Finding($0, .lostBeginning(lost)) }
      case .ending:
        document.lastScalar(ofBlock: lost.block).map { last in
          guard let next = lost.freshStart.flatMap(document.firstScalar(ofBlock:)) else {
            return Finding(last, .lostEnding)
          }
          return Finding(last, .lostRest, notes: [Note(next, .freshStart)])
        }
      }
    }
  }
}

extension Message {
  fileprivate static func lostBeginning(_ lost: CopyText.LostText) -> Message {
    switch lost.evidence.first {
    case .joinedElsewhere(let line):
      Message(
        zh: "这一段没有开头：同样的文字在第 \(line) 行是接在上文后面的；对照原版补上，或删去误排的一份",
        en: "this paragraph has no beginning: at line \(line) the same text continues another one; "
          + "restore it from the printed page, or remove the misplaced copy")
    case .impossibleStart(let letter) where letter.unicodeScalars.allSatisfy(\.properties.isLowercase):
      Message(
        zh: "这一段像是缺了开头：以小写字母起头，上文没有断开；对照原版核对",
        en:
          "this paragraph seems to have lost its beginning: it begins with a small letter, and nothing above breaks off; "
          + "compare with the printed page")
    case .impossibleStart(let mark):
      Message(
        zh: "这一段没有开头：段落不能以「\(mark)」开头；对照原版补上",
        en: "this paragraph has no beginning: none begins with '\(mark)'; restore it from the printed page")
    case .pairCut(let mark):
      Message(
        zh: "这一段没有开头：段内的 \(mark) 没有前一半；对照原版补上",
        en: "this paragraph has no beginning: nothing opens its \(mark); restore it from the printed page")
    case .unusualStart(let start):
      Message(
        zh: "这一段像是缺了开头：段落很少以「\(start)」开头；对照原版核对",
        en: "this paragraph seems to have lost its beginning: paragraphs rarely begin with '\(start)'; "
          + "compare with the printed page")
    default:
      Message(
        zh: "这一段像是缺了开头；对照原版核对",
        en: "this paragraph seems to have lost its beginning; compare with the printed page")
    }
  }

  fileprivate static let lostEnding = Message(
    zh: "这一段到此中断，未找到下文；对照原版补上",
    en: "the paragraph breaks off here, and no continuation was found; "
      + "restore the rest from the printed page")

  fileprivate static let lostRest = Message(
    zh: "这一段像是缺了结尾：到此中断，下文接不上；对照原版核对",
    en: "this paragraph seems to have lost its ending: it breaks off here, and what follows does not fit on; "
      + "compare with the printed page")

  fileprivate static let freshStart = Message(
    zh: "这里像是另起一段", en: "another paragraph seems to begin here")
}
