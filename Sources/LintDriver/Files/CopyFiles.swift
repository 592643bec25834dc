#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that are to be checked, found from the paths that the user gave.
///
/// A path that was given is read whatever its name. In a folder, files whose names end in `.txt`, `.text`,
/// `.md` or `.markdown` are copy; hidden entries and `README*` are passed over, links to files are
/// followed, links to folders are not. A file that is reached twice is read once.
struct CopyFiles {
  /// The files, and in their places the paths that lead to none and why: of each path given in turn, sorted
  /// byte by byte.
  private(set) var files: [Result<FilePath, FileProblem>] = []

  private var known: Set<FileStatus.Identity> = []

  /// Finds the files at `paths`.
  init(at paths: [FilePath]) {
    for path in paths {
      do throws(FileProblem) {
        let status = try FileStatus(of: path)
        if status.kind == .folder {
          addFolder(at: path)
        } else {
          add(path, status)
        }
      } catch {
        files.append(.failure(error))
      }
    }
  }

  private mutating func add(_ path: FilePath, _ status: FileStatus) {
    if known.insert(status.identity).inserted { files.append(.success(path)) }
  }

  /// Adds the copy in the folder at `root` and in the folders below it.
  private mutating func addFolder(at root: FilePath) {
    var found: [(path: FilePath, status: Result<FileStatus, FileProblem>)] = []
    var pending = [root]
    // A stack of its own, so that no depth of folders can exhaust the program's.
    while let folder = pending.popLast() {
      do throws(FileProblem) {
        for name in try folder.entries() where name.first != UInt8(ascii: ".") {
          let path = folder.appending(name)
          let entry = Result { () throws(FileProblem) in try FileStatus(of: path, followingLinks: false) }
          if case .success(let status) = entry, status.kind == .folder {
            pending.append(path)
          } else if Self.isCopy(name) {
            let status = Result { () throws(FileProblem) in try FileStatus(of: path) }
            // A link to a folder could lead back here.
            if case .success(let status) = status, status.kind == .folder { continue }
            found.append((path, status))
          }
        }
      } catch {
        found.append((folder, .failure(error)))
      }
    }
    if found.isEmpty { files.append(.failure(FileProblem(path: root, cause: .noCopy))) }
    for (path, status) in found.sorted(by: { $0.path < $1.path }) {
      switch status {
      case .success(let status): add(path, status)
      case .failure(let problem): files.append(.failure(problem))
      }
    }
  }

  /// Whether a file of this name, met in a folder, is copy.
  private static func isCopy(_ name: [UInt8]) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return extensions.contains(name[(dot + 1)...].map(lowercased))
      && name.prefix(6).map(lowercased) != Array("readme".utf8)
  }

  private static let extensions: Set<[UInt8]> = Set(["txt", "text", "md", "markdown"].map { Array($0.utf8) })

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

extension FilePath {
  /// The names in the folder at this path, in no order, without "." and "..".
  fileprivate func entries() throws(FileProblem) -> [[UInt8]] {
    guard let folder = withCString({ opendir($0) }) else {
      throw FileProblem(path: self, cause: FileProblem.Cause(errno: errno))
    }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw FileProblem(path: self, cause: FileProblem.Cause(errno: errno)) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
    }
  }
}
