import CopyText
import LintCore

/// Rules that look for a word, so that the transcripts depend on no rule of the catalog.
enum TestRules {
  static let all: [any Rule.Type] = [DoubtWord.self, FaultWord.self, HintWord.self, LongBlock.self]
}

/// Reports FAULT as an error.
struct FaultWord: Rule {
  static let metadata = RuleMetadata(
    id: "fault-word", summary: Message(zh: "出现 FAULT", en: "the word FAULT"), severity: .error,
    page: Array("# fault-word\n\nFinds FAULT.\n\n## Options\n\nNone\n".utf8))

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.source.ranges(of: "FAULT").map {
      Finding($0, Message(zh: "「FAULT」是错的，请删去", en: "'FAULT' is wrong; take it out"))
    }
  }
}

/// Reports DOUBT as a warning, with a note at every SEE of the edition and a safe fix.
private struct DoubtWord: Rule {
  static let metadata = RuleMetadata(
    id: "doubt-word", summary: Message(zh: "出现 DOUBT", en: "the word DOUBT"), severity: .warning,
    page: Array("# doubt-word\n\nFinds DOUBT.\n\n```copy fixed\n```\n".utf8))

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let notes = context.edition.documents.enumerated().flatMap { index, document in
      document.source.ranges(of: "SEE").map {
        Note($0, inDocument: index, Message(zh: "参看这里", en: "see here"))
      }
    }
    return context.source.ranges(of: "DOUBT").map { range in
      Finding(
        range, Message(zh: "「DOUBT」可疑，请核对", en: "'DOUBT' is doubtful; check it"), notes: notes,
        fix: Fix(Message(zh: "改为 SURE", en: "write SURE"), .safe, [Edit(range, "SURE")]))
    }
  }
}

/// Reports HINT as an info, with an unsafe fix.
private struct HintWord: Rule {
  static let metadata = RuleMetadata(
    id: "hint-word", summary: Message(zh: "出现 HINT", en: "the word HINT"), severity: .info,
    page: Array("# hint-word\n\nFinds HINT.\n\n```copy fixed unsafe\n```\n".utf8))

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.source.ranges(of: "HINT").map {
      Finding(
        $0, Message(zh: "「HINT」供参考", en: "'HINT' is a hint"),
        fix: Fix(Message(zh: "删去", en: "take it out"), .unsafe, [Edit($0, "")]))
    }
  }
}

/// Reports, as a warning, the whole of a block that begins with LONG.
private struct LongBlock: Rule {
  static let metadata = RuleMetadata(
    id: "long-block", summary: Message(zh: "LONG 开头的段落", en: "a block that begins with LONG"),
    severity: .warning, page: Array("# long-block\n".utf8))

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.document.blocks.map(\.range).filter { context.source.text(in: $0).hasPrefix("LONG") }.map {
      Finding($0, Message(zh: "这一段太长", en: "this block is long"))
    }
  }
}

extension SourceText {
  /// Where `word` stands, in ASCII.
  func ranges(of word: String) -> [ByteRange] {
    let word = Array(word.utf8)
    return bytes.indices.filter { bytes[$0...].starts(with: word) }.map {
      ByteRange(utf8: $0..<$0 + word.count)
    }
  }
}
