import Foundation
public import Testing

/// A recorded text that a test compares with.
///
/// A test never writes into the project. When the texts differ, the new one is attached to the test's result,
/// and `Tests/record` runs the tests and copies what was attached to its place.
public struct Golden: Sendable {
  /// The path of the file, relative to the folder of `Package.swift`.
  public let path: String

  /// The recorded text at `path`, relative to the folder of `Package.swift`.
  public init(_ path: String) {
    self.path = path
  }

  /// The recorded text `name` in `Tests/Golden`.
  public static func named(_ name: String) -> Golden { Golden("Tests/Golden/" + name) }

  /// Expects `text` to be what is recorded; a failure shows the first line that differs.
  public func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let recorded = (try? ProjectFiles.bytes(of: path)).map { String(decoding: $0, as: UTF8.self) }
    guard recorded.map({ Array($0.utf8) }) != Array(text.utf8) else { return }
    Attachment.record(Array(text.utf8), named: attachmentName, sourceLocation: sourceLocation)
    Issue.record(
      Comment(rawValue: Self.difference(from: recorded, to: text, at: path)), sourceLocation: sourceLocation)
  }

  /// The name under which `Tests/record` finds the new text: `golden+`, then the path with a `+` for each
  /// `/`.
  var attachmentName: String { "golden+" + path.replacing("/", with: "+") }

  /// A sentence that names the first line in which `text` differs from what is recorded, and the command that
  /// records.
  static func difference(from recorded: String?, to text: String, at path: String) -> String {
    let remedy = "run Tests/record, then look at the change with git diff"
    guard let recorded else { return "\(path) is not recorded; \(remedy)" }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { Array($0.utf8) == Array($1.utf8) }.count
    return """
      \(path):\(line + 1) differs; \(remedy)
      recorded: \(line < old.count ? String(old[line]) : "(end of the text)")
      now:      \(line < new.count ? String(new[line]) : "(end of the text)")
      """
  }
}
