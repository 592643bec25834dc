#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `galley lint` as a process: how long it takes, and how much memory.
struct WholeRun {
  let workers: Int
  /// The median of the runs, in seconds.
  let seconds: Double
  /// The median of the time that the processors worked, in seconds.
  let processorSeconds: Double
  /// The most memory of any run, in bytes.
  let peakMemory: Int

  /// The runs on `set`, with one thread and with as many as `arguments` allow.
  static func all(on set: CopySet, _ arguments: BenchArguments) throws -> [WholeRun] {
    try Set([1, arguments.workers]).sorted().map { workers in
      try WholeRun(on: set, workers: workers, runs: arguments.runs)
    }
  }

  private init(on set: CopySet, workers: Int, runs: Int) throws {
    self.workers = workers
    var walls: [Double] = []
    var cpus: [Double] = []
    var peak = 0
    let words = [
      CommandLine.arguments[0], "lint", "--no-config", "--quiet", "--format", "json", "--jobs", "\(workers)",
      set.folder,
    ]
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let usage = try Self.run(words)
      walls.append(start.duration(to: .now) / .seconds(1))
      cpus.append(usage.ru_utime.seconds + usage.ru_stime.seconds)
      peak = max(peak, Int(usage.ru_maxrss))
    }
    seconds = walls.sorted()[runs / 2]
    processorSeconds = cpus.sorted()[runs / 2]
    #if canImport(Darwin)
      peakMemory = peak
    #else
      peakMemory = peak * 1024
    #endif
  }

  /// Runs `words` with its output thrown away; the status of a run with findings is no failure.
  private static func run(_ words: [String]) throws -> rusage {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    // Nothing around the program has an influence on what it does.
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    let code = posix_spawnp(&process, words[0], &actions, nil, &arguments, &environment)
    guard code == 0 else { throw SystemFailure(words[0], code: code) }
    var usage = rusage()
    var status: Int32 = 0
    guard wait4(process, &status, 0, &usage) == process else { throw SystemFailure(words[0]) }
    guard status == 0 || status == 1 << 8 else {
      throw BenchArguments.Usage(description: "'\(words.joined(separator: " "))' ended with status \(status)")
    }
    return usage
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
