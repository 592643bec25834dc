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
    ProgramRun(words).text
  }
}
