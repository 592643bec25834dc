import Foundation

/// What `galley-learn` is told: `figures|words|weights CORPUS [--without PAGES]… --output Sources/CopyText`.
///
/// The weights rest on the figures that the program was built with, so figures are made first, and the weights
/// by a program built after that.
struct LearnArguments {
  /// A word of the command line that cannot be.
  struct Usage: Error, CustomStringConvertible {
    let description: String
  }

  /// What is to be learned.
  enum Task: String, CaseIterable {
    case figures, words, weights
  }

  private(set) var task: Task
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
    guard folders.count == 2, let output, let task = Task(rawValue: words[0]) else {
      throw Usage(
        description:
          "usage: galley-learn figures|words|weights CORPUS [--without PAGES]… --output Sources/CopyText"
      )
    }
    self.task = task
    corpus = folders[1]
    self.output = output
  }
}
