import LintCore

extension Command {
  /// `galley settings`: shows what is in force for a page, and who said so.
  static let settings = Command(
    name: .settings, operands: .path,
    summary: Message(zh: "显示一个版面用的设置，每一项出自哪里", en: "show the settings of a page, and where each comes from"),
    details: Message(
      zh: """
        PATH 是文件，不必存在；是文件夹，就显示其中版面通用的设置；不写，就是当前文件夹。
        每一项后面写明出处：默认，设置文件的哪一行，还是命令行选项。
        """,
      en: """
        PATH is a file, which need not exist, or a folder, of which is shown what holds for its pages in
        general; without it, the working folder. Behind each value stands where it comes from: it is the
        default, a line of a settings file said so, or a flag.
        """)
  ) { invocation, program in
    let values = invocation.values
    guard invocation.operands.count <= 1 else {
      return program.refuse(
        .needlessOperand(.settings, invocation.operands[1].text.visible), in: values.language)
    }
    let path = invocation.operands.first ?? program.surroundings.workingFolder
    let isFolder = (try? FileStatus(of: path).kind) == .folder
    var lookup = invocation.settings
    let settings = (isFolder ? lookup.settings(ofPagesIn: path) : lookup.settings(ofPage: path)).value
    guard program.accept(lookup.problems, values) else { return .failure }
    let report = SettingsReport(
      path: path, file: lookup.file(forFolder: isFolder ? path : path.folder), settings: settings)
    program.output.write(
      values.format == .json
        ? report.json : Array(report.text(in: values.language, values.painter, values.cellWidth).utf8))
    return .clean
  }
}
