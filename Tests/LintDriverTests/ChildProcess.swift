import Foundation

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that a test has started.
///
/// Foundation's `Process` is not used: in Swift 6.3 on Linux it now and then reads past an entry of
/// /proc/self/fd when it starts a program (`findMaximumOpenFromProcSelfFD`), and its arguments are texts,
/// where a path is bytes.
struct ChildProcess {
  /// How a process has ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  /// What the system calls it.
  let id: pid_t

  /// Starts the program at `path`. What is not given of its environment, its input and its outputs, as open
  /// files, is empty.
  init(
    _ path: String, _ arguments: [[UInt8]], environment: [String: String] = [:], input: Int32? = nil,
    output: Int32? = nil, errors: Int32? = nil
  ) throws {
    let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(nowhere) }
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for (own, given) in [input, output, errors].enumerated() {
      posix_spawn_file_actions_adddup2(&files, given ?? nowhere, Int32(own))
    }
    // The threads that tests run on take no signals, which is not for what they start.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let words = ([Array(path.utf8)] + arguments).map { copied($0) }
    let variables = environment.merging(Self.passedOn) { given, _ in given }
      .map { copied(Array("\($0)=\($1)".utf8)) }
    defer { for text in words + variables { free(text) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, path, &files, &attributes, words + [nil], variables + [nil])
    guard code == 0 else { throw StartingError(sentence: "\(path): \(String(cString: strerror(code)))") }
    self.id = id
  }

  /// Whether it has not ended.
  var isRunning: Bool {
    var info = siginfo_t()
    // It stays to be waited for.
    return waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo == 0
  }

  /// Waits for its end, once.
  func waitForEnd() -> Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    // As the macros of <sys/wait.h> take it apart.
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: status & 0x7F)
  }
}

/// Why a program could not be started.
struct StartingError: Error, CustomStringConvertible {
  let sentence: String
  var description: String { sentence }
}

extension ChildProcess {
  /// What a program has printed, and how it has ended.
  struct Outcome {
    let output: [UInt8]
    let errors: [UInt8]
    let ending: Ending
  }

  /// Runs the program at `path` to its end; it reads `input`.
  static func outcome(
    of path: String, _ arguments: [[UInt8]], environment: [String: String], input: FilePath
  ) throws -> Outcome {
    try TemporaryFolder.with { folder in
      let printed = ["output", "errors"].map { folder.path.appending($0.utf8) }
      let files = [(input, O_RDONLY), (printed[0], O_WRONLY | O_CREAT), (printed[1], O_WRONLY | O_CREAT)]
        .map { path, flags in path.withCString { open($0, flags | O_CLOEXEC, 0o600) } }
      defer { for file in files where file >= 0 { close(file) } }
      guard files.allSatisfy({ $0 >= 0 }) else {
        throw StartingError(sentence: "'\(input.text)' cannot be opened")
      }
      let process = try ChildProcess(
        path, arguments, environment: environment, input: files[0], output: files[1], errors: files[2])
      let ending = process.waitForEnd()
      return Outcome(
        output: try printed[0].readFile(), errors: try printed[1].readFile(), ending: ending)
    }
  }

  /// What a sanitizer is told, and where libraries are found.
  fileprivate static let passedOn = ProcessInfo.processInfo.environment.filter { name, _ in
    name.hasSuffix("SAN_OPTIONS") || name.hasSuffix("LIBRARY_PATH")
  }
}

/// A copy of `bytes` as the system's calls want a text: ended by a NUL. It is for the caller to free.
private func copied(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
  FilePath(bytes).withCString { strdup($0) }
}
