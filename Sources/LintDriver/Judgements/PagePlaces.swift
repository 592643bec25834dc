/// Where pages lie, by whatever links their folders are reached: so that what was said of a page holds by
/// every way to it. Each folder is looked at once.
struct PagePlaces {
  private var folders: [FilePath: FilePath] = [:]

  /// The place of the page at `path`, an absolute one, with no link on the way to it; `path` itself where
  /// there is no such folder. A page that is a link has a place of its own.
  mutating func place(of path: FilePath) -> FilePath {
    let folder = path.folder
    let place = folders[folder] ?? (try? folder.resolved()) ?? folder
    folders[folder] = place
    return place.appending(path.name)
  }
}
