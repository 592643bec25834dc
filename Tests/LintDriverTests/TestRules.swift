import CopyText
import LintCore

/// Rules that look for a word, so that the transcripts depend on no rule of the catalog.
enum TestRules {
  static let all: [any Rule.Type] = [
    DoubtWord.self, FaultWord.self, HintWord.self, ListWord.self, LongBlock.self,
  ]
}

/// Reports FAULT as an error.
struct FaultWord: Rule {
  static let metadata = RuleMetadata(
    id: "fault-word", summary: Message(zh: "出现 FAULT", en: "the word FAULT"), severity: .error,
    page: Array("# fault-word\n\nFinds FAULT.\n\n## Options\n\nNone\n".utf8))

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.source.ranges(of: "FAULT").map {
      Finding($0, Message(zh: "「FAULT」是错的，删去", en: "'FAULT' is wrong; take it out"))
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
        range, Message(zh: "「DOUBT」可疑，核对", en: "'DOUBT' is doubtful; check it"), notes: notes,
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

/// Reports, as a warning, the words that its options list: options of every kind that settings can write.
private struct ListWord: Rule {
  static let metadata = RuleMetadata(
    id: "list-word", summary: Message(zh: "出现列出的词", en: "a word of the list"), severity: .warning,
    page: Array("# list-word\n".utf8))

  struct Options: RuleOptions {
    struct Pair: Codable {
      enum CodingKeys: CodingKey {
        case word
        case meaning
        case note
      }

      let word: String
      let meaning: String
      let note: String

      init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        word = try values.decode(String.self, forKey: .word)
        meaning = try values.decode(String.self, forKey: .meaning)
        note = try values.decodeIfPresent(String.self, forKey: .note) ?? ""
        guard !word.isEmpty else {
          throw OptionError(
            at: values.codingPath + [CodingKeys.word],
            Message(zh: "词是空的，写一个词", en: "the word is empty; write one"))
        }
      }
    }

    var words: [String] = []
    var ignoresCase = false
    var longest = 0
    var pairs: [Pair] = []
  }

  private let options: Options

  init(_ options: Options) {
    self.options = options
  }

  func findings(in context: RuleContext) -> [Finding] {
    options.words.flatMap { word in
      context.source.ranges(of: word).map {
        Finding($0, Message(zh: "「\(word)」在列", en: "'\(word)' is on the list"))
      }
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
