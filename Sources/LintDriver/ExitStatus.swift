/// What the program tells the shell when it ends.
public enum ExitStatus: Int32, Sendable {
  /// The work is done, and where copy was checked, nothing at or above the failing severity is left.
  case clean = 0
  /// Findings at or above the failing severity; for `fix --check`, a file that would change.
  case findings = 1
  /// The work could not be done: bad usage, bad settings, a file that could not be read or written.
  case failure = 2
}
