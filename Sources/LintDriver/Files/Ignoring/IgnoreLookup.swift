/// Finds what `.gitignore` leaves out while folders are searched, as long as it is heeded.
struct IgnoreLookup {
  /// Whether `.gitignore` is heeded.
  let isHeeded: Bool
  /// The files that could not be read, and why.
  private(set) var problems: [FileProblem] = []

  /// A lookup that heeds `.gitignore` or does not.
  init(isHeeded: Bool) { self.isHeeded = isHeeded }

  /// What the folders above the one at `path`, which is absolute, ignore.
  mutating func ignored(aboveFolder path: FilePath) -> IgnoredFiles {
    guard isHeeded else { return IgnoredFiles() }
    do throws(FileProblem) {
      return try IgnoredFiles(aboveFolder: path)
    } catch {
      problems.append(error)
      return IgnoredFiles()
    }
  }

  /// What is ignored in `folder`, which holds `names`, where the folders above it ignore what `above` says.
  mutating func ignored(in folder: FilePath, holding names: [[UInt8]], _ above: IgnoredFiles) -> IgnoredFiles
  {
    guard isHeeded else { return above }
    // A repository in another one is a matter of its own.
    var ignored = names.contains(IgnoredFiles.repositoryName) ? IgnoredFiles() : above
    guard names.contains(IgnoredFiles.fileName) else { return ignored }
    do throws(FileProblem) {
      try ignored.add(fileIn: folder)
    } catch {
      problems.append(error)
    }
    return ignored
  }
}
