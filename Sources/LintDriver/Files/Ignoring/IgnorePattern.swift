/// A line of a `.gitignore` that holds a pattern, as Git reads it (gitignore(5), “Pattern format”).
///
/// It has the wildcards of a ``GlobPattern``, without braces. Letters match only in their own case, and for
/// Git a name is bytes: each stands here as the scalar of its value, so `?` matches one byte of a Chinese
/// character.
struct IgnorePattern: Hashable, Sendable {
  /// Whether what matches is not ignored after all.
  let isNegated: Bool

  private let isFolderOnly: Bool
  private let segments: [GlobPattern.Segment]

  /// The pattern in `line`, without the end of the line; nil when it is blank, a comment, or matches nothing.
  init?(_ line: some Collection<UInt8>) {
    var rest = line.map { Unicode.Scalar($0) }[...]
    if rest.last == "\r" { rest.removeLast() }
    while rest.last == " ", rest.dropLast().last != "\\" { rest.removeLast() }
    guard rest.first != "#" else { return nil }
    isNegated = rest.first == "!"
    if isNegated { rest.removeFirst() }
    isFolderOnly = rest.last == "/"
    if isFolderOnly { rest.removeLast() }
    guard !rest.isEmpty, let tokens = try? GlobToken.tokens(of: rest) else { return nil }

    let names = tokens.split(separator: .literal("/"), omittingEmptySubsequences: false).map(Array.init)
    guard rest.contains("/") else {
      segments = [.anyFolders, .name(names[0])]
      return
    }
    // A slash at the beginning only says that the pattern starts from its folder, as one further on does.
    let anchored = names[0].isEmpty ? names.dropFirst() : names[...]
    let path = anchored.map { name in
      let isAnyFolders = name.count > 1 && name.allSatisfy { $0 == .anyRun }
      return isAnyFolders ? GlobPattern.Segment.anyFolders : .name(name)
    }
    // What is in a folder is not the folder itself.
    segments = path.last == .anyFolders ? path + [.name([.anyRun])] : path
  }

  /// Whether the pattern matches the file or folder at `path`, below the folder of its `.gitignore`.
  func matches(_ path: ArraySlice<[Unicode.Scalar]>, isFolder: Bool) -> Bool {
    (isFolder || !isFolderOnly) && GlobPattern.matches(segments, path)
  }
}
