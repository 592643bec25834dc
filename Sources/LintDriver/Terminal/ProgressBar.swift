import LintCore
import Synchronization

/// How far a long run has come, in the last line of the terminal: shown when the work takes longer than about
/// a second, and gone at its end.
struct ProgressBar: ~Copyable, Sendable {
  private struct State: Sendable {
    var done = 0
    /// When it was drawn last; nil while it does not show.
    var drawn: ContinuousClock.Instant?
  }

  private let total: Int
  private let terminal: Terminal?
  private let language: Language
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// The bar of a run over `total` pages on `terminal`; none is shown when there is no terminal.
  init(of total: Int, on terminal: Terminal?, in language: Language) {
    self.total = total
    self.terminal = terminal
    self.language = language
  }

  /// Counts one more page; any thread may.
  func step() {
    guard let terminal else { return }
    let now = ContinuousClock.now
    state.withLock { state in
      state.done += 1
      guard now - (state.drawn ?? start) > (state.drawn == nil ? Self.delay : Self.interval) else { return }
      state.drawn = now
      let line = Self.line(state.done, of: total, width: terminal.width, in: language)
      terminal.write("\r" + line + Self.eraseRest)
    }
  }

  /// Takes the bar away.
  func erase() {
    guard let terminal else { return }
    state.withLock { state in
      guard state.drawn != nil else { return }
      state.drawn = nil
      terminal.write("\r" + Self.eraseRest)
    }
  }

  /// The line of a terminal `width` cells wide when `done` pages of `total` are done.
  static func line(_ done: Int, of total: Int, width: Int, in language: Language) -> String {
    let done = min(done, total)
    let numbers = "\(done)/\(total)"
    let words = language == .zh ? "检查 \(numbers) " : "checking \(numbers) "
    // The last cell stays free: some terminals go on to the next line when it is filled.
    let room = min(width - 1 - CellWidth(ambiguous: 1).cells(of: words), greatestWidth)
    guard room >= leastWidth else { return width > numbers.count ? numbers : "" }
    let filled = (room - 2) * done / max(total, 1)
    return words + "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: room - 2 - filled) + "]"
  }

  private static let delay = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)
  private static let leastWidth = 10
  private static let greatestWidth = 42
  /// ECMA-48, 8.3.41 (EL): erase to the end of the line.
  private static let eraseRest = "\u{1B}[K"
}
