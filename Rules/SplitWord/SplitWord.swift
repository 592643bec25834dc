import CopyText
import LintCore

/// Reports a word, a number or a Latin word that is broken: where a paragraph was cut and goes on in another
/// block, and, on a page set in lines, where a hyphen parts a word at the end of a line.
struct SplitWord: Rule {
  static let metadata = RuleMetadata(
    id: "split-word",
    summary: Message(zh: "段落在词语中间断开", en: "paragraph cut inside a word"),
    severity: .error,
    page: PackageResources.SplitWord_md)

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    let cut = document.seams
      .filter { $0.cut == .word && $0.kind != .reversed }
      .map { Finding($0, in: document, .cutWord($0), fix: .joining($0, in: document)) }
    return cut + document.brokenWords.map { finding($0, in: document) }
  }

  private func finding(_ word: BrokenWord, in document: Document) -> Finding {
    let copy = document.source.letters(in: word.range)
    let rest = document.source.scalar(at: word.cut)?.range ?? word.range
    return Finding(
      copy, .broken(word, document.source.text(in: copy)), notes: [Note(rest, .goesOn)],
      fix: .joining(word, in: document))
  }
}

extension SourceText {
  /// `word` without the marks at its ends.
  fileprivate func letters(in word: ByteRange) -> ByteRange {
    let letters = scalars(in: word).filter { $0.scalar.isLetter || $0.scalar.isDigit }
    guard let first = letters.first, let last = letters.last else { return word }
    return first.range.lowerBound..<last.range.upperBound
  }
}

extension Message {
  fileprivate static func cutWord(_ seam: Seam) -> Message {
    seam.isSure
      ? Message(zh: "段落在词语中间断开，把两段接起来", en: "the paragraph is cut inside a word; join the two pieces")
      : Message(
        zh: "段落像是在词语中间断开，核对原版后再接",
        en: "the paragraph seems cut inside a word; compare with the printed page before joining")
  }

  fileprivate static func broken(_ word: BrokenWord, _ copy: String) -> Message {
    word.verdict.isSure
      ? Message(
        zh: "单词在行末断开，接成「\(copy)」", en: "the word is broken at the end of the line; put it together: '\(copy)'"
      )
      : Message(
        zh: "单词在行末断开；接成「\(copy)」，还是\(word.hasHyphen ? "不要" : "保留")连字符，核对原版",
        en:
          "the word is broken at the end of the line; compare with the printed page whether it is '\(copy)', or "
          + (word.hasHyphen ? "has no hyphen" : "keeps its hyphen"))
  }

  fileprivate static let goesOn = Message(zh: "从这里接下去", en: "the word goes on here")
}

extension BrokenWord {
  /// Whether the word keeps its hyphen.
  fileprivate var hasHyphen: Bool { verdict.spelling == .hyphenated }
}
