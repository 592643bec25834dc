/// What the `.gitignore` files of a folder, and of those above it, say of what is in the folder.
///
/// Of the lines that match, the last one of the nearest file decides. Nothing in an ignored folder comes
/// back, so who walks the folders passes over it with all it holds.
struct IgnoredFiles: Sendable {
  /// The name of such a file.
  static let fileName = Array(".gitignore".utf8)
  /// The name of what only the top of a repository holds.
  static let repositoryName = Array(".git".utf8)

  private struct Layer {
    /// How many of the names in ``IgnoredFiles/place`` lead to the folder of the file.
    let depth: Int
    let patterns: [IgnorePattern]
  }

  private var layers: [Layer] = []
  /// The names on the way to the folder.
  private var place: [[Unicode.Scalar]] = []

  /// Nothing is ignored.
  init() {}

  /// What the folders above the one at `path`, an absolute path, say of it: as far up as its repository goes,
  /// and nothing when it is in none.
  init(aboveFolder path: FilePath) throws(FileProblem) {
    var above: [FilePath] = []
    var folder = path
    while (try? FileStatus(of: folder.appending(Self.repositoryName))) == nil {
      guard !folder.names.isEmpty else { return }
      folder = folder.folder
      above.append(folder)
    }
    let names = path.names.dropFirst(folder.names.count)
    for (folder, name) in zip(above.reversed(), names) {
      if (try? FileStatus(of: folder.appending(Self.fileName))) != nil { try add(fileIn: folder) }
      enter(name)
    }
  }

  /// Takes the step into the folder `name`.
  mutating func enter(_ name: some Collection<UInt8>) {
    place.append(name.map { Unicode.Scalar($0) })
  }

  /// Adds what the file in `folder`, the one that has been entered, says.
  mutating func add(fileIn folder: FilePath) throws(FileProblem) {
    add(try folder.appending(Self.fileName).readFile())
  }

  /// Adds what a file says that holds `bytes`.
  mutating func add(_ bytes: [UInt8]) {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
    let patterns = text.split(separator: UInt8(ascii: "\n")).compactMap { IgnorePattern($0) }
    layers.append(Layer(depth: place.count, patterns: patterns))
  }

  /// Whether the file or folder `name` is to be passed over.
  ///
  /// - Complexity: O(*p*) matches for *p* patterns.
  func contains(_ name: some Collection<UInt8>, isFolder: Bool) -> Bool {
    guard !layers.isEmpty else { return false }
    let path = place + [name.map { Unicode.Scalar($0) }]
    for layer in layers.reversed() {
      let below = path[layer.depth...]
      if let pattern = layer.patterns.last(where: { $0.matches(below, isFolder: isFolder) }) {
        return !pattern.isNegated
      }
    }
    return false
  }
}
