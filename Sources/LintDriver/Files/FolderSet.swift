/// Folders of which is asked whether one of them holds a file, however many there are.
struct FolderSet {
  /// The names on the way to each, each with a slash before it.
  private var ways: Set<[UInt8]> = []

  init() {}

  /// The folders at `paths`, which are absolute.
  init(_ paths: [FilePath]) {
    for path in paths { insert(path) }
  }

  /// Adds the folder at `path`, which is absolute.
  mutating func insert(_ path: FilePath) {
    ways.insert(path.names.reduce(into: []) { way, name in way += [Self.slash] + name })
  }

  /// Whether the file or folder at `path`, which is absolute, is one of the folders or lies in one.
  ///
  /// - Complexity: O(*d* · *n*) for a path of *n* bytes, *d* folders deep.
  func holds(_ path: FilePath) -> Bool {
    var way: [UInt8] = []
    if ways.contains(way) { return true }
    return path.names.contains { name in
      way += [Self.slash] + name
      return ways.contains(way)
    }
  }

  private static let slash = UInt8(ascii: "/")
}
