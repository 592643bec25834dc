/// How much room copy takes on a line, whatever its characters are counted in.
struct SetWidth: Sendable {
  /// What the room on a line is counted in.
  enum Unit: CaseIterable, Sendable {
    /// Half-ems, as a compositor counts: a Chinese character or mark takes two, anything else one; a mark
    /// that Chinese and Latin copy share, such as “ or …, takes two on a line that holds Chinese.
    case halfEms
    /// Half-ems of which a shared mark takes one, as in a terminal.
    case narrowHalfEms
    /// Characters, all alike, as a program counts that knows nothing of widths.
    case characters
  }

  /// How many Unicode scalars there are.
  var scalars = 0
  /// How many of them are set as wide as a Chinese character.
  var fullWidth = 0
  /// How many are marks that Chinese and Latin copy share, on a line that holds Chinese.
  var shared = 0

  /// The width in `unit`.
  func inUnits(_ unit: Unit) -> Int {
    switch unit {
    case .halfEms: scalars + fullWidth + shared
    case .narrowHalfEms: scalars + fullWidth
    case .characters: scalars
    }
  }
}
