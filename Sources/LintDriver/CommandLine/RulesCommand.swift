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
        rule.id, rule.severity.rawValue, rule.fixSafety?.rawValue ?? "-",
        rule.summary.text(in: values.language),
      ]
    }
    let table = Table(rows: [heading.map { $0.text(in: values.language) }] + rows, styles: [.strong])
    program.output.write(table.text(values.painter, values.cellWidth))
    return .clean
  }
}

extension RuleMetadata {
  /// Whether the rule repairs what it finds, as the examples on its page show: safely in one of them at
  /// least, or only unsafely, or not at all.
  fileprivate var fixSafety: Fix.Safety? {
    let lines = page.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    let fixed = lines.filter { $0.hasPrefix("```copy fixed") }
    if fixed.isEmpty { return nil }
    return fixed.contains { !$0.contains("unsafe") } ? .safe : .unsafe
  }
}
