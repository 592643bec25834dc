/// A search of a folder for copy, as far as it has come.
struct FolderSearch {
  /// What was found, in no order.
  var found: [(path: FilePath, status: Result<FileStatus, FileProblem>)] = []
  /// The folders that have yet to be looked into, and what those above them ignore: a stack of its own, so that no depth of
  /// folders can exhaust the program's.
  var pending: [(folder: FilePath, ignored: IgnoredFiles)]
  /// Whether `.gitignore` left out what might be copy.
  var isAnyIgnored = false
  /// The settings file that leaves out what might be copy.
  var excluding: String?

  init(from root: FilePath, ignored: IgnoredFiles) {
    pending = [(root, ignored)]
  }
}
