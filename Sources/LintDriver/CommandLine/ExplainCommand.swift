import LintCore

extension Command {
  /// `galley explain`: prints the page of a rule.
  static let explain = Command(
    name: .explain, operands: .rules,
    summary: Message(zh: "解释一条规则：发现什么，为什么，怎么改", en: "explain a rule: what it finds, why, what to do"),
    details: Message(
      zh: "规则的名称写在每个问题后面的方括号里，也可用 galley rules 查看。说明中英对照，不论界面用哪种语言。",
      en: """
        The name of a rule stands in brackets behind each finding; 'galley rules' lists them all. The
        pages are in Chinese and English, whatever the language of the messages.
        """)
  ) { invocation, program in
    let values = invocation.values
    guard !invocation.operands.isEmpty else {
      return program.refuse(.missingOperand(.explain), in: values.language)
    }
    let explained = program.explained
    var pages: [String] = []
    for word in invocation.operands {
      guard let rule = explained.first(where: { $0.id == word.text }) else {
        let suggestion = word.text.nearest(of: explained.map(\.id))
        return program.refuse(.unknownRule(word.text.visible, suggestion: suggestion), in: values.language)
      }
      pages.append(String(decoding: rule.page, as: UTF8.self))
    }
    let lines = pages.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    let painted = lines.map { $0.hasPrefix("#") ? values.painter.paint(String($0), .strong) : String($0) }
    program.output.write(painted.joined(separator: "\n"))
    return .clean
  }
}
