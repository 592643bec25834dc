import LintCore

/// Finds what is in force for each page: the nearest settings file, going up from the page's folder, under
/// the flags of the command line. Files are not merged, so what holds for a page stands in one of them.
struct SettingsLookup {
  /// What is wrong with the settings: a file that cannot be read, or what one says.
  enum Problem: Error {
    case file(FileProblem)
    case settings(SettingsProblem)
  }

  /// What is wrong with the settings that were asked for.
  private(set) var problems: [Problem] = []

  private let flags: FlagValues
  private let rules: [any Rule.Type]
  /// The folder that relative paths start from.
  let workingFolder: FilePath
  /// The settings files that were read; the first are the defaults.
  private var files = [SettingsFile.standard]
  private var nearest = NearestFile(SettingsReader.fileName)
  /// The indices of the files, by their absolute paths.
  private var indices: [FilePath: Int] = [:]
  /// What is in force under a file and some of its layers, by their indices.
  private var resolved: [[Int]: Shared<PageSettings>] = [:]

  /// The absolute paths of the settings files that were looked at.
  var paths: [FilePath] { Array(indices.keys) }

  /// The settings that `flags` ask for, for a program that knows `rules` and works in `workingFolder`.
  init(under flags: FlagValues, rules: [any Rule.Type], workingFolder: FilePath) {
    self.flags = flags
    self.rules = rules
    self.workingFolder = workingFolder
    if case .file(let path) = flags.settingsSource {
      read(path.absolute(in: workingFolder), patternsFrom: workingFolder)
    }
  }

  /// The settings file that holds in the folder at `path`.
  mutating func file(forFolder path: FilePath) -> SettingsFile {
    files[index(forFolder: path.absolute(in: workingFolder))]
  }

  /// `path` as the patterns of the settings file see it that holds in the folder at `path`.
  mutating func place(ofFolder path: FilePath) -> GlobPath {
    file(forFolder: path).place(of: path.absolute(in: workingFolder))
  }

  /// Whether the file or folder at `path`, or a folder that it is in, is to be passed over.
  mutating func excludes(_ path: FilePath, isFolder: Bool) -> Bool {
    let path = path.absolute(in: workingFolder)
    let file = file(forFolder: path.folder)
    let place = file.place(of: path)
    return file.exclude.patterns.contains { $0.matches(place, isFolder: isFolder) || $0.covers(place) }
  }

  /// Whether the file at `path` is called as copy is, be it passed over or not.
  mutating func takesForCopy(_ path: FilePath) -> Bool {
    let path = path.absolute(in: workingFolder)
    let file = file(forFolder: path.folder)
    let place = file.place(of: path)
    return (file.include.patterns + SettingsFile.standardInclude).contains { $0.covers(place) }
  }

  /// The folder of the settings file that holds for the page at `path`, absolute; nil for the defaults.
  mutating func folder(forPage path: FilePath) -> FilePath? {
    let file = file(forFolder: path.folder)
    return file.source.map { _ in file.folder }
  }

  /// What is in force for the page at `path`.
  mutating func settings(ofPage path: FilePath) -> Shared<PageSettings> {
    let path = path.absolute(in: workingFolder)
    let index = index(forFolder: path.folder)
    return settings(ofFile: index, at: files[index].place(of: path))
  }

  /// What is in force for the pages in the folder at `path`, those aside that patterns pick out by their
  /// names.
  mutating func settings(ofPagesIn path: FilePath) -> Shared<PageSettings> {
    let path = path.absolute(in: workingFolder)
    let index = index(forFolder: path)
    return settings(ofFile: index, at: files[index].place(of: path).appending([]))
  }

  private mutating func settings(ofFile index: Int, at place: GlobPath) -> Shared<PageSettings> {
    let file = files[index]
    let layers = file.layers.indices.filter { layer in
      file.layers[layer].files.map { patterns in patterns.contains { $0.covers(place) } } ?? true
    }
    if let settings = resolved[[index] + layers] { return settings }
    let settings = Shared(PageSettings(file, layers: layers, under: flags, rules: rules))
    resolved[[index] + layers] = settings
    problems += settings.problems.map(Problem.settings)
    return settings
  }

  /// What is in force for the run that begins with `path`, or without a path in the working folder: what
  /// flags and settings say of the keys that hold for all pages.
  mutating func values(forRunAt path: FilePath?) -> FlagValues {
    let path = path ?? workingFolder
    let isFolder = (try? FileStatus(of: path).kind) == .folder
    let folder = isFolder ? path : path.absolute(in: workingFolder).folder
    return file(forFolder: folder).layers.first?.laid(under: flags) { $0.scope == .run }.values ?? flags
  }

  /// The index of the file that holds in the folder at `path`, an absolute one.
  private mutating func index(forFolder path: FilePath) -> Int {
    guard flags.settingsSource == .nearest else { return files.count - 1 }
    guard let file = nearest.path(from: path) else { return 0 }
    return indices[file] ?? read(file, patternsFrom: file.folder)
  }

  /// Reads the file at `path`, an absolute one; the result is its index.
  @discardableResult
  private mutating func read(_ path: FilePath, patternsFrom folder: FilePath) -> Int {
    var file = SettingsFile(source: nil, folder: folder)
    do throws(FileProblem) {
      let source = try path.settingsText(shownAs: path.relative(to: workingFolder))
      let reader = SettingsReader(source, folder: folder, rules: rules)
      file = reader.file
      problems += reader.problems.map(Problem.settings)
    } catch {
      problems.append(.file(error))
    }
    files.append(file)
    indices[path] = files.count - 1
    return files.count - 1
  }
}
