import CopyText

/// Finds the file of a certain name that is nearest to a folder, going up; every folder is looked at once.
struct NearestFile {
  private let name: String
  private var known: [FilePath: FilePath?] = [:]

  /// Finds files called `name`.
  init(_ name: String) {
    self.name = name
  }

  /// The path of the file that holds in `folder`; both are absolute. Nil when there is none up to the root.
  mutating func path(from folder: FilePath) -> FilePath? {
    var folder = folder
    var below: [FilePath] = []
    var found: FilePath?
    while true {
      if let path = known[folder] {
        found = path
        break
      }
      below.append(folder)
      let candidate = folder.appending(name.utf8)
      if candidate.isTaken {
        found = candidate
        break
      }
      if folder.names.isEmpty { break }
      folder = folder.folder
    }
    for folder in below { known[folder] = .some(found) }
    return found
  }
}

extension FilePath {
  /// Whether something stands at the path, even if it cannot be read.
  fileprivate var isTaken: Bool {
    do throws(FileProblem) {
      _ = try FileStatus(of: self)
      return true
    } catch {
      return error.cause != .missing && error.cause != .forbidden
    }
  }

  /// The text of the file at this path, one with settings or judgements, which messages call `shown`.
  func settingsText(shownAs shown: FilePath) throws(FileProblem) -> SourceText {
    try settingsText(in: readFile(), shownAs: shown)
  }

  /// The text in `bytes`, which the file at this path holds.
  func settingsText(in bytes: [UInt8], shownAs shown: FilePath) throws(FileProblem) -> SourceText {
    // Of an empty file it is said that it has no value, as of one with nothing but comments.
    let file = try DecodedFile(
      path: self, shown: shown, bytes: bytes.isEmpty ? [UInt8(ascii: " ")] : bytes,
      choice: EncodingChoice(encoding: .utf8))
    guard file.encoding == .utf8 else {
      throw FileProblem(path: self, cause: .encoding(.undecodable(.utf8, line: 1, at: 0)))
    }
    return file.source
  }
}
