import LintCore

/// Why a file or folder could not be checked.
struct FileProblem: Error, Hashable {
  /// What is the matter with it.
  enum Cause: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The symbolic link points to nothing.
    case danglingLink
    /// The symbolic links lead in a circle.
    case linkLoop
    /// The system does not let this user read it.
    case forbidden
    /// A folder stands where a file was to be read.
    case folder
    /// It is a pipe, a socket or a device.
    case special
    /// A folder that holds no copy.
    case noCopy
    /// The system could not read it, and says why.
    case unreadable(reason: String)
    /// The file is longer than ``FilePath/largestFile``.
    case tooLarge
    /// The file holds no character at all.
    case empty
    /// The file holds a byte that no text has; `at` is the offset of the first NUL.
    case binary(at: Int)
    /// The file begins with the byte order mark of UTF-16.
    case utf16
    /// The file is not UTF-8; `at` is the offset of its first bad byte, `line`, 1-based, the line of it.
    case invalidUTF8(line: Int, at: Int)
    /// A line, 1-based, is longer than any paragraph.
    case hugeLine(line: Int, megabytes: Int)
  }

  /// The file or folder.
  let path: FilePath
  /// What is the matter with it.
  let cause: Cause

  /// What is wrong, then what to do.
  var message: Message {
    switch cause {
    case .missing:
      Message(zh: "没有这个文件或文件夹，请检查路径", en: "no such file or folder; check the path")
    case .danglingLink:
      Message(
        zh: "符号链接指向的文件不存在，请修正或删除链接",
        en: "the symbolic link points to nothing; repair or remove it")
    case .linkLoop:
      Message(
        zh: "符号链接互相指向，成了死循环，请修正或删除链接",
        en: "the symbolic links lead in a circle; repair or remove them")
    case .forbidden:
      Message(zh: "没有读取权限，请修改文件权限", en: "permission denied; make it readable")
    case .folder:
      Message(zh: "这是文件夹，不是文件", en: "this is a folder, not a file; name a file")
    case .special:
      Message(
        zh: "这是管道、套接字或设备，不是普通文件，请先存成文件",
        en: "this is a pipe, a socket or a device; save the copy to a file first")
    case .noCopy:
      Message(
        zh: "文件夹里没有稿件（.txt .text .md .markdown），其他文件请直接写出路径",
        en: "the folder holds no copy (.txt .text .md .markdown); name other files one by one")
    case .unreadable(let reason):
      Message(zh: "无法读取（\(reason)），请检查磁盘或路径", en: "cannot be read (\(reason)); check disk and path")
    case .tooLarge:
      Message(
        zh: "文件超过 \(FilePath.largestFile >> 20) MB，不会是报纸稿件，请拆开或移走",
        en: "the file is larger than \(FilePath.largestFile >> 20) MB, more than any newspaper prints; "
          + "divide it or leave it out")
    case .empty:
      Message(
        zh: "文件是空的，请重新导出该版或移走文件",
        en: "the file is empty; extract the page again or remove the file")
    case .binary(let offset):
      Message(
        zh: "偏移 \(offset) 字节处是 NUL，这不是文本文件，请移走或转换成文本",
        en: "byte \(offset) is NUL, so this is no text file; leave it out or convert it to text")
    case .utf16:
      Message(
        zh: "文件是 UTF-16 编码，请另存为 UTF-8", en: "the file is in UTF-16; save it as UTF-8")
    case .invalidUTF8(let line, let offset):
      Message(
        zh: "第 \(line) 行（偏移 \(offset) 字节）不是 UTF-8（可能是 GBK），请另存为 UTF-8",
        en: "line \(line), byte \(offset) is not UTF-8 (GBK perhaps); save the file as UTF-8")
    case .hugeLine(let line, let megabytes):
      Message(
        zh: "第 \(line) 行长达 \(megabytes) MB，没有这么长的自然段，请检查该版的导出方式",
        en: "line \(line) is \(megabytes) MB long, longer than any newspaper paragraph; "
          + "check how the page was extracted")
    }
  }
}
