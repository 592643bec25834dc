import CopyText

/// A search of a folder, and of the folders below it, for copy.
struct FolderSearch {
  /// What was found, of a link what it leads to; sorted byte by byte when the search is over.
  private(set) var found: [(path: FilePath, isLink: Bool, status: Result<FileStatus, FileProblem>)] = []
  /// What is the matter with the search itself.
  private(set) var problems: [FileProblem] = []
  /// The folders that were searched; absolute.
  private(set) var folders: [FilePath] = []
  /// Those of them in which something could not be looked at; absolute.
  private(set) var incomplete: [FilePath] = []

  private let root: FilePath
  /// The folders that have yet to be looked into, and what those above them ignore: a stack of its own, so
  /// that no depth of folders can exhaust the program's.
  private var pending: [(folder: FilePath, ignored: IgnoredFiles)] = []
  /// Whether `.gitignore` left out what might be copy.
  private var isAnyIgnored = false
  /// The settings file that leaves out what might be copy.
  private var excluding: String?

  init(from root: FilePath) {
    self.root = root
  }

  /// Searches, and takes for copy what `settings` say, but for what `ignoring` leaves out.
  mutating func run(_ settings: inout SettingsLookup, _ ignoring: inout IgnoreLookup) {
    let problemCount = ignoring.problems.count
    pending = [(root, ignoring.ignored(aboveFolder: root.absolute(in: settings.workingFolder)))]
    while let (folder, above) = pending.popLast() { look(into: folder, above, &settings, &ignoring) }
    problems = Array(ignoring.problems.dropFirst(problemCount))
    if found.isEmpty {
      let cause: FileProblem.Cause =
        isAnyIgnored ? .ignoredCopy : excluding.map { .excludedCopy(settings: $0) } ?? .noCopy
      problems.append(FileProblem(path: root, cause: cause))
    }
    found.sort { $0.path < $1.path }
  }

  /// Takes up the copy in `folder`, and the folders in it, where the folders above it ignore what `above`
  /// says.
  private mutating func look(
    into folder: FilePath, _ above: IgnoredFiles, _ settings: inout SettingsLookup,
    _ ignoring: inout IgnoreLookup
  ) {
    let file = settings.file(forFolder: folder)
    let place = settings.place(ofFolder: folder)
    let absolute = folder.absolute(in: settings.workingFolder)
    folders.append(absolute)
    do throws(FileProblem) {
      let names = try folder.entries()
      let ignored = ignoring.ignored(in: folder, holding: names, above)
      for name in names where name.first != UInt8(ascii: ".") {
        let path = folder.appending(name)
        let entry = Result { () throws(FileProblem) in try FileStatus(of: path, followingLinks: false) }
        let isFolder = (try? entry.get().kind) == .folder
        let place = place.appending(name)
        guard isFolder ? !file.excludes(place, isFolder: true) : !name.isReadme && file.takesForCopy(place)
        else {
          if excluding == nil, isFolder || !name.isReadme && file.hidesCopy(place) {
            excluding = file.source?.path
          }
          continue
        }
        if ignored.contains(name, isFolder: isFolder) {
          isAnyIgnored = true
        } else if isFolder {
          var below = ignored
          below.enter(name)
          pending.append((path, below))
        } else {
          // Of a link, what it leads to. A link to a folder could lead back here.
          let isLink = (try? entry.get().kind) == .link
          let status = isLink ? Result { () throws(FileProblem) in try FileStatus(of: path) } : entry
          if case .success(let status) = status, status.kind == .folder { continue }
          if case .failure = status { incomplete.append(absolute) }
          found.append((path, isLink, status))
        }
      }
    } catch {
      incomplete.append(absolute)
      found.append((folder, false, .failure(error)))
    }
  }
}

extension [UInt8] {
  /// Whether the name says that the file is about the folder it stands in: `README`, alone or before a point.
  fileprivate var isReadme: Bool {
    prefix(6).elementsEqual("readme".utf8) { $0 | 0x20 == $1 } && (count == 6 || self[6] == UInt8(ascii: "."))
  }
}
