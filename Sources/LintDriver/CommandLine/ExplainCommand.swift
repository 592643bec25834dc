import LintCore

extension Command {
  /// `galley explain`: prints the page of a rule.
  static let explain = Command(
    name: .explain, operands: .rules,
    summary: Message(zh: "解释一条规则：发现什么，为什么，怎么改", en: "explain a rule: what it finds, why, what to do"),
    details: Message(
      zh: """
        规则的名称写在每个问题后面的方括号里，也可用 galley rules 查看。例子只列要报的和不报的各一组，
        --examples 全部列出；⟦ ⟧ 括住的是报出的地方。
        """,
      en: """
        The name of a rule stands in brackets after each finding; 'galley rules' lists them all. One
        example of what is reported and one of what is not are shown, with ⟦ ⟧ around what is reported;
        --examples prints all of them.
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
      pages.append(
        ExplainedPage(rule.page).text(
          in: values.language, allExamples: values.showsExamples, of: rule.id, values.painter))
    }
    program.output.write(pages.joined(separator: "\n"))
    return .clean
  }
}
