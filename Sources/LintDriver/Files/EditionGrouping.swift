/// Which pages are checked together as one edition (一期).
enum EditionGrouping: String, CaseIterable, Sendable {
  /// The pages of one folder.
  case folder
  /// Each page alone.
  case file
  /// All pages that were given.
  case all

  /// The indices of `files`, edition by edition, each ascending, in the order of their first files.
  func editions(of files: [FilePath]) -> [[Int]] {
    switch self {
    case .file: return files.indices.map { [$0] }
    case .all: return files.isEmpty ? [] : [Array(files.indices)]
    case .folder:
      var numbers: [FilePath: Int] = [:]
      var editions: [[Int]] = []
      for (index, file) in files.enumerated() {
        let number = numbers[file.folder, default: editions.count]
        if number == editions.count {
          numbers[file.folder] = number
          editions.append([])
        }
        editions[number].append(index)
      }
      return editions
    }
  }
}
