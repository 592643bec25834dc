/// What the program tells the shell when it ends.
public enum ExitStatus: Int32, Sendable {
  /// Nothing at or above the failing severity.
  case clean = 0
  /// Findings at or above the failing severity.
  case findings = 1
  /// The work could not be done: bad usage, bad settings, a file that could not be read or written.
  case failure = 2
}
