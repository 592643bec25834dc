import LintDriver
import NewspaperRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

exit(Program.runProcess(rules: RuleCatalog.all).rawValue)
