public import CopyText

extension Finding {
  /// A finding at the last character before `seam`'s cut, with a note at the place where the text goes on.
  public init(_ seam: Seam, in document: Document, _ message: Message, fix: Fix? = nil) {
    let tail = document.blocks[seam.tail].text
    let head = document.blocks[seam.head].text
    // A block that breaks off or goes on has text; its ends are within it.
    let last = document.source.lastScalar(in: tail)?.range ?? tail
    let first = document.source.firstScalar(in: head)?.range ?? head
    self.init(last, message, notes: [Note(first, seam.reason)], fix: fix)
  }
}

extension Seam {
  /// Why the pieces are believed to belong together, for the note at the place where the text goes on.
  public var reason: Message {
    switch evidence.first ?? .openEnd {
    case .wordAcross(let word):
      Message(zh: "从这里接下去：词语「\(word)」横跨断口", en: "the text goes on here: the word '\(word)' spans the cut")
    case .pairElsewhere(let pair, let count):
      Message(
        zh: "从这里接下去：本版另有 \(count) 处「\(pair)」",
        en: "the text goes on here: '\(pair)' stands in \(count.counted("other place")) on the page")
    case .openEnd:
      Message(zh: "从这里接下去：上文没有句末标点", en: "the text goes on here: the sentence above has no end")
    case .impossibleStart(let mark) where mark.unicodeScalars.allSatisfy(\.properties.isLowercase):
      Message(zh: "从这里接下去：开头是小写字母", en: "the text goes on here: it begins with a small letter")
    case .impossibleStart(let mark):
      Message(zh: "从这里接下去：段落不能以「\(mark)」开头", en: "the text goes on here: no paragraph begins with '\(mark)'")
    case .pairCut(let mark):
      Message(
        zh: "从这里接下去：上文的 \(mark) 在这里配对",
        en: "the text goes on here: it closes the \(mark) that the text above opened")
    case .doubled(let character):
      Message(
        zh: "从这里接下去：断口处「\(character)」重出", en: "the text goes on here: '\(character)' is doubled at the cut")
    case .unusualStart(let start):
      Message(zh: "段落很少以「\(start)」开头", en: "paragraphs rarely begin with '\(start)'")
    case .joinedElsewhere(let line):
      Message(zh: "同样的文字在第 \(line) 行接在上文之后", en: "the same text continues a paragraph at line \(line)")
    }
  }
}
