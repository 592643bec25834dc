import Testing

@testable import LintDriver

struct HelpTests {
  @Test("--help after a command prints what help says of it", arguments: Command.all.map(\.name))
  func flag(name: Command.Name) {
    let help = name == .help ? Self.run(["help"]) : Self.run(["help", name.rawValue])
    #expect(help.contains("galley"))
    #expect(Self.run([name.rawValue, "--help"]) == help)
    #expect(Self.run([name.rawValue, "-h"]) == help)
  }

  private static func run(_ words: [String]) -> String {
    var program = Program(
      rules: TestRules.all, surroundings: Surroundings(), output: Output(to: .memory),
      errors: Output(to: .memory))
    let status = program.run(words.map { Array($0.utf8) })
    return String(decoding: program.output.bytes + program.errors.bytes, as: UTF8.self) + "\(status)"
  }
}
