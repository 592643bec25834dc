#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is to be checked, and what is in force for it.
struct CopyFile: Sendable {
  /// The file.
  let path: FilePath
  /// The file as people read its path.
  let shown: FilePath
  /// What is in force for it.
  let settings: PageSettings
  /// What came by the standard input in place of the file; nil to read the file.
  var held: [UInt8]?

  /// The file, read and decoded.
  func decoded() throws(FileProblem) -> DecodedFile {
    let bytes: [UInt8]
    if let held { bytes = held } else { bytes = try path.readFile() }
    return try DecodedFile(path: path, shown: shown, bytes: bytes)
  }
}

/// The files that are to be checked, found from the paths that the user gave.
///
/// A path that was given is read whatever its name, and `-` is the standard input. In a folder, the settings say which files are copy and which
/// files and folders are passed over; hidden entries and `README*` always are. Links to files are followed, links
/// to folders are not. A file that is reached twice is read once.
struct CopyFiles {
  /// The files, and in their places the paths that lead to none and why: of each path given in turn, sorted
  /// byte by byte.
  private(set) var files: [Result<CopyFile, FileProblem>] = []

  /// What is wrong with the settings; then nothing may be checked.
  var settingsProblems: [SettingsLookup.Problem] { settings.problems }

  private var settings: SettingsLookup
  private var known: Set<FileStatus.Identity> = []
  /// Whether the standard input is among the files.
  private var hasRead = false

  /// Finds the files at `paths`; whether the settings can exclude a path that was given is for
  /// `excludesNamedFiles` to say. The standard input is read from `input`.
  init(
    at paths: [FilePath], in settings: SettingsLookup, excludesNamedFiles: Bool = false,
    input: StandardInput = StandardInput()
  ) {
    self.settings = settings
    if paths.contains(.standardInput), let status = try? FileStatus(of: input.name) {
      // What comes by the standard input is a newer version of the file that it is named after.
      known.insert(status.identity)
    }
    for path in paths {
      if path == .standardInput {
        add(input)
        continue
      }
      do throws(FileProblem) {
        let status = try FileStatus(of: path)
        let isFolder = status.kind == .folder
        if excludesNamedFiles, self.settings.excludes(path, isFolder: isFolder) { continue }
        if isFolder {
          addFolder(at: path)
        } else {
          add(path, status)
        }
      } catch {
        files.append(.failure(error))
      }
    }
  }

  /// Whether one of the files is the one whose status is `status`.
  func contains(_ status: FileStatus) -> Bool { known.contains(status.identity) }

  private mutating func add(_ path: FilePath, _ status: FileStatus) {
    guard known.insert(status.identity).inserted else { return }
    files.append(.success(file(at: path)))
  }

  /// Adds the standard input, once.
  private mutating func add(_ input: StandardInput) {
    guard !hasRead else { return }
    hasRead = true
    var file = file(at: input.name)
    files.append(
      Result { () throws(FileProblem) in
        file.held = try input.bytes()
        return file
      })
  }

  private mutating func file(at path: FilePath) -> CopyFile {
    CopyFile(
      path: path, shown: path.shown(in: settings.workingFolder), settings: settings.settings(ofPage: path))
  }

  /// Adds the copy in the folder at `root` and in the folders below it.
  private mutating func addFolder(at root: FilePath) {
    var found: [(path: FilePath, status: Result<FileStatus, FileProblem>)] = []
    var pending = [root]
    // A stack of its own, so that no depth of folders can exhaust the program's.
    while let folder = pending.popLast() {
      let file = settings.file(forFolder: folder)
      let place = settings.place(ofFolder: folder)
      do throws(FileProblem) {
        for name in try folder.entries() where name.first != UInt8(ascii: ".") {
          let path = folder.appending(name)
          let entry = Result { () throws(FileProblem) in try FileStatus(of: path, followingLinks: false) }
          if case .success(let status) = entry, status.kind == .folder {
            if !file.excludes(place.appending(name), isFolder: true) { pending.append(path) }
          } else if !name.isReadme, file.takesForCopy(place.appending(name)) {
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
}

extension [UInt8] {
  /// Whether the name says that the file is about the folder it stands in.
  fileprivate var isReadme: Bool {
    prefix(6).elementsEqual("readme".utf8) { $0 | 0x20 == $1 }
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
