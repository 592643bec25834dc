import Foundation
import LintCore
import LintTesting
import NewspaperRules

@testable import LintDriver

/// A case file: the files of a folder, commands that are run on it, and what they print.
///
/// ```
/// # a sentence that says what the case shows
/// file DIR/page.txt
/// | copy
/// set LANG=zh_CN.UTF-8
/// $ galley lint DIR
/// 1| a line of the output
/// 2| a line of the errors
/// = 1
/// ```
///
/// `$ galley … < PATH` has a file for its standard input, and `$ cat PATH` shows what a file holds,
/// `$ cat PATH in ENCODING` one that is not in UTF-8. Other lines before the first command:
/// `bytes PATH 41 00`, `encode PATH ENCODING`, `mark PATH ENCODING` (the same, behind a byte order mark),
/// `fill PATH COUNT WORD`, `sparse PATH LENGTH`, `link PATH TARGET`, `hardlink PATH FILE`, `pipe PATH`,
/// `mode PATH 444`, `folder PATH`, `need PATH` (without which the case is not run), `terminal CELLS`,
/// `rules real` and `rules fixing`; without the last two the rules are ``TestRules``. `portable` says of a
/// case that it is the same with any rules and without a terminal. `DIR` is the folder, and `\xB1` a byte;
/// fingerprints are masked, and the folder is the working one. What stands below a command is recorded by
/// `Tests/record`.
struct Transcript {
  private var setup: [String] = []
  private var commands: [String] = []

  private let folder: String
  private var variables = ["LANG": "en_US.UTF-8"]
  private var terminalWidth: Int?
  private var rules: [any Rule.Type] = TestRules.all
  /// What has been taken a right from.
  private var restricted: [FilePath] = []

  /// Whether it depends on no rule of the tests and on no terminal.
  var isPortable: Bool { setup.contains("portable") }
  /// Whether it takes rights from a file, which root has all the same.
  var takesRights: Bool { setup.contains { $0.hasPrefix("mode ") } }
  /// The files of the system without which it cannot be run.
  var needed: [FilePath] {
    setup.filter { $0.hasPrefix("need ") }.map { FilePath(String($0.dropFirst("need ".count))) }
  }

  /// The case in `text`, whose files will stand in `folder`, an empty one.
  init(_ text: String, in folder: String) {
    self.folder = folder
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    setup = Array(lines.prefix { !$0.hasPrefix("$ ") })
    commands = lines.filter { $0.hasPrefix("$ ") }
  }

