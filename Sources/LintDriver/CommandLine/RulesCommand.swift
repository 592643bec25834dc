import LintCore

extension Command {
  /// `galley rules`: lists the rules.
  static let rules = Command(
    name: .rules, operands: .none,
    summary: Message(zh: "列出全部规则", en: "list the rules"),
    details: Message(
      zh: "修复一栏：safe 不丢一个字，unsafe 需要人看过，- 只能由人来改。",
      en: """
        In the column of fixes, safe means that no character of the copy is lost, unsafe that a person
        must look, and - that only a person can repair it.
        """)
  ) { invocation, program in
    let values = invocation.values
    if let word = invocation.operands.first {
      return program.refuse(.needlessOperand(.rules, word.text.visible), in: values.language)
    }
    let heading = [
      Message(zh: "规则", en: "rule"), Message(zh: "级别", en: "severity"), Message(zh: "修复", en: "fix"),
      Message(zh: "发现什么", en: "finds"),
    ]
    let rows = program.rules.map { $0.metadata }.map { rule in
      [
        rule.id, rule.severity.rawValue, RulePageText(rule.page).fixSafety?.rawValue ?? "-",
        rule.summary.text(in: values.language),
      ]
    }
    let table = Table(rows: [heading.map { $0.text(in: values.language) }] + rows, styles: [.strong])
    let own = Housekeeping.allCases.map(\.metadata).map { metadata in
      ["  " + metadata.id, metadata.severity.rawValue, metadata.summary.text(in: values.language)]
    }
    program.output.write(table.text(values.painter, values.cellWidth))
    program.output.write("\n" + Message.alsoReported.text(in: values.language) + "\n")
    program.output.write(Table(rows: own).text(values.painter, values.cellWidth))
    return .clean
  }
}

extension Message {
  fileprivate static let alsoReported = Message(
    zh: "另在接受和基线的文件里查到的，不能设置：",
    en: "Found besides in files of acceptances and baselines; not to be configured:")
}
