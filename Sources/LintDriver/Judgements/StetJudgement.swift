import CopyText
import LintCore

/// What is found on a page of which findings are to be accepted.
struct AcceptablePage: Sendable {
  let source: SourceText
  let judged: JudgedPage
  /// What its stet file accepts on it.
  let entries: [StetEntry]

  /// What could be accepted, or is already.
  var diagnostics: [Diagnostic] { judged.standing + judged.accepted }

  /// What accepting each of `chosen` because of `reason` comes to; findings that one acceptance lets stand
  /// are one.
  func judgements(of chosen: [Diagnostic], because reason: String) -> [StetJudgement] {
    let formerEntries = Dictionary(
      zip(judged.accepted, judged.acceptances).map { ($0, entries[$1]) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<Acceptance> = []
    let said = chosen.map { diagnostic in
      let former = formerEntries[diagnostic]
      return (former: former, acceptance: former?.acceptance ?? Acceptance(of: diagnostic, in: source))
    }.filter { seen.insert($0.acceptance).inserted }
    let equals = Judgement(acceptances: said.map(\.acceptance)).accepted(among: diagnostics, in: source)
    return zip(said, equals).map { said, equals in
      StetJudgement(
        acceptance: said.acceptance, former: said.former,
        changesReason: said.former.map { $0.reason != reason } ?? false, count: equals.count,
        lines: Set(equals.map { diagnostics[$0].location.start.line }).sorted())
    }
  }
}

/// What accepting a finding comes to.
struct StetJudgement {
  let acceptance: Acceptance
  /// The entry that lets it stand already; nil when there is none.
  let former: StetEntry?
  /// Whether that entry gives another reason.
  let changesReason: Bool
  /// How many findings the acceptance lets stand.
  let count: Int
  /// The lines, 1-based, on which they are.
  let lines: [Int]

  var isNew: Bool { former == nil }

  /// What is done.
  var message: Message {
    let done: Message = isNew ? .accepted : .acceptedBefore
    let reason = changesReason ? Message.reasonReplaced : Message(zh: "", en: "")
    guard count > 1 else { return Message(zh: done.zh + reason.zh, en: done.en + reason.en) }
    let shown = lines.prefix(Self.mostLines).map(String.init)
    let rest = lines.count > shown.count ? " …" : ""
    return Message(
      zh: "\(done.zh)，这样的字共 \(count) 处（第 \(shown.joined(separator: "、")) 行\(rest)）\(reason.zh)",
      en: "\(done.en) for \(count) findings with the same copy "
        + "(\(lines.count == 1 ? "line" : "lines") \(shown.joined(separator: ", "))\(rest))\(reason.en)")
  }

  /// How many lines are named.
  private static let mostLines = 10
}

extension Message {
  fileprivate static let accepted = Message(zh: "已接受", en: "accepted")
  fileprivate static let acceptedBefore = Message(zh: "早已接受", en: "accepted before")
  fileprivate static let reasonReplaced = Message(zh: "，换上新的理由", en: "; the reason is replaced")
}
