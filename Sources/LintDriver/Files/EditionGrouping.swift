/// Which pages are checked together as one edition (一期).
enum EditionGrouping: String, CaseIterable, Sendable {
  /// The pages of one folder, however its path is written.
  case folder
  /// Each page alone.
  case file
  /// All pages that were given.
  case all

  /// What the pages of an edition have in common.
  private enum Key: Hashable {
    case folder(FilePath)
    case file(Int)
    case all
  }

  /// The indices of `pages`, edition by edition, in the order of their first pages; each page goes with those
  /// that share its grouping. When the working folder is `folder`, the pages of an edition stand in the order
  /// of their absolute paths, so that neither the order in which they are named nor the way that a folder is
  /// written has a say in what is found.
  ///
  /// - Complexity: O(*n* log *n*) for *n* pages, and O(*n*) when each edition is sorted already.
  static func editions(
    of pages: [(path: FilePath, grouping: EditionGrouping)], in folder: FilePath
  ) -> [[Int]] {
    var numbers: [Key: Int] = [:]
    var editions: [[Int]] = []
    for (index, page) in pages.enumerated() {
      let key: Key =
        switch page.grouping {
        case .folder: .folder(page.path.absolute(in: folder).folder)
        case .file: .file(index)
        case .all: .all
        }
      let number = numbers[key, default: editions.count]
      if number == editions.count {
        numbers[key] = number
        editions.append([])
      }
      editions[number].append(index)
    }
    return editions.map { edition in
      edition.map { (path: pages[$0].path.absolute(in: folder), index: $0) }
        .sorted { ($0.path, $0.index) < ($1.path, $1.index) }
        .map(\.index)
    }
  }
}
