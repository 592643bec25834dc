import LintCore
import NewspaperRules

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A command of a transcript, with what it finds around it.
struct TranscriptCommand {
  /// Who carries out the commands of a transcript.
  enum Performer {
    /// This process, with the rules and the terminal that the case names.
    case asWritten
    /// This process as it would be anywhere: with the rules of the catalog, no terminal, and another number
    /// of cores. What is the same so must be the same of the program.
    case anywhere
    /// A program of its own.
    case program(String)
  }

  /// What a command has printed, and how it has ended.
  struct Outcome {
    let output: [UInt8]
    let errors: [UInt8]
    let status: Int32
  }

  /// What stands behind the program's name.
  let arguments: [[UInt8]]
  /// The file that is its standard input.
  let input: FilePath
  /// The working folder.
  let folder: String
  let variables: [String: String]
  let terminalWidth: Int?
  let rules: [any Rule.Type]

  /// Runs it.
  func performed(by performer: Performer) throws -> Outcome {
    switch performer {
    case .asWritten: try run(rules, terminalWidth: terminalWidth, cores: 2)
    case .anywhere: try run(RuleCatalog.all, terminalWidth: nil, cores: 3)
    case .program(let path): try start(path)
    }
  }

  private func run(_ rules: [any Rule.Type], terminalWidth: Int?, cores: Int) throws -> Outcome {
    let descriptor = input.withCString { open($0, O_RDONLY) }
    guard descriptor >= 0 else { throw TranscriptError(sentence: "'\(input.text)' cannot be opened") }
    defer { close(descriptor) }
    let run = ProgramRun(
      arguments, rules: rules,
      in: Surroundings(
        variables: variables, terminalWidth: terminalWidth, cores: cores, workingFolder: FilePath(folder),
        input: descriptor))
    return Outcome(output: run.output, errors: run.errors, status: run.status.rawValue)
  }

  private func start(_ path: String) throws -> Outcome {
    // The shell goes into the folder and becomes the program.
    let started = try ChildProcess.outcome(
      of: "/bin/sh", ["-c", "cd \"$0\" && exec \"$@\"", folder, path].map { Array($0.utf8) } + arguments,
      environment: variables, input: input)
    guard case .exited(let status) = started.ending else {
      throw TranscriptError(sentence: "the program has ended by itself: \(started.ending)")
    }
    return Outcome(output: started.output, errors: started.errors, status: status)
  }
}
