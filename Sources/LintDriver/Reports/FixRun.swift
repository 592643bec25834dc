import CopyText
import LintCore

/// A run of fixing, as far as it has come: what is done with each page, and what all comes to.
struct FixRun: ~Copyable {
  /// What is done with the pages.
  private enum Mode {
    /// They are written, and what is left to do by hand is reported.
    case writing
    /// What would change is shown as a patch, whose names start from `folder`, an absolute path.
    case patching(folder: FilePath)
    /// The files that would change are listed.
    case listing
  }

  private let values: FlagValues
  private let log: FixLog?
  private let workingFolder: FilePath
  private let mode: Mode
  /// The reports on what is left to do by hand, where pages are written.
  private var reports: ReportRun?
  private var summary = FixSummary()
  private var problems: [FileProblem] = []
  /// The folders that hold nothing any more that a killed run has left behind.
  private var cleared: Set<FilePath> = []

  /// Begins a run on `copy`, as `values` ask for, that records what it does in `log`.
  init(
    _ values: FlagValues, on copy: CopyFiles, recordingIn log: consuming FixLog?, by program: inout Program
  ) {
    self.values = values
    self.log = log
    let workingFolder = program.surroundings.workingFolder
    self.workingFolder = workingFolder
    if values.showsDiff {
      // No patch may have a name that leads up by `..`.
      let paths = copy.files.compactMap { try? $0.get().path.inPatch(from: workingFolder) }
      mode = .patching(folder: paths.reduce(workingFolder) { $0.folderOnTheWay(to: $1) })
    } else {
      mode = values.checksOnly ? .listing : .writing
    }
    reports = if case .writing = mode { ReportRun(values, on: copy, by: &program) } else { nil }
  }

  /// Takes the next page, or the reason why there is none: writes it, or shows what would be written.
  mutating func take(_ page: Result<FixedFile, UnfixedFile>, by program: inout Program) {
    let page = page.flatMap { file in
      Result { () throws(UnfixedFile) in
        do throws(FileProblem) {
          try dealWith(file, by: &program)
        } catch {
          throw UnfixedFile(problem: error, page: file.before)
        }
        return file
      }
    }
    summary.add(page)
    if let reporting = reports?.reporting {
      switch page {
      case .success(let file): reports?.take(.success(reporting.reported(file.checked)))
      case .failure(let file):
        // What is wrong with it still is.
        if let page = file.page { reports?.take(.success(reporting.reported(page))) }
        reports?.take(.failure(file.problem))
      }
    } else if case .failure(let file) = page {
      problems.append(file.problem)
    }
  }

  /// Ends the run, and tells people of what could not be done and of what it comes to.
  mutating func end(by program: inout Program) -> ExitStatus {
    let status: ExitStatus
    if let ended = reports?.end(by: &program) {
      status = ended
    } else {
      for problem in problems { program.report(problem, in: values.language) }
      status = !problems.isEmpty ? .failure : values.checksOnly && summary.changed > 0 ? .findings : .clean
    }
    if case .patching(let folder) = mode, folder != workingFolder, summary.changed > 0 {
      let message = Message.patchFolder(folder.text.visible)
      program.errors.write("\(message.text(in: values.language))\n")
    }
    let left = reports?.summary
    program.conclude(summary.message(left: left), below: left, values)
    return status
  }

  /// Takes away what killed runs have left behind in `folder`.
  private mutating func clear(_ folder: FilePath) {
    if cleared.insert(folder).inserted { folder.removeLeftovers() }
  }

  /// Does with a page what is to be done with it. One without changes is not touched.
  private mutating func dealWith(_ file: FixedFile, by program: inout Program) throws(FileProblem) {
    if case .writing = mode, let path = try? file.file.path.resolved() { clear(path.folder) }
    guard file.isChanged else { return }
    let bytes = try file.bytes()
    switch mode {
    case .writing:
      try file.file.path.replaceFile(holding: file.file.bytes, with: bytes) { rename throws(FileProblem) in
        try record(file, making: rename)
      }
    case .patching(let folder):
      try record(file)
      let name = file.file.path.inPatch(from: workingFolder).relative(to: folder)
      // People read text, and programs the bytes that they are to change.
      if values.isOnTerminal || values.painter.isColored {
        let (old, new) = (file.page.original.bytes, file.page.source.bytes)
        program.output.write(UnifiedDiff(from: old, to: new, at: name).text(values.painter))
      } else {
        program.output.write(UnifiedDiff(from: file.file.bytes, to: bytes, at: name).bytes)
      }
    case .listing:
      try record(file)
      program.output.write(file.file.shown.line(onTerminal: values.isOnTerminal))
      // It would change, were it not for this.
      if let place = file.file.path.protectedPlace {
        program.report(FileProblem(path: file.file.path, cause: .protected(place)), in: values.language)
      }
    }
  }

  /// Records the fixes of `file`, where that is asked for, and does `body`, which makes them.
  private func record(
    _ file: FixedFile, making body: () throws(FileProblem) -> Void = {}
  ) throws(FileProblem) {
    switch log {
    case nil: try body()
    case let log?: try log.record(file, making: body)
    }
  }
}

extension FilePath {
  /// The absolute path under which a patch names the file, made in `folder`: no patch changes what a link
  /// leads to, so of a file in that folder it is the path without links.
  fileprivate func inPatch(from folder: FilePath) -> FilePath {
    guard let target = try? resolved(), let start = try? folder.resolved(),
      let names = target.names(below: start)
    else { return absolute(in: folder) }
    return names.reduce(folder) { $0.appending($1) }
  }
}

extension Message {
  fileprivate static func patchFolder(_ folder: String) -> Message {
    Message(zh: "补丁要在 \(folder) 里应用", en: "the patch is to be applied in \(folder)")
  }
}
