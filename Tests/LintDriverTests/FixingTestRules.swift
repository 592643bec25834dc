import CopyText
import LintCore

/// Rules that look for a word and carry a fix, honest or not, so that the transcripts of fixing depend on no
/// rule of the catalog.
enum FixingTestRules {
  static let all: [any Rule.Type] = [
    EchoWord.self, FaultWord.self, GapWord.self, LyingWord.self, TurnedWord.self,
  ]
}

/// Reports, as a warning, GAP before white space, and takes the white space away.
private struct GapWord: Rule {
  static let metadata = RuleMetadata(
    id: "gap-word", summary: Message(zh: "GAP 后面有空白", en: "white space after GAP"), severity: .warning,
    page: [])

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let source = context.source
    return source.ranges(of: "GAP").compactMap { word in
      let rest = word.upperBound..<source.range.upperBound
      let gap = word.upperBound..<source.trimmed(rest).lowerBound
      if gap.isEmpty || gap == rest { return nil }
      return Finding(
        word, Message(zh: "GAP 后面有空白，去掉", en: "white space after GAP; take it out"),
        fix: Fix(Message(zh: "去掉空白", en: "take out the white space"), .safe, [Edit(gap, "")]))
    }
  }
}

/// Reports ECHO as an info, with an unsafe fix that deletes it.
private struct EchoWord: Rule {
  static let metadata = RuleMetadata(
    id: "echo-word", summary: Message(zh: "出现 ECHO", en: "the word ECHO"), severity: .info, page: [])

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.source.ranges(of: "ECHO").map {
      Finding(
        $0, Message(zh: "「ECHO」重出", en: "'ECHO' is said twice"),
        fix: Fix(Message(zh: "删去", en: "take it out"), .unsafe, [Edit($0, "")]))
    }
  }
}

/// Reports LIE as a warning, with a fix that deletes it and says that it is safe.
private struct LyingWord: Rule {
  static let metadata = RuleMetadata(
    id: "lying-word", summary: Message(zh: "出现 LIE", en: "the word LIE"), severity: .warning, page: [])

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    context.source.ranges(of: "LIE").map {
      Finding(
        $0, Message(zh: "「LIE」不实", en: "'LIE' is not true"),
        fix: Fix(Message(zh: "删去", en: "take it out"), .safe, [Edit($0, "")]))
    }
  }
}

/// Reports TURNED as a warning, with a fix that takes the space behind it before it, or back.
private struct TurnedWord: Rule {
  static let metadata = RuleMetadata(
    id: "turned-word", summary: Message(zh: "出现 TURNED", en: "the word TURNED"), severity: .warning,
    page: [])

  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    let forms = [("_TURNED ", "_ TURNED"), ("_ TURNED", "_TURNED ")]
    return forms.flatMap { form, other in
      context.source.ranges(of: form).map { word in
        Finding(
          word, Message(zh: "「TURNED」空得不是地方", en: "'TURNED' wants its space elsewhere"),
          fix: Fix(Message(zh: "换一边空", en: "move the space"), .safe, [Edit(word, other)]))
      }
    }
  }
}
