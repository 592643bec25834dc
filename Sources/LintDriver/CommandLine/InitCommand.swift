import LintCore

extension Command {
  /// `galley init`: writes a settings file to begin with.
  static let initialize = Command(
    name: .initialize, operands: .folder,
    summary: Message(
      zh: "写一个设置文件 galley.json5，逐项有说明", en: "write a settings file, galley.json5, with explanations"),
    details: Message(
      zh: """
        写在 FOLDER 里，不写 FOLDER 就写在当前文件夹。文件列出全部设置和规则，都是默认值；已经有
        galley.json5 时不动它。--language 决定说明用哪种语言。
        """,
      en: """
        In FOLDER, or in the working folder. The file lists every key and every rule at its default. A
        galley.json5 that is there already is left alone. --language chooses the language of the
        explanations.
        """)
  ) { invocation, program in
    let values = invocation.values
    if invocation.operands.count > 1 {
      return program.refuse(
        .needlessOperand(.initialize, invocation.operands[1].text.visible), in: values.language)
    }
    var defaults = FlagValues(in: program.surroundings)
    defaults.language = values.language
    let template = SettingsTemplate(rules: program.rules, defaults: defaults, language: values.language)
    let workingFolder = program.surroundings.workingFolder
    let path = (invocation.operands.first ?? workingFolder).appending(SettingsReader.fileName.utf8)
    do throws(FileProblem) {
      try path.createFile(holding: Array(template.text.utf8))
    } catch {
      program.report(error, in: values.language)
      return .failure
    }
    program.output.write(path.shown(in: workingFolder).line(onTerminal: values.isOnTerminal))
    return .clean
  }
}
