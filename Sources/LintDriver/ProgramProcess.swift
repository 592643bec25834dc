import Foundation
public import LintCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Program {
  /// Runs the program, which knows `rules`, as the process asks: with its arguments, its environment, its
  /// terminal.
  public static func runProcess(rules: [any Rule.Type]) -> ExitStatus {
    openStandardFiles()
    // A reader that goes away (`galley lint … | head`) shows as an error of writing instead.
    signal(SIGPIPE, SIG_IGN)
    // So does a limit on the length of files.
    signal(SIGXFSZ, SIG_IGN)
    var program = Program(
      rules: rules,
      surroundings: Surroundings(
        variables: ProcessInfo.processInfo.environment,
        terminalWidth: terminalWidth(of: STDOUT_FILENO),
        errorTerminal: errorTerminal,
        cores: ProcessInfo.processInfo.activeProcessorCount,
        workingFolder: workingFolder,
        lexicon: SystemLexicon(paths: SystemLexicon.usualPaths)),
      output: Output(to: .descriptor(STDOUT_FILENO)),
      errors: Output(to: .descriptor(STDERR_FILENO)))
    return program.run(arguments)
  }

  /// Sees to it that the numbers of the standard input and outputs are taken. A process can be started
  /// without one of them (`galley lint … >&-`); the first file that it opens would get the number, and with
  /// it what was meant for the screen.
  ///
  /// What stands in the place cannot be used, so that reading or writing is an error as it is without it.
  private static func openStandardFiles() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      // The system gives the lowest free number, and those below are taken.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// The arguments, byte by byte: `CommandLine.arguments` repairs what is not UTF-8, and a file so named
  /// could not be opened.
  private static var arguments: [[UInt8]] {
    let pointers = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return pointers.dropFirst().compactMap { pointer in
      pointer.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }
  }

  /// The folder that relative paths start from, byte by byte: as the shell calls it, which knows the links
  /// that led there, if that is true; the root when the system does not know, because somebody has removed
  /// it.
  private static var workingFolder: FilePath {
    if let name = getenv("PWD") {
      let path = FilePath(Array(UnsafeRawBufferPointer(start: name, count: strlen(name))))
      let here = try? FileStatus(of: FilePath("."))
      if path == path.absolute(in: path), let here, (try? FileStatus(of: path))?.identity == here.identity {
        return path
      }
    }
    guard let path = getcwd(nil, 0) else { return FilePath("/") }
    defer { free(path) }
    return FilePath(Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
  }

  /// The terminal that shows the errors; nil when they go elsewhere or the terminal takes no commands.
  private static var errorTerminal: Terminal? {
    let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
    guard !isDumb, let width = terminalWidth(of: STDERR_FILENO) else { return nil }
    return Terminal(descriptor: STDERR_FILENO, width: width)
  }

  /// The cells in a row of the terminal that `descriptor` leads to; nil when it leads elsewhere, and 80 when
  /// the terminal does not know.
  private static func terminalWidth(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
