/// The files that are to be checked, found from the paths that the user gave.
///
/// A path that was given is read whatever its name, and `-` is the standard input. In a folder, the settings
/// say which files are copy and which files and folders are passed over, and so does `.gitignore`; hidden
/// entries, `README` and `README.*` always are. Links to files are followed, links to folders are not. A file
/// that is reached twice is read once, under the path that ``PageNames`` chooses.
struct CopyFiles {
  /// What one of the given paths leads to.
  private enum Operand {
    case input(StandardInput)
    case file(FilePath, PageNames.Key)
    case folder(FolderSearch)
    case problem(FileProblem)
  }

  /// The files, and in their places the paths that lead to none and why: of each path given in turn, sorted
  /// byte by byte.
  private(set) var files: [Result<CopyFile, FileProblem>] = []

  /// What is wrong with the settings and with people's judgements; then nothing may be checked.
  var settingsProblems: [SettingsLookup.Problem] { settings.problems + reviews.problems }

  private var settings: SettingsLookup
  private var reviews: ReviewLookup
  private var ignoring: IgnoreLookup
  private var names = PageNames()
  /// The folders that were given.
  private var roots: [FilePath] = []
  private var rootFolders = FolderSet()
  /// The folders that were searched, and those in which a page may stand that is not among the files;
  /// absolute.
  private var searched: Set<FilePath> = []
  private var incomplete: Set<FilePath> = []
  /// Whether the standard input is among the files.
  private var hasRead = false

  /// Finds the files at `paths`; whether the settings can exclude a path that was given is for
  /// `excludesNamedFiles` to say, and whether `.gitignore` is heard for `heedsIgnoreFiles`. The standard
  /// input is read from `input`.
  init(
    at paths: [FilePath], in settings: SettingsLookup, _ reviews: ReviewLookup,
    excludesNamedFiles: Bool = false, heedsIgnoreFiles: Bool = true, input: StandardInput = StandardInput()
  ) {
    self.settings = settings
    self.reviews = reviews
    ignoring = IgnoreLookup(isHeeded: heedsIgnoreFiles)
    if paths.contains(.standardInput), let status = try? FileStatus(of: input.name) {
      // What comes by the standard input is a newer version of the file that it is named after.
      names.take(names.claim(input.name.absolute(in: settings.workingFolder), status))
    }
    let isExcluded = { (lookup: inout SettingsLookup, path: FilePath, isFolder: Bool) in
      excludesNamedFiles && lookup.excludes(path, isFolder: isFolder)
    }
    var operands: [Operand] = []
    for path in paths {
      if path == .standardInput {
        if let name = input.givenName, isExcluded(&self.settings, name, false) { continue }
        operands.append(.input(input))
        continue
      }
      do throws(FileProblem) {
        let status = try FileStatus(of: path)
        let isFolder = status.kind == .folder
        if isExcluded(&self.settings, path, isFolder) { continue }
        operands.append(
          isFolder
            ? .folder(search(path))
            : .file(path, names.claim(path.absolute(in: settings.workingFolder), status)))
      } catch {
        if error.cause != .missing { leaveOut(path) }
        operands.append(.problem(error))
      }
    }
    add(operands)
    for index in files.indices {
      guard case .success(var file) = files[index] else { continue }
      file.isWithEdition = isWithEdition(file)
      files[index] = .success(file)
    }
  }

  /// Whether one of the files is the one whose status is `status`.
  func contains(_ status: FileStatus) -> Bool { names.contain(status) }

  /// Whether the file at `path`, of the given status if there is one, holds settings or judgements: it is one
  /// of those in force, or is called as one that would be.
  func isGoverned(by path: FilePath, _ status: FileStatus?) -> Bool {
    let standard =
      [SettingsReader.fileName, StetFile.fileName].map { FilePath($0) } + [BaselineFile.standardPath]
    if standard.contains(FilePath(Array(path.name))) { return true }
    guard let status else { return false }
    return (settings.paths + reviews.paths).contains {
      (try? FileStatus(of: $0))?.identity == status.identity
    }
  }

  /// Whether the file at `path`, of the given status if there is one, is called as copy is and holds
  /// something else than what Galley reports or records: a page, it seems, that is not among the files.
  func seemsCopy(at path: FilePath, _ status: FileStatus?) -> Bool {
    guard let status, status.kind == .file, status.size > 0 else { return false }
    var settings = settings
    guard settings.takesForCopy(path) else { return false }
    return path.beginning(4096).map { !ReportFormat.wrote($0) } ?? true
  }

