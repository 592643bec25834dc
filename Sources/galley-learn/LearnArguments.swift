import Foundation

/// What `galley-learn` is told: `CORPUS [--without PAGES]… --output Sources/CopyText`.
struct LearnArguments {
  /// A word of the command line that cannot be.
  struct Usage: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var corpus: URL
  private(set) var without: [URL] = []
  private(set) var output: URL

  init(_ words: [String]) throws {
    var folders: [URL] = []
    var output: URL?
    var index = 0
    while index < words.count {
      let value = index + 1 < words.count ? URL(fileURLWithPath: words[index + 1]) : nil
      switch words[index] {
      case "--without", "--output":
        guard let value else { throw Usage(description: "\(words[index]) needs a folder after it") }
        if words[index] == "--output" { output = value } else { without.append(value) }
        index += 2
      case let folder:
        folders.append(URL(fileURLWithPath: folder))
        index += 1
      }
    }
    guard folders.count == 1, let output else {
      throw Usage(description: "usage: galley-learn CORPUS [--without PAGES]… --output Sources/CopyText")
    }
    corpus = folders[0]
    self.output = output
  }
}
