import LintCore

extension FileProblem {
  /// What is wrong, then what to do.
  var message: Message {
    switch cause {
    case .missing:
      Message(zh: "没有这个文件或文件夹，检查路径", en: "no such file or folder; check the path")
    case .danglingLink:
      Message(
        zh: "符号链接指向的文件不存在，修正或删除链接",
        en: "the symbolic link points to nothing; repair or remove it")
    case .linkLoop:
      Message(
        zh: "符号链接互相指向，成了死循环，修正或删除链接",
        en: "the symbolic links lead in a circle; repair or remove them")
    case .forbidden:
      Message(zh: "没有读取权限，修改文件权限", en: "permission denied; make it readable")
    case .folder:
      Message(zh: "这是文件夹，不是文件，写出文件", en: "this is a folder, not a file; name a file")
    case .file:
      Message(zh: "这是文件，不是文件夹，写出文件夹", en: "this is a file, not a folder; name a folder")
    case .special:
      Message(
        zh: "这是管道、套接字或设备，不是普通文件，先存成文件",
        en: "this is a pipe, a socket or a device; save the copy to a file first")
    case .noCopy:
      Message(
        zh: "文件夹里没有稿件（.txt .text .md .markdown），其他文件要直接写出路径",
        en: "the folder holds no copy (.txt .text .md .markdown); name other files one by one")
    case .ignoredCopy:
      Message(
        zh: "文件夹里的稿件都被 .gitignore 排除了，要检查就加 --no-gitignore",
        en: "the folder holds no copy but what .gitignore leaves out; --no-gitignore reads that too")
    case .excludedCopy(let settings):
      Message(
        zh: "文件夹里的稿件都被 \(settings.visible) 的 include 或 exclude 排除了，要检查就修改设置，或直接写出文件",
        en: "the folder holds no copy but what include and exclude in \(settings.visible) leave out; "
          + "change them, or name files one by one")
    case .unreadable(let reason):
      Message(zh: "无法读取（\(reason)），检查磁盘或路径", en: "cannot be read (\(reason)); check disk and path")
    case .changedWhileRead:
      Message(
        zh: "读取的时候文件正被改写，等它写完再运行",
        en: "the file was written to while it was being read; run the command again when it is whole")
    case .tooLarge:
      Message(
        zh: "文件超过 \(FilePath.largestFile >> 20) MB，不会是报纸稿件，拆开或移走",
        en: "the file is larger than \(FilePath.largestFile >> 20) MB, more than any newspaper prints; "
          + "divide it or leave it out")
    case .empty:
      Message(
        zh: "文件是空的，重新导出本版或移走文件",
        en: "the file is empty; extract the page again or remove the file")
    case .blank:
      Message(
        zh: "文件里只有空白，重新导出本版或移走文件",
        en: "the file holds nothing but white space; extract the page again or remove the file")
    case .binary(let offset):
      Message(
        zh: "偏移 \(offset) 字节处是 NUL，这不是文本文件，移走或转换成文本",
        en: "byte \(offset) is NUL, so this is no text file; leave it out or convert it to text")
    case .encoding(let problem): problem.message
    case .hugeLine(let line, let megabytes):
      Message(
        zh: "第 \(line) 行长达 \(megabytes) MB，没有这么长的自然段，检查本版的导出方式",
        en: "line \(line) is \(megabytes) MB long, longer than any newspaper paragraph; "
          + "check how the page was extracted")
    case .emptyList:
      Message(zh: "列表里没有路径，没有可检查的稿件", en: "the list names no path, so there is nothing to check")
    case .unfixable(let error): error.message
    case .changedMeanwhile:
      Message(
        zh: "读过之后文件又被别人改了，未作修改，重新运行一次",
        en: "the file has changed since it was read and was left alone; run the command again")
    case .protected(.file):
      Message(
        zh: "没有写入权限，未作修改，改好文件权限再运行",
        en: "the file is read-only and was left alone; make it writable")
    case .protected(.folder):
      Message(
        zh: "所在文件夹不能写入，未作修改，改好文件夹权限再运行",
        en: "its folder is read-only, so the file was left alone; make the folder writable")
    case .protected(.newFile):
      Message(
        zh: "所在文件夹不能写入，无法新建文件，先改好文件夹权限",
        en: "its folder is read-only, so the file cannot be made; make the folder writable")
    case .foreign:
      Message(
        zh: "文件属于别的用户，改写后无法保留原主，未作修改，要由文件的主人运行",
        en: "the file belongs to another user, who would lose it, and was left alone; let its owner fix it")
    case .foreignGroup:
      Message(
        zh: "文件属于你不在其中的用户组，改写后无法保留，未作修改，要由该组的成员运行，或换一个用户组",
        en:
          "the file belongs to a group that you are not in, which would lose it, and was left alone; let a member fix "
          + "it or change the group")
    case .noSpace:
      Message(
        zh: "磁盘已满，未作修改，腾出空间再运行", en: "the disk is full, so the file was left alone; make room on it")
    case .unwritable(let reason):
      Message(
        zh: "无法写入（\(reason)），未作修改，检查磁盘或路径",
        en: "cannot be written (\(reason)) and was left alone; check disk and path")
    case .noBaseline:
      Message(
        zh: "没有这个基线文件，先用 galley baseline 记录",
        en: "there is no such baseline; record one with 'galley baseline'")
    case .baselineIsInForce:
      Message(
        zh: "这个名字的文件放设置或接受的记录，基线写到别的文件",
        en: "a file of this name holds settings or acceptances; write the baseline to another file")
    case .present:
      Message(
        zh: "文件已经存在，没有改动；要重新生成，先删去或改名",
        en: "the file exists and was left as it is; remove or rename it first")
    case .logIsCopy:
      Message(
        zh: "这是要修改的稿件，不能用来记录修改，另写一个文件",
        en: "this is copy to be fixed and cannot take the log; name another file")
    case .logIsOtherCopy:
      Message(
        zh: "这里已有的看来是稿件，不能用来记录修改，先把它移走，或者另写一个文件",
        en: "what stands here seems to be copy and cannot take the log; move it away or name another file")
    case .logIsInForce:
      Message(
        zh: "设置、接受的记录和基线不能用来记录修改，另写一个文件",
        en: "settings, acceptances and baselines cannot take the log; name another file")
    case .unrecorded(let log, let reason):
      Message(
        zh: "修改记录 \(log.text) 写不进去（\(reason)），未作修改，检查磁盘或路径",
        en:
          "the log '\(log.text)' cannot be written (\(reason)), so the file was left alone; check disk and path"
      )
    }
  }
}
