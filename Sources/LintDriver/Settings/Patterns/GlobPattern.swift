import CopyText

/// A pattern of paths below a folder: `*` and `?` within a name, `[…]` and `[!…]` for one character of many,
/// `{a,b}` for alternatives, `**` for any number of folders, `\` before a character that stands for itself.
///
/// As in a `.gitignore`, a pattern without a slash matches a name at any depth, any other the path below the
/// folder, and one that ends in a slash matches folders only; unlike there, a dot for the folder itself may
/// stand in front of the path. A `!` at the beginning, by which a line of a `.gitignore` takes back what
/// others say, is refused: patterns of settings stand in no order. ASCII letters match in either case, as
/// they do in the file systems of macOS and Windows.
struct GlobPattern: Hashable, Sendable {
  /// The pattern as it is written.
  let text: String
  /// What the braces stand for, one of which must match.
  private let alternatives: [Alternative]

  private struct Alternative: Hashable {
    let segments: [Segment]
    let isFolderOnly: Bool
  }

  /// A piece of a pattern between slashes.
  enum Segment: Hashable, Sendable {
    /// `**`
    case anyFolders
    case name([GlobToken])
  }

  /// The pattern that `text` writes.
  ///
  /// - Throws: ``GlobMistake`` when it is none.
  init(_ text: String) throws(GlobMistake) {
    self.text = text
    guard text.unicodeScalars.first != "!" else { throw .negated }
    var alternatives: [Alternative] = []
    for tokens in try GlobToken.alternatives(of: text) {
      alternatives.append(try Self.alternative(tokens))
    }
    self.alternatives = alternatives
  }

  private static func alternative(_ tokens: [GlobToken]) throws(GlobMistake) -> Alternative {
    let names = tokens.split(separator: .literal("/"), omittingEmptySubsequences: true).map(Array.init)
      .filter { $0 != [.literal(".")] }
    guard !names.isEmpty else { throw .empty }
    guard !names.contains([.literal("."), .literal(".")]) else { throw .parentFolder }
    var segments: [Segment] = names.map { $0 == [.anyRun, .anyRun] ? .anyFolders : .name($0) }
    // Of a slash at the end only folders are meant, at any depth; any other says where the path begins.
    let isAnchored = tokens.reversed().drop { $0 == .literal("/") }.contains(.literal("/"))
    if !isAnchored { segments.insert(.anyFolders, at: 0) }
    // What is in a folder is not the folder itself.
    if segments.last == .anyFolders { segments.append(.name([.anyRun])) }
    return Alternative(segments: segments, isFolderOnly: tokens.last == .literal("/"))
  }

  /// Whether the pattern matches the file or folder whose path below the pattern's folder is `path`.
  ///
  /// - Complexity: O(*n* · *m*) for a path of *n* and a pattern of *m* characters.
  func matches(_ path: GlobPath, isFolder: Bool) -> Bool {
    alternatives.contains { alternative in
      (isFolder || !alternative.isFolderOnly) && Self.matches(alternative.segments, path.names[...])
    }
  }

  /// Whether the pattern matches the file whose path is `path`, or a folder that it is in.
  ///
  /// - Complexity: O(*n* · *m*) for a path of *n* and a pattern of *m* characters.
  func covers(_ path: GlobPath) -> Bool {
    alternatives.contains { alternative in
      let names = alternative.isFolderOnly ? path.names.dropLast() : path.names[...]
      return Self.matches(alternative.segments + [.anyFolders], names)
    }
  }

  /// Whether `segments` match the whole of `names`.
  ///
  /// - Complexity: O(*n* · *m*) for names of *n* and segments of *m* characters.
  static func matches(_ segments: [Segment], _ names: ArraySlice<[Unicode.Scalar]>) -> Bool {
    matchesWild(
      segments, Array(names), isRun: { $0 == .anyFolders },
      matches: { segment, name in
        guard case .name(let tokens) = segment else { return false }
        return matchesWild(tokens, name, isRun: { $0 == .anyRun }, matches: { $0.matches($1) })
      })
  }

  /// Whether `pattern` matches the whole of `subject`, where elements for which `isRun` holds match any
  /// number of elements and each other one matches one.
  ///
  /// Only the last run need ever be lengthened: an earlier one that took more would leave less to all after
  /// it.
  private static func matchesWild<Element, Subject>(
    _ pattern: [Element], _ subject: [Subject], isRun: (Element) -> Bool,
    matches: (Element, Subject) -> Bool
  ) -> Bool {
    var (next, place) = (0, 0)
    var run: (after: Int, end: Int)?
    while place < subject.count {
      if next < pattern.count, isRun(pattern[next]) {
        next += 1
        run = (next, place)
      } else if next < pattern.count, matches(pattern[next], subject[place]) {
        next += 1
        place += 1
      } else if let last = run {
        run = (last.after, last.end + 1)
        next = last.after
        place = last.end + 1
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy(isRun)
  }
}

/// A path below a pattern's folder, as patterns compare it.
struct GlobPath: Hashable, Sendable {
  /// The names of its folders and its own, in lower case as far as they are ASCII.
  let names: [[Unicode.Scalar]]

  init(_ names: [ArraySlice<UInt8>]) {
    self.names = names.map { Self.scalars(of: $0) }
  }

  private init(names: [[Unicode.Scalar]]) {
    self.names = names
  }

  /// The path of `name` in the folder that this is the path of.
  func appending(_ name: some Collection<UInt8>) -> GlobPath {
    GlobPath(names: names + [Self.scalars(of: name)])
  }

  private static func scalars(of name: some Collection<UInt8>) -> [Unicode.Scalar] {
    String(decoding: name, as: UTF8.self).unicodeScalars.map(\.loweredASCII)
  }
}
