import LintCore

/// Why a report could not be written.
struct WritingProblem: Error, Hashable {
  /// What is the matter with its place.
  enum Cause: Hashable, Sendable {
    /// A folder stands there.
    case folder
    /// The folder that is to hold it does not exist.
    case missingFolder
    /// The system does not let this user write there.
    case forbidden
    /// It is one of the files that are checked.
    case copy
    /// It is called as copy is, and holds something else than a report.
    case otherCopy
    /// It is a file with settings or judgements.
    case inForce
    /// Another report of the run goes there.
    case taken
    /// The system could not write it, and says why.
    case failed(reason: String)
  }

  /// The file.
  let path: FilePath
  /// What is the matter with it.
  let cause: Cause

  /// What is wrong, then what to do.
  var message: Message {
    switch cause {
    case .folder:
      Message(zh: "这是文件夹，写出报告的文件名", en: "this is a folder; name a file for the report")
    case .missingFolder:
      Message(zh: "报告所在的文件夹不存在，先建立", en: "there is no such folder for the report; make it first")
    case .forbidden:
      Message(
        zh: "没有写入报告的权限，修改权限或换一个位置",
        en: "permission denied for the report; make it writable or choose another place")
    case .copy:
      Message(
        zh: "这是要检查的稿件，把报告写到别的文件",
        en: "this is copy that is being checked; write the report to another file")
    case .otherCopy:
      Message(
        zh: "这里已有的看来是稿件，不是报告，先把它移走，或者把报告写到别的文件",
        en:
          "what stands here seems to be copy and no report; move it away or write the report to another file")
    case .inForce:
      Message(
        zh: "这里放设置、接受的记录或基线，把报告写到别的文件",
        en: "this is the place of settings, acceptances or a baseline; write the report to another file")
    case .taken:
      Message(zh: "另一份报告也写到这里，换一个文件", en: "another report goes there too; choose another file")
    case .failed(let reason):
      Message(
        zh: "报告无法写出（\(reason)），检查磁盘或路径",
        en: "the report cannot be written (\(reason)); check disk and path")
    }
  }
}
