/// What fixing changes in a file, as a patch that `git apply` and `patch -p1` take: the unified format, of
/// the bytes of the file as they are.
///
/// A line ends after LF; a CR before it belongs to the line.
struct UnifiedDiff {
  /// How many lines that stay are shown around a change.
  private static let context = 3

  /// A kind of line in a patch.
  private enum Kind {
    case header, place, same, removed, added
  }

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private var lines: [(kind: Kind, bytes: [UInt8])] = []

  /// The patch that makes `new` of `old` in the file at `path`.
  init(from old: [UInt8], to new: [UInt8], at path: FilePath) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
    let changes = LineDifferences(from: self.old, to: self.new).changes
    guard !changes.isEmpty else { return }
    lines.append((.header, Array("--- ".utf8) + path.nameInPatch(behind: "a/")))
    lines.append((.header, Array("+++ ".utf8) + path.nameInPatch(behind: "b/")))
    var hunk: [LineDifferences.Change] = []
    for change in changes {
      if let last = hunk.last, change.old.lowerBound - last.old.upperBound > 2 * Self.context {
        add(hunk)
        hunk = []
      }
      hunk.append(change)
    }
    add(hunk)
  }

  /// The patch.
  var bytes: [UInt8] { lines.flatMap(\.bytes) }

  /// The patch for people's eyes: colored, and with nothing in it that a terminal would obey.
  func text(_ painter: Painter) -> String {
    lines.map { kind, bytes in
      let ending = bytes.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
      let text = String(decoding: bytes.dropLast(ending), as: UTF8.self).visible
      switch kind {
      case .header: return painter.paint(text, .strong) + "\n"
      case .place: return painter.paint(text, .cyan) + "\n"
      case .same: return text + "\n"
      case .removed: return painter.paint(text, .red) + "\n"
      case .added: return painter.paint(text, .green) + "\n"
      }
    }.joined()
  }

  /// Adds changes that stand close together, and the lines around them.
  private mutating func add(_ changes: [LineDifferences.Change]) {
    guard let first = changes.first, let last = changes.last else { return }
    let above = min(Self.context, first.old.lowerBound)
    let below = min(Self.context, old.count - last.old.upperBound)
    let place =
      "@@ -\(Self.span(first.old.lowerBound - above..<last.old.upperBound + below))"
      + " +\(Self.span(first.new.lowerBound - above..<last.new.upperBound + below)) @@\n"
    lines.append((.place, Array(place.utf8)))
    var shown = first.old.lowerBound - above
    for change in changes {
      for line in old[shown..<change.old.lowerBound] { add(line, .same, " ") }
      for line in old[change.old] { add(line, .removed, "-") }
      for line in new[change.new] { add(line, .added, "+") }
      shown = change.old.upperBound
    }
    for line in old[shown..<shown + below] { add(line, .same, " ") }
  }

  private mutating func add(_ line: ArraySlice<UInt8>, _ kind: Kind, _ mark: Unicode.Scalar) {
    let isWhole = line.last == UInt8(ascii: "\n")
    lines.append((kind, [UInt8(ascii: mark)] + line + (isWhole ? [] : [UInt8(ascii: "\n")])))
    if !isWhole { lines.append((.same, Array("\\ No newline at end of file\n".utf8))) }
  }

  /// Lines as a patch counts them: the first, 1-based, and how many; of none, the line before them.
  private static func span(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}

extension FilePath {
  /// The path as a patch names a file: behind `prefix`, from the folder in which it is applied. A name with a
  /// character that would end it stands in quotation marks, as in C; behind one with a space stands a tab.
  fileprivate func nameInPatch(behind prefix: String) -> [UInt8] {
    let steps = bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [UInt8(ascii: ".")] }
    let name = Array(prefix.utf8) + steps.joined(separator: [UInt8(ascii: "/")])
    let needsQuotes = name.contains {
      $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }
    guard needsQuotes else {
      return name + (name.contains(UInt8(ascii: " ")) ? [0x09] : []) + [UInt8(ascii: "\n")]
    }
    let quoted = name.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 8)
        return Array("\\\(String(repeating: "0", count: 3 - digits.count))\(digits)".utf8)
      default: return [byte]
      }
    }
    return [UInt8(ascii: "\"")] + quoted + Array("\"\n".utf8)
  }
}
