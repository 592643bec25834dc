import LintDriver
import NewspaperRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// What is measured as a whole is the program itself, in a process of its own: this one, called as `galley`
// is, with a command and not with an option.
if let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") {
  exit(Program.runProcess(rules: RuleCatalog.all).rawValue)
}

if CommandLine.arguments.contains("--help") {
  print(BenchArguments.usage)
  exit(0)
}

do {
  let arguments = try BenchArguments(Array(CommandLine.arguments.dropFirst()))
  if let form = arguments.hostile {
    let copy =
      form.isEmpty
      ? HostileCopy.names.joined(separator: "\n") : HostileCopy.copy(form, bytes: arguments.bytes)
    guard let copy else {
      throw BenchArguments.Usage(description: "there is no form '\(form)' of hostile copy")
    }
    print(copy)
    exit(0)
  }
  let maker = try CopyMaker(seeds: arguments.seeds, seed: arguments.seed)
  let scratch = try ScratchFolder(keptAt: arguments.keep)
  // What the system counts as a process's memory is at least what the one that starts it has had. So all of
  // them are started before the stages are measured here, with whole editions in memory.
  var whole: [(set: CopySet, runs: [WholeRun])] = []
  for form in arguments.forms {
    let set = try form.write(by: maker, arguments, in: scratch)
    whole.append((set, try WholeRun.all(on: set, arguments)))
  }
  let measured = try whole.map { try MeasuredCopy($0.set, whole: $0.runs) }
  let report = BenchReport(arguments: arguments, sets: measured)
  print(arguments.isJSON ? report.json : report.table)
} catch {
  var message = "galley-bench: \(error)\n"
  _ = message.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}
