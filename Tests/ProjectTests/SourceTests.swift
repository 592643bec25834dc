import LintCore
import LintTesting
import NewspaperRules
import Testing

/// Conventions of the code that the compiler does not hold.
struct SourceTests {
  static let sources = (ProjectFiles.all(in: "Sources") + ProjectFiles.all(in: "Rules")).filter {
    $0.hasSuffix(".swift")
  }
  static let code = sources + ProjectFiles.all(in: "Tests").filter { $0.hasSuffix(".swift") }

  @Test("there is code to look at")
  func thereIsCode() {
    #expect(Self.sources.count > 20)
  }

  @Test("no file has more than 300 lines", arguments: sources)
  func shortFiles(path: String) throws {
    let text = try ProjectFiles.text(of: path)
    // A table that a program has made is nobody's to read.
    if text.hasPrefix("// Made by `") { return }
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301)
  }

  @Test(
    "no line of a comment has more than 110 characters, which the formatter does not look at", arguments: code
  )
  func shortComments(path: String) throws {
    var isInText = false
    for line in try ProjectFiles.text(of: path).split(separator: "\n") {
      if line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count.isMultiple(of: 2) {
        isInText.toggle()
      }
      guard !isInText, line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
      // What cannot be parted is as long as it is.
      #expect(line.count <= 110 || line.split(separator: " ").count == 2, "\(line)")
    }
  }

  @Test("no file and no type is named for being useful", arguments: code)
  func namesSaySomething(path: String) throws {
    let file = path.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    let types = try ProjectFiles.text(of: path).split(separator: "\n").compactMap { line -> Substring? in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      let keywords: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
      guard let keyword = words.firstIndex(where: keywords.contains), words.indices.contains(keyword + 1),
        words[..<keyword].allSatisfy({ $0.first?.isLowercase == true })
      else { return nil }
      return words[keyword + 1]
    }
    let empty: Set = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Base", "Impl"]
    for name in [file] + types {
      #expect(empty.isDisjoint(with: Self.words(of: name)), "\(name) in \(path)")
    }
  }

  @Test(
    "of what the program is made of, only the driver imports Foundation",
    arguments: sources.filter { path in
      ["Sources/CopyText/", "Sources/LintCore/", "Sources/galley/", "Rules/"].contains { path.hasPrefix($0) }
    })
  func foundationStaysOutside(path: String) throws {
    let imports = try ProjectFiles.text(of: path).split(separator: "\n").filter {
      $0.split(separator: " ").contains("import") && $0.contains("Foundation")
    }
    #expect(imports.isEmpty)
  }

  @Test("nothing under Sources names a rule", arguments: sources.filter { $0.hasPrefix("Sources/") })
  func kernelKnowsNoRule(path: String) throws {
    let code = Self.withoutComments(try ProjectFiles.text(of: path))
    for id in RuleCatalog.all.map({ $0.metadata.id }) {
      #expect(!code.contains(id), "\(path) names \(id)")
    }
  }

  @Test("no message in Chinese says please", arguments: sources)
  func messagesAskForNothing(path: String) throws {
    let code = Self.withoutComments(try ProjectFiles.text(of: path))
    let asking = code.split(separator: "\n").filter { line in
      line.contains("请") && (line.contains("zh: ") || line.contains("，请") && line.contains("\\("))
    }
    #expect(asking.isEmpty)
  }

  @Test(
    "nothing that stops the program at run time occurs, nor what would be undefined then", arguments: code)
  func nothingStopsTheProgram(path: String) throws {
    let code = Self.withoutComments(try ProjectFiles.text(of: path))
    let forbidden = [
      "try" + "!", " as" + "! ", "fatal" + "Error(", "precondition" + "Failure(", "assertion" + "Failure(",
      "unsafely" + "Unwrapped",
    ]
    let allowed = Self.allowedStops[path] ?? []
    for stop in forbidden {
      #expect(code.contains(stop) == allowed.contains(stop), "\(path) has \(stop), or has it no more")
    }
  }

  /// The files that may have what the others may not: the addresses of buffers that are not empty.
  private static let allowedStops = [
    "Sources/CopyText/Comparing/Folding.swift": ["unsafely" + "Unwrapped"],
    "Sources/LintDriver/Files/FilePath.swift": ["unsafely" + "Unwrapped"],
  ]

  @Test("a line of comment is no code")
  func commentsAreLeftOut() {
    #expect(Self.withoutComments("let a = 1\n  /// try it\nlet b = 2") == "let a = 1\nlet b = 2")
  }

  /// The words of a camel-case name.
  private static func words(of name: Substring) -> Set<String> {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty {
        words.append(String(character))
      } else {
        words[words.count - 1].append(character)
      }
    }
    return Set(words)
  }

  /// `code` without the lines that are comments.
  private static func withoutComments(_ code: String) -> String {
    code.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !line.drop { $0 == " " }.hasPrefix("//") }
      .joined(separator: "\n")
  }
}
