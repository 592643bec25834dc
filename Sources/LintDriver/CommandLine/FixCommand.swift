import CopyText
import LintCore

extension Command {
  /// `galley fix`: applies the fixes of what it finds.
  static let fix = Command(
    name: .fix, operands: .paths,
    summary: Message(zh: "把稿件里能放心改的改好，接上断开的段落", en: "repair copy: join what a column break cut in two"),
    details: Message(
      zh: """
        就地修改 PATH 下的稿件，哪些文件算稿件与 galley lint 相同。默认只做不丢一个字的修改；
        改完再查，直到没有可改的为止，然后报告余下的问题。写入时先写新文件再换名，中途断电或
        中断，文件不是旧的就是新的，没写完的临时文件（.galley-….tmp）下次修改这个文件夹时清掉；
        没有可改之处的文件碰也不碰。符号链接改的是它指向的文件；有几个名字的文件（硬链接）只改
        写明的那个，别的名字仍是旧文。

        --unwrap 把分行排的稿件接成一段一行，改完别的再接；行末的连字符该去该留，有疑问的保留，
        加 --unsafe 则按可能性大的写法。

        --log 每处修改记一行，--unwrap 每接一段也记一行，前后原文俱全；与 --diff、--check 同用时，记的是
        将要做的修改。

        退出状态
          0  改好了，余下的没有达到 --fail-on 级别的问题；只用 --diff 时，不论有没有可改的；写明的
             文件都由 --force-exclude 排除，或 --files-from 的列表是空的，也是 0
          1  余下有这样的问题；用 --check 时（不论有没有 --diff），有文件会改
          2  用法有误，没有稿件，或有文件无法读取、修改或写入
        """,
      en: """
        Changes the copy at each PATH in place; what is copy is the same as for 'galley lint'. Only
        fixes that lose no character are applied, unless --unsafe asks for more. Then the copy is
        checked again, until nothing is left to apply, and what is left to do by hand is reported.

        A new file is written and renamed, so whenever the program is stopped, a file is the old one
        or the new one; an unfinished one that a killed run leaves behind (.galley-….tmp) goes away
        the next time the folder is fixed. A file with nothing to fix is not touched. Through a
        symbolic link the file it leads to is changed; of a file with several names (hard links) the
        named one gets the new text, the others keep the old.

        --unwrap sets each paragraph of copy that is set in lines in one line, when all else is done. A
        hyphen at the end of a line stays where it is doubtful whether it belongs to the word; with
        --unsafe the likelier spelling is taken.

        --log adds a line for each fix, and for each paragraph that --unwrap sets in one line, with the
        copy before and after; with --diff and --check, for each that would be applied.

        Exit status
          0  nothing is left that weighs as much as --fail-on says, or --force-exclude left out all
             files that were named, or the list of --files-from is empty; with --diff alone,
             whether a file would change or not
          1  such findings are left; with --check, beside --diff too, a file would change
          2  bad usage, no copy, or a file that could not be read, fixed or written
        """)
  ) { invocation, program in
    let values = invocation.values
    guard program.findsOperands(of: invocation) else { return .failure }
    if values.showsDiff || values.checksOnly, let flag = ofReport.first(where: values.given.contains) {
      let other = values.showsDiff ? "--diff" : "--check"
      return program.refuse(.needlessForReport(flag: flag, besides: other), in: values.language)
    }
    if values.log == .standardInput { return program.refuse(.logToScreen, in: values.language) }
    guard let copy = program.copy(of: invocation) else { return .failure }
    let log: FixLog?
    do throws(FileProblem) {
      log = try values.log.map { path throws(FileProblem) in
        try FixLog(at: path, besides: copy, in: values.language)
      }
    } catch {
      program.report(error, in: values.language)
      return .failure
    }
    let fixing = CopyFixing(
      fixer: Fixer(applying: values.appliesUnsafe ? [.safe, .unsafe] : [.safe]), unwraps: values.unwraps,
      editions: program.editions(for: values))
    var run = FixRun(values, on: copy, recordingIn: log, by: &program)
    let progress = ProgressBar(
      of: copy.files.count, on: values.isQuiet ? nil : program.surroundings.errorTerminal,
      in: values.language)
    fixing.fix(copy.files) {
      progress.step()
    } take: {
      progress.erase()
      run.take($0, by: &program)
    }
    progress.erase()
    return run.end(by: &program)
  }

  /// The flags of the report on what is left, which is made only where files are written.
  private static let ofReport = ["--format", "--max-findings", "--fail-on"]
}