  /// Makes the files, has the commands run and returns the case with what they print now.
  mutating func replayed(by performer: TranscriptCommand.Performer = .asWritten) throws -> String {
    try prepare()
    // So that the folder can be removed.
    defer { for path in restricted { _ = path.withCString { chmod($0, 0o700) } } }
    var lines = setup
    for command in commands {
      if command.hasPrefix("$ cat ") {
        let words = command.dropFirst("$ cat ".count).split(separator: " ").map(String.init)
        var held = try FilePath(bytes(words[0])).readFile()
        if let encoding = try words.count > 2 ? Self.encoding(words[2]) : nil {
          held = try encoding.decoded(held).bytes
        }
        lines += [command] + printed(held, "1|")
        continue
      }
      let parts = command.split(separator: " < ")
      let words = parts[0].split(separator: " ").dropFirst(2).map { bytes(String($0)) }
      let input = parts.count > 1 ? FilePath(bytes(String(parts[1]))) : FilePath("/dev/null")
      let outcome = try TranscriptCommand(
        arguments: Array(words), input: input, folder: folder, variables: variables,
        terminalWidth: terminalWidth, rules: rules
      ).performed(by: performer)
      lines.append(command)
      lines += printed(outcome.output, "1|") + printed(outcome.errors, "2|")
      lines.append("= \(outcome.status)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func prepare() throws {
    var index = 0
    while index < setup.count {
      let words = setup[index].split(separator: " ").map(String.init)
      index += 1
      guard let kind = words.first, kind != "#" else { continue }
      let path = words.count > 1 ? FilePath(bytes(words[1])) : FilePath("")
      switch kind {
      case "file":
        let copy = setup[index...].prefix { $0.hasPrefix("|") }
        index += copy.count
        let text = copy.map { $0.dropFirst(2) + "\n" }.joined().replacing("DIR", with: folder)
        try write(Array(text.utf8), to: path)
      case "bytes": try write(words.dropFirst(2).compactMap { UInt8($0, radix: 16) }, to: path)
      case "encode", "mark":
        let encoding = try Self.encoding(words[2])
        let encoded = try encoding.encoded(try path.readFile())
        guard encoded.stop == nil else {
          throw TranscriptError(sentence: "\(words[2]) lacks a character of \(words[1])")
        }
        try write((kind == "mark" ? encoding.byteOrderMark : []) + encoded.bytes, to: path)
      case "fill":
        let count = Int(words[2]) ?? 0
        try write(Array(String(repeating: words[3], count: count).utf8), to: path)
      case "sparse":
        try write([], to: path)
        try perform(path.withCString { truncate($0, off_t(words[2]) ?? 0) }, "sparse")
      case "link": try perform(path.withCString { symlink(words[2], $0) }, "link")
      case "hardlink":
        let file = FilePath(bytes(words[2]))
        try perform(file.withCString { from in path.withCString { link(from, $0) } }, "hardlink")
      case "pipe": try perform(path.withCString { mkfifo($0, 0o600) }, "pipe")
      case "folder": try perform(path.withCString { mkdir($0, 0o700) }, "folder")
      case "mode":
        try perform(path.withCString { chmod($0, mode_t(words[2], radix: 8) ?? 0) }, "mode")
        restricted.append(path)
      case "need", "portable": break
      case "set":
        let parts = words[1].split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        variables[parts[0]] = parts[1]
      case "terminal": terminalWidth = Int(words[1])
      case "rules": rules = words[1] == "fixing" ? FixingTestRules.all : RuleCatalog.all
      default: throw TranscriptError(sentence: "'\(kind)' is no line of a case; see Transcript.swift")
      }
    }
  }

  /// The lines of `output`, each behind `mark`; the folder is `DIR` again, and ESC is shown.
  private func printed(_ output: [UInt8], _ mark: String) -> [String] {
    guard !output.isEmpty else { return [] }
    // What does not show is shown: the carriage return and the byte order mark.
    var text = String(decoding: output.flatMap { $0 == 0x0D ? Array("␍".utf8) : [$0] }, as: UTF8.self)
      .replacing("\u{FEFF}", with: "␣BOM␣")
    text = text.replacing(folder, with: "DIR").replacing("\u{1B}", with: "␛")
    // It depends on the path, and so on the folder.
    text = text.replacing(/ingerprint(\/v1)?":"[0-9a-f]{16}"/) { match in
      "ingerprint\(match.1 ?? "")\":\"0123456789abcdef\""
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      mark + ($0.isEmpty ? "" : " ") + $0
    }
    if lines.last == mark { lines.removeLast() } else { lines.append(mark + " (no newline)") }
    return lines
  }

  /// The bytes that `word` stands for.
  private func bytes(_ word: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(word.replacing("DIR", with: folder).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"),
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(value)
        rest = rest.dropFirst(3)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private func write(_ bytes: [UInt8], to path: FilePath) throws {
    let descriptor = path.withCString { creat($0, 0o600) }
    try perform(descriptor < 0 ? -1 : 0, "creat")
    var output = Output(to: .descriptor(descriptor))
    output.write(bytes)
    output.flush()
    close(descriptor)
  }

  private static func encoding(_ word: String) throws -> TextEncoding {
    guard let encoding = TextEncoding(rawValue: word) else {
      throw TranscriptError(sentence: "'\(word)' is no encoding")
    }
    return encoding
  }

  private func perform(_ result: Int32, _ action: String) throws {
    guard result == 0 else {
      throw TranscriptError(sentence: "\(action): \(String(cString: strerror(errno)))")
    }
  }
}

struct TranscriptError: Error, CustomStringConvertible {
  let sentence: String
  var description: String { sentence }
}
