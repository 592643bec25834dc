import LintCore

@testable import LintDriver

/// A run of the program in this process, which prints into memory.
struct ProgramRun {
  let status: LintDriver.ExitStatus
  /// What it has printed, and what it has said of itself.
  let output: [UInt8]
  let errors: [UInt8]

  /// Runs a program that knows `rules` with `arguments`, the program's own name not among them.
  init(
    _ arguments: [[UInt8]], rules: [any Rule.Type] = TestRules.all,
    in surroundings: Surroundings = Surroundings()
  ) {
    var program = Program(
      rules: rules, surroundings: surroundings, output: Output(to: .memory), errors: Output(to: .memory))
    status = program.run(arguments)
    output = program.output.bytes
    errors = program.errors.bytes
  }

  /// Runs it with `arguments` that are text.
  init(
    _ arguments: [String], rules: [any Rule.Type] = TestRules.all,
    in surroundings: Surroundings = Surroundings()
  ) {
    self.init(arguments.map { Array($0.utf8) }, rules: rules, in: surroundings)
  }

  /// All that it has printed, and how it has ended.
  var text: String { String(decoding: output + errors, as: UTF8.self) + "\(status)" }
}