  /// The stet file that holds for the page at `path`, and its absolute path; nil when there is none.
  mutating func stetFile(forPage path: FilePath) -> (path: FilePath, file: StetFile)? {
    reviews.stetFile(forPage: path)
  }

  /// The outermost folder above the page at `path` in which something is said of it, by settings or by
  /// people's judgements, as an absolute path; where nothing is, the working folder, or the page's own when
  /// it lies elsewhere. When all pages make one edition, those in this folder are all there are.
  mutating func outermostFolder(forPage path: FilePath) -> FilePath {
    let page = path.absolute(in: settings.workingFolder)
    let speaking = [settings.folder(forPage: page)].compactMap(\.self) + reviews.folders(forPage: page)
    let above = { (folder: FilePath) in page.names(below: folder) != nil }
    return speaking.filter(above).min { $0.names.count < $1.names.count }
      ?? (above(settings.workingFolder) ? settings.workingFolder : page.folder)
  }

  /// What people have accepted on pages of the searched folders that are gone.
  var gone: [HousekeepingFinding] { reviews.gone(from: roots) }

  /// Adds what `operands` lead to, each file once.
  private mutating func add(_ operands: [Operand]) {
    // What is named keeps its name, then a file has its own, and a link names what nothing else does.
    var keys = operands.map { _ in [PageNames.Key?]() }
    for isLink in [false, true] {
      for (index, operand) in operands.enumerated() {
        guard case .folder(let search) = operand else { continue }
        if !isLink { keys[index] = search.found.map { _ in nil } }
        for (place, entry) in search.found.enumerated() where entry.isLink == isLink {
          guard case .success(let status) = entry.status else { continue }
          keys[index][place] = names.claim(entry.path.absolute(in: settings.workingFolder), status)
        }
      }
    }
    for (operand, keys) in zip(operands, keys) {
      switch operand {
      case .input(let input): add(input)
      case .file(let path, let key): add(path, key)
      case .problem(let problem): files.append(.failure(problem))
      case .folder(let search):
        files += search.problems.map { .failure($0) }
        for (entry, key) in zip(search.found, keys) {
          if case .failure(let problem) = entry.status { files.append(.failure(problem)) }
          if let key, !add(entry.path, key), !entry.isLink { leaveOut(entry.path) }
        }
      }
    }
  }

  /// Adds the file at `path`, unless another path names it; whether this one does.
  @discardableResult
  private mutating func add(_ path: FilePath, _ key: PageNames.Key) -> Bool {
    guard names.chosen(key) == path.absolute(in: settings.workingFolder) else { return false }
    if names.take(key) { files.append(.success(file(at: path))) }
    return true
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
      path: path, shown: path.shown(in: settings.workingFolder), settings: settings.settings(ofPage: path),
      review: reviews.review(ofPage: path), isWithEdition: false)
  }

  /// Notes that the page at `path` is not checked with the others of its folder.
  private mutating func leaveOut(_ path: FilePath) {
    incomplete.insert(path.absolute(in: settings.workingFolder).folder)
  }

  /// Whether all pages are among the files that make an edition with `file`.
  private mutating func isWithEdition(_ file: CopyFile) -> Bool {
    switch file.settings.values.edition {
    case .file: return true
    case .folder:
      let folder = file.path.absolute(in: settings.workingFolder).folder
      return searched.contains(folder) && !incomplete.contains(folder)
    case .all:
      // The folder that holds them all was searched.
      let folder = outermostFolder(forPage: file.path)
      return incomplete.isEmpty && rootFolders.holds(folder)
    }
  }

  /// Searches the folder at `root` and the folders below it for copy.
  private mutating func search(_ root: FilePath) -> FolderSearch {
    var search = FolderSearch(from: root)
    search.run(&settings, &ignoring)
    roots.append(root)
    rootFolders.insert(root.absolute(in: settings.workingFolder))
    searched.formUnion(search.folders)
    incomplete.formUnion(search.incomplete)
    // Where no page is left to ask for it, something may have been said of those that are gone.
    for folder in search.folders { _ = reviews.stetFile(inFolder: folder) }
    return search
  }
}
