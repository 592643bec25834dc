/// Which pages are checked together as one edition (一期).
enum EditionGrouping: String, CaseIterable, Sendable {
  /// The pages of one folder.
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

  /// The indices of `pages`, edition by edition, each ascending, in the order of their first pages; each page goes
  /// with those that share its grouping.
  static func editions(of pages: [(path: FilePath, grouping: EditionGrouping)]) -> [[Int]] {
    var numbers: [Key: Int] = [:]
    var editions: [[Int]] = []
    for (index, page) in pages.enumerated() {
      let key: Key =
        switch page.grouping {
        case .folder: .folder(page.path.folder)
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
    return editions
  }
}
