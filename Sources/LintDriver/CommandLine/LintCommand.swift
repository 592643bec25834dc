import CopyText
import Dispatch
import LintCore

extension Command {
  /// `galley lint`: finds the faults in copy.
  static let lint = Command(
    name: .lint, operands: .paths,
    summary: Message(zh: "检查稿件，报告问题", en: "check copy and report what is wrong"),
    details: Message(
      zh: """
        PATH 是文件或文件夹，- 是标准输入。文件夹里的 .txt .text .md .markdown 文件都会检查，下级文件夹也在内；
        隐藏文件、README 和 .gitignore 排除的不检查，指向文件夹的链接也不进去，指向的文件本来就查的链接略过。
        直接写出路径的，不论叫什么都会检查。
        每个版面用离它最近的 galley.json5（从所在文件夹往上找），命令行选项优先。

        退出状态
          0  没有达到 --fail-on 级别的问题；或者写明的文件都由 --force-exclude 排除了，
             或者 --files-from 的列表是空的
          1  有这样的问题
          2  用法或设置有误，没有可检查的稿件，或有文件无法检查，或有报告写不出来
        """,
      en: """
        A PATH is a file or a folder, or - for the standard input. In a folder, and in the folders below
        it, files that end in .txt, .text, .md or .markdown are checked; hidden files, READMEs and what
        .gitignore leaves out are not, nor what a link to a folder leads to, and a link to a file that
        is checked itself is passed over. What is named itself is checked whatever it is called.
        Settings are read from the nearest galley.json5, going up from the folder of each page; flags
        outweigh them.

        Exit status
          0  no finding that weighs as much as --fail-on says, or --force-exclude left out all files
             that were named, or the list of --files-from is empty
          1  such findings
          2  bad usage or settings, nothing to check, a file that could not be checked, or a report
             that could not be written
        """)
  ) { invocation, program in
    let values = invocation.values
    guard program.findsOperands(of: invocation) else { return .failure }
    if let place = values.outputs.first(where: { $0.path.bytes == [UInt8(ascii: "-")] }) {
      return program.refuse(.outputToScreen(place.format), in: values.language)
    }
    let formats = [values.format] + values.outputs.map(\.format)
    if values.countsRules, !formats.contains(where: \.holdsStatistics) {
      return program.refuse(.statisticsNowhere(values.format), in: values.language)
    }
    let waking = values.jobs > 1 ? DictionaryWordBoundaries.wake() : nil
    defer { waking?.wait() }
    guard let copy = program.copy(of: invocation) else { return .failure }
    var run = ReportRun(values, on: copy, by: &program)
    let reporting = run.reporting
    let progress = ProgressBar(
      of: copy.files.count, on: values.isQuiet ? nil : program.surroundings.errorTerminal,
      in: values.language)
    CopyCheck(editions: program.editions(for: values)).check(copy.files) {
      progress.step()
    } _: {
      reporting.reported($0)
    } take: {
      progress.erase()
      run.take($0)
    }
    progress.erase()
    let status = run.end(by: &program)
    program.conclude(run.summary.message, below: run.summary, values)
    return status
  }
}
