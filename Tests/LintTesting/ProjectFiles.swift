import Foundation

/// The files of the project that the tests are compiled from.
public enum ProjectFiles {
  /// The folder of `Package.swift`, without a slash at its end.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The absolute path of the file at `path`, which is relative to the folder of `Package.swift`.
  public static func absolutePath(_ path: String) -> String { root + "/" + path }

  /// The bytes of the file at `path`.
  public static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: absolutePath(path))))
  }

  /// The text of the file at `path`; a byte that is not UTF-8 becomes U+FFFD.
  public static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// The paths of all files in `folder` and below it, sorted, without hidden ones; relative to the folder of
  /// `Package.swift`.
  public static func all(in folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: absolutePath(folder)) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder + "/" + $0 }
      .filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: absolutePath(path), isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      .sorted()
  }

  /// The names of what stands in `folder`, sorted, without hidden ones.
  public static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: absolutePath(folder))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The names of the client's pages, which stand in `seeds`, sorted.
  public static let seeds = names(in: "seeds").filter { $0.hasSuffix(".txt") }

  /// Whether there is a folder at `path`.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: absolutePath(path), isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
