import CopyText

/// The files that are to be checked, found from the paths that the user gave.
///
/// A path that was given is read whatever its name, and `-` is the standard input. In a folder, the settings say which files are copy and which
/// files and folders are passed over, and so does `.gitignore`; hidden entries, `README` and `README.*` always are. Links to files are followed, links
/// to folders are not. A file that is reached twice is read once.
struct CopyFiles {
  /// The files, and in their places the paths that lead to none and why: of each path given in turn, sorted
  /// byte by byte.
  private(set) var files: [Result<CopyFile, FileProblem>] = []

  /// What is wrong with the settings and with people's judgements; then nothing may be checked.
  var settingsProblems: [SettingsLookup.Problem] { settings.problems + reviews.problems }

  private var settings: SettingsLookup
  private var reviews: ReviewLookup
  private var ignoring: IgnoreLookup
  /// The folders that were searched.
  private var roots: [FilePath] = []
  private var known: Set<FileStatus.Identity> = []
  /// Whether the standard input is among the files.
  private var hasRead = false

  /// Finds the files at `paths`; whether the settings can exclude a path that was given is for
  /// `excludesNamedFiles` to say, and whether `.gitignore` is heard for `heedsIgnoreFiles`. The standard input is
  /// read from `input`.
  init(
    at paths: [FilePath], in settings: SettingsLookup, _ reviews: ReviewLookup,
    excludesNamedFiles: Bool = false, heedsIgnoreFiles: Bool = true, input: StandardInput = StandardInput()
  ) {
    self.settings = settings
    self.reviews = reviews
    ignoring = IgnoreLookup(isHeeded: heedsIgnoreFiles)
    if paths.contains(.standardInput), let status = try? FileStatus(of: input.name) {
      // What comes by the standard input is a newer version of the file that it is named after.
      known.insert(status.identity)
    }
    for path in paths {
      if path == .standardInput {
        if excludesNamedFiles, let name = input.givenName, self.settings.excludes(name, isFolder: false) {
          continue
        }
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
          add(path, status, isNamed: true)
        }
      } catch {
        files.append(.failure(error))
      }
    }
    // Where all pages make one edition, it is whole when the folder that holds them all was searched.
    for index in files.indices {
      guard case .success(var file) = files[index], file.settings.values.edition == .all else { continue }
      let folder = outermostFolder(forPage: file.path)
      let isSearched = roots.contains { folder.names(below: $0.absolute(in: settings.workingFolder)) != nil }
      file.isWithEdition = file.isWithEdition && isSearched
      files[index] = .success(file)
    }
  }

  /// Whether one of the files is the one whose status is `status`.
  func contains(_ status: FileStatus) -> Bool { known.contains(status.identity) }

  /// The stet file that holds for the page at `path`, and its absolute path; nil when there is none.
  mutating func stetFile(forPage path: FilePath) -> (path: FilePath, file: StetFile)? {
    reviews.stetFile(forPage: path)
  }

  /// The outermost folder above the page at `path` in which something is said of it, by settings or by people's
  /// judgements, as an absolute path; where nothing is, the working folder, or the page's own when it lies elsewhere.
  /// When all pages make one edition, those in this folder are all there are.
  mutating func outermostFolder(forPage path: FilePath) -> FilePath {
    let page = path.absolute(in: settings.workingFolder)
    let speaking = [settings.folder(forPage: page)].compactMap(\.self) + reviews.folders(forPage: page)
    let above = { (folder: FilePath) in page.names(below: folder) != nil }
    return speaking.filter(above).min { $0.names.count < $1.names.count }
      ?? (above(settings.workingFolder) ? settings.workingFolder : page.folder)
  }

  /// What people have accepted on pages of the searched folders that are gone.
  var gone: [HousekeepingFinding] { reviews.gone(from: roots) }

  private mutating func add(_ path: FilePath, _ status: FileStatus, isNamed: Bool) {
    guard known.insert(status.identity).inserted else { return }
    files.append(.success(file(at: path, isNamed: isNamed)))
  }

  /// Adds the standard input, once.
  private mutating func add(_ input: StandardInput) {
    guard !hasRead else { return }
    hasRead = true
    var file = file(at: input.name, isNamed: true)
    files.append(
      Result { () throws(FileProblem) in
        file.held = try input.bytes()
        return file
      })
  }

  private mutating func file(at path: FilePath, isNamed: Bool) -> CopyFile {
    let pageSettings = settings.settings(ofPage: path)
    return CopyFile(
      path: path, shown: path.shown(in: settings.workingFolder), settings: pageSettings,
      review: reviews.review(ofPage: path), isWithEdition: !isNamed || pageSettings.values.edition == .file)
  }

  /// Adds the copy in the folder at `root` and in the folders below it.
  private mutating func addFolder(at root: FilePath) {
    let problemCount = ignoring.problems.count
    let above = ignoring.ignored(aboveFolder: root.absolute(in: settings.workingFolder))
    var search = FolderSearch(from: root, ignored: above)
    roots.append(root)
    while let (folder, above) = search.pending.popLast() { look(into: folder, above, &search) }
    files += ignoring.problems.dropFirst(problemCount).map { .failure($0) }
    if search.found.isEmpty {
      let cause: FileProblem.Cause =
        search.isAnyIgnored
        ? .ignoredCopy : search.excluding.map { .excludedCopy(settings: $0) } ?? .noCopy
      files.append(.failure(FileProblem(path: root, cause: cause)))
    }
    for (path, status) in search.found.sorted(by: { $0.path < $1.path }) {
      switch status {
      case .success(let status): add(path, status, isNamed: false)
      case .failure(let problem): files.append(.failure(problem))
      }
    }
  }

  /// Takes the copy in `folder` into `search`, and the folders in it, where the folders above it ignore what `above` says.
  private mutating func look(into folder: FilePath, _ above: IgnoredFiles, _ search: inout FolderSearch) {
    let file = settings.file(forFolder: folder)
    let place = settings.place(ofFolder: folder)
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
          if search.excluding == nil, isFolder || !name.isReadme && file.hidesCopy(place) {
            search.excluding = file.source?.path
          }
          continue
        }
        if ignored.contains(name, isFolder: isFolder) {
          search.isAnyIgnored = true
        } else if isFolder {
          var below = ignored
          below.enter(name)
          search.pending.append((path, below))
        } else {
          // Of a link, what it leads to. A link to a folder could lead back here.
          let status =
            (try? entry.get().kind) == .link
            ? Result { () throws(FileProblem) in try FileStatus(of: path) } : entry
          if case .success(let status) = status, status.kind == .folder { continue }
          search.found.append((path, status))
        }
      }
    } catch {
      search.found.append((folder, .failure(error)))
    }
  }
}

extension [UInt8] {
  /// Whether the name says that the file is about the folder it stands in: `README`, alone or before a point.
  fileprivate var isReadme: Bool {
    prefix(6).elementsEqual("readme".utf8) { $0 | 0x20 == $1 } && (count == 6 || self[6] == UInt8(ascii: "."))
  }
}
