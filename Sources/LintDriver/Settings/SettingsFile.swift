import CopyText

/// A settings file, read.
struct SettingsFile: Sendable {
  /// Its text, under the path that people read; nil for the defaults, which are in no file, and for a file
  /// that could not be read.
  let source: SourceText?
  /// The folder that its patterns start from, absolute.
  let folder: FilePath
  /// What it says: for all pages first, then the overrides, of which a later one outweighs an earlier one.
  var layers: [SettingsLayer] = []
  /// Which files of a folder are checked, and who said so.
  var include = (patterns: Self.standardInclude, origin: Origin.standard)
  /// Which files and folders are passed over, and who said so.
  var exclude = (patterns: [GlobPattern](), origin: Origin.standard)

  /// The files that are taken for copy when no settings say otherwise.
  static let standardInclude = ["*.{txt,text,md,markdown}"].compactMap { try? GlobPattern($0) }

  /// The defaults.
  static let standard = SettingsFile(source: nil, folder: FilePath("/"))

  /// `path`, an absolute one, as the patterns see it: below their folder, or out of it when it lies
  /// elsewhere.
  func place(of path: FilePath) -> GlobPath {
    GlobPath(path.names(below: folder) ?? [Array("..".utf8)[...]] + path.names)
  }

  /// Whether a file or folder met in a folder is passed over.
  func excludes(_ place: GlobPath, isFolder: Bool) -> Bool {
    exclude.patterns.contains { $0.matches(place, isFolder: isFolder) }
  }

  /// Whether a file met in a folder is passed over because of what the settings say: one that they, or the
  /// defaults, would take for copy otherwise.
  func hidesCopy(_ place: GlobPath) -> Bool {
    !takesForCopy(place) && (include.patterns + Self.standardInclude).contains { $0.covers(place) }
  }

  /// Whether a file met in a folder is copy.
  func takesForCopy(_ place: GlobPath) -> Bool {
    include.patterns.contains { $0.covers(place) } && !excludes(place, isFolder: false)
  }
}
