import Foundation
import LintCore
import NewspaperRules

/// The program, without its process.
public enum Program {
  /// The version, after Semantic Versioning 2.0.
  public static let version = "0.1.0"

  /// Runs the program with `arguments`, its own name not among them.
  public static func run(_ arguments: [FilePath]) -> ExitStatus {
    var paths: [FilePath] = []
    var format = "text"
    var language = Language.en
    var rest = arguments[...]
    if rest.first?.text == "lint" { rest = rest.dropFirst() }
    while let argument = rest.popFirst() {
      switch argument.text {
      case "--format": format = rest.popFirst()?.text ?? ""
      case "--language": language = rest.popFirst().flatMap { Language(rawValue: $0.text) } ?? language
      default: paths.append(argument)
      }
    }
    let outcome = LintCommand(
      linter: Linter(RuleCatalog.all.map { EnabledRule($0.init()) }),
      report: format == "json" ? JSONReport(language: language) : TextReport(language: language),
      grouping: .folder, jobs: ProcessInfo.processInfo.activeProcessorCount
    ).run(paths)
    FileHandle.standardOutput.write(Data(outcome.output))
    for problem in outcome.problems {
      let sentence = "galley: \(problem.path.text): \(problem.message.text(in: language))\n"
      FileHandle.standardError.write(Data(sentence.utf8))
    }
    if !outcome.problems.isEmpty { return .failure }
    return outcome.summary.findings(atLeast: .warning) > 0 ? .findings : .clean
  }
}
