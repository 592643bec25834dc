import Foundation

@testable import LintDriver

/// A folder for one test.
struct TemporaryFolder {
  let path = FilePath(FileManager.default.temporaryDirectory.path + "/galley-\(UUID().uuidString)")

  /// Calls `body` with an empty folder, which is gone afterwards.
  static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path.text, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder.path.text) }
    return try body(folder)
  }

  /// A file in it that holds `text`, new or anew.
  @discardableResult
  func write(_ text: String, to name: String) throws -> FilePath {
    let path = path.appending(name.utf8)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path.text))
    return path
  }

  /// Makes a symbolic link in it.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path.text + "/" + name, withDestinationPath: target)
  }

  /// Makes a folder in it.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path.text + "/" + name, withIntermediateDirectories: false)
  }

  /// What `name` holds.
  func text(of name: String) throws -> String {
    String(decoding: try path.appending(name.utf8).readFile(), as: UTF8.self)
  }

  /// What stands in it, sorted.
  var names: [String] {
    get throws { try path.entries().map { String(decoding: $0, as: UTF8.self) }.sorted() }
  }
}
