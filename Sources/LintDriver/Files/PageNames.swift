/// Under which of the paths that lead to a file it is checked: the first that claims it.
///
/// A file with several names (hard links) is as many pages, since each of them can be changed without the
/// others.
struct PageNames {
  /// What tells a page from others, whatever path leads to it.
  enum Key: Hashable {
    /// A file that has this name only, or none that could be found out.
    case file(FileStatus.Identity)
    /// One of the names of a file, all links followed.
    case name(FilePath)
  }

  private var paths: [Key: FilePath] = [:]
  private var taken: Set<Key> = []
  private var identities: Set<FileStatus.Identity> = []

  /// Claims the page of the given status for `path`, an absolute one.
  mutating func claim(_ path: FilePath, _ status: FileStatus) -> Key {
    let name = status.nameCount > 1 ? try? path.resolved() : nil
    let key = name.map { Key.name($0) } ?? .file(status.identity)
    if paths[key] == nil { paths[key] = path }
    identities.insert(status.identity)
    return key
  }

  /// The path under which the page is checked.
  func chosen(_ key: Key) -> FilePath? { paths[key] }

  /// Takes the page; whether it was still to be taken.
  @discardableResult
  mutating func take(_ key: Key) -> Bool { taken.insert(key).inserted }

  /// Whether the file of the given status was claimed.
  func contain(_ status: FileStatus) -> Bool { identities.contains(status.identity) }
}
