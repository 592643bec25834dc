import LintCore

extension Command {
  /// `galley man`: prints the manual page.
  static let man = Command(
    name: .man, operands: .none,
    summary: Message(zh: "打印手册页", en: "print the manual page"),
    details: Message(
      zh: "手册页是 roff 格式：用 galley man | man -l - 直接看，或存成 man1/galley.1。",
      en: "The page is in roff: 'galley man | man -l -' shows it, and as man1/galley.1 it can be installed.")
  ) { invocation, program in
    let values = invocation.values
    if let word = invocation.operands.first {
      return program.refuse(.needlessOperand(.man, word.text.visible), in: values.language)
    }
    program.output.write(ManPage(language: values.language).text)
    return .clean
  }
}
