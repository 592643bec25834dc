import CopyText
import LintCore

extension Command {
  /// `galley baseline`: records the findings of today, so that only new ones are reported.
  static let baseline = Command(
    name: .baseline, operands: .pathsIfAny,
    summary: Message(
      zh: "把现有的问题记下来，以后只报新的", en: "record the findings of today, so that only new ones are reported"),
    details: Message(
      zh: """
        把 PATH（不写就是当前文件夹）里现有的问题记进 galley-baseline.json，或 --baseline=FILE；以后
        galley lint --baseline 只报新的，galley fix --baseline 不改记下的。记的是规则、版面、标出的原文和
        前后的字，相同的记个数；挪动行、改说法都不影响。再次运行时更新整期都查过的版面；只查了一期里
        几版的，记过的照旧，只添新的；别的版面不动。
        """,
      en: """
        Records what is found at each PATH, or in the working folder, in galley-baseline.json or
        --baseline=FILE; then 'galley lint --baseline' reports only what is new, and 'galley fix
        --baseline' leaves alone what is recorded. An entry is a rule, a page, the copy it marks and
        what stands around it, with the number of equals, so moved lines and reworded messages do not
        matter. Run again, it brings up to date the pages that it looks at with all of their edition;
        to what is recorded of others that it looks at it only adds, and the rest it leaves alone.
        """)
  ) { invocation, program in
    let values = invocation.values
    let workingFolder = program.surroundings.workingFolder
    let path = (values.baseline ?? BaselineFile.standardPath).absolute(in: workingFolder)
    let shown = path.relative(to: workingFolder)
    do throws(FileProblem) {
      let others = [SettingsReader.fileName, StetFile.fileName]
      guard !others.contains(where: { path.name.elementsEqual($0.utf8) }) else {
        throw FileProblem(path: path, cause: .baselineIsInForce)
      }
      let present = try program.presentBaseline(at: path, shownAs: shown, values)
      guard present?.file.problems.isEmpty ?? true else { return .failure }
      var unjudged = invocation
      unjudged.values.baseline = nil
      let operands = invocation.operands.isEmpty ? [workingFolder] : invocation.operands
      guard let copy = program.copy(of: unjudged, at: operands) else { return .failure }
      let recording = BaselineRecording(
        of: copy, updating: present?.file.entries ?? [], by: program.editions(for: values),
        in: workingFolder, rules: program.rules)
      for problem in recording.problems { program.report(problem, in: values.language) }
      guard recording.pageCount > 0 else {
        if !values.isQuiet {
          let message = Message.unrecorded(shown.text.visible)
          program.errors.write(message.text(in: values.language) + "\n")
        }
        return recording.problems.isEmpty ? .clean : .failure
      }

      let findings = recording.findings
      let text = BaselineFile.text(of: findings, in: path.folder)
      if let present {
        if text != present.bytes {
          try path.replaceFile(holding: present.bytes, with: text)
        }
      } else {
        try path.createFile(holding: text)
      }
      if !values.isQuiet {
        let count = findings.reduce(0) { $0 + $1.finding.count }
        let message = Message.recorded(count, pages: recording.pageCount, in: shown.text.visible)
        program.errors.write(message.text(in: values.language) + "\n")
      }
      return recording.problems.isEmpty ? .clean : .failure
    } catch {
      program.report(error, in: values.language)
      return .failure
    }
  }
}

extension Program {
  /// The baseline at `path`, of which mistakes are said, and its bytes; nil when there is none yet.
  fileprivate mutating func presentBaseline(
    at path: FilePath, shownAs shown: FilePath, _ values: FlagValues
  ) throws(FileProblem) -> (file: BaselineFile, bytes: [UInt8])? {
    guard (try? FileStatus(of: path, followingLinks: false)) != nil else { return nil }
    let bytes = try path.readFile()
    let file = BaselineFile(try path.settingsText(in: bytes, shownAs: shown), folder: path.folder)
    _ = accept(file.problems.map { .settings($0) }, values)
    return (file, bytes)
  }
}

extension Message {
  fileprivate static func unrecorded(_ path: String) -> Message {
    Message(zh: "没有检查任何文件，未写入 \(path)", en: "0 files checked, so \(path) was not written")
  }

  fileprivate static func recorded(_ count: Int, pages: Int, in path: String) -> Message {
    Message(
      zh: "共检查 \(pages) 个文件；\(path) 记有 \(count) 处问题",
      en: "\(pages.counted("file")) checked; \(path) holds \(count.counted("finding"))")
  }
}
