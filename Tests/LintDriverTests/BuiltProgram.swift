import Foundation

/// The program as a file, to be started: the one that `swift test` has built, or another that the environment
/// names.
enum BuiltProgram {
  /// The variable that names another, such as one that is linked otherwise.
  private static let variable = "GALLEY_PROGRAM"

  static let path = ProcessInfo.processInfo.environment[variable] ?? beside

  /// Starts it with `arguments`; where it is `short` of room, it may write no file longer than a block or
  /// two, which stops it as a full disk does.
  static func start(
    _ arguments: [String], shortOfRoom: Bool = false, output: Int32? = nil
  ) throws -> ChildProcess {
    let arguments = arguments.map { Array($0.utf8) }
    guard shortOfRoom else { return try ChildProcess(path, arguments, output: output) }
    // The unit of the limit is 512 or 1,024 bytes, as the shell likes.
    let shell = ["-c", "ulimit -f 1; exec \"$0\" \"$@\"", path].map { Array($0.utf8) }
    return try ChildProcess("/bin/sh", shell + arguments, output: output)
  }

  /// It stands beside the bundle of the tests, which is the running program or what that was told to load.
  private static let beside: String = {
    let steps = CommandLine.arguments.lazy.map { $0.split(separator: "/") }
      .first { $0.contains { $0.hasSuffix(".xctest") } }
    return "/" + (steps ?? []).prefix { !$0.hasSuffix(".xctest") }.joined(separator: "/") + "/galley"
  }()
}
