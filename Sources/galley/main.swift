import Foundation
import LintDriver

let arguments = CommandLine.arguments.dropFirst().map { FilePath($0) }
exit(Program.run(arguments).rawValue)
