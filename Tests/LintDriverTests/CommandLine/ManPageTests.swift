import Foundation
import LintCore
import Testing

@testable import LintDriver

struct ManPageTests {
  @Test("the page names every command, every flag and every value", arguments: Language.allCases)
  func complete(language: Language) {
    let page = ManPage(language: language).text
    for command in Command.all { #expect(page.contains(".SS " + Roff.argument(command.usage) + "\n")) }
    for flag in Flag.all {
      let entry = Roff.bold(flag.name) + Roff.escaped(flag.shape(after: flag.commands[0])) + "\n"
      #expect(page.contains(entry), "\(flag.name)")
      if case .choice(let words) = flag.value {
        for word in words { #expect(entry.contains(Roff.escaped(word))) }
      }
      if let letter = flag.letter { #expect(page.contains(Roff.bold(letter) + ", " + Roff.bold(flag.name))) }
    }
  }

  @Test("what a flag means or takes after one command only is told with that command")
  func uses() {
    let page = ManPage(language: .en).text.replacing("\n", with: " ")
    #expect(page.contains("text by default (lint, fix, settings: text|json)"))
    #expect(page.contains("by default (lint, fix); the file to write the baseline to;"))
  }

  @Test("what the help says of the exit status of a command the page says once", arguments: Language.allCases)
  func statuses(language: Language) throws {
    let page = ManPage(language: language).text
    let section = try #require(
      page.split(separator: "\n.SH ").first { $0.hasPrefix("\"EXIT STATUS\"") || $0.hasPrefix("\"退出状态\"") })
    for name in [Command.Name.lint, .fix] {
      let status = try #require(Command(name).exitStatus(in: language))
      let written = status.split(separator: "\n").dropFirst().map { Roff.escaped(String($0)) }
        .joined(separator: "\n")
      #expect(section.contains(written) && page.split(separator: written).count == 2)
    }
  }

  @Test("every line that begins with a point is a request that man(7) knows", arguments: Language.allCases)
  func requests(language: Language) {
    let known: Set = ["TH", "SH", "SS", "PP", "TP", "B", "br", "nf", "fi", "ad"]
    for line in ManPage(language: language).text.split(separator: "\n") where line.hasPrefix(".") {
      #expect(known.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
    }
  }

  @Test(
    "what roff would obey or turn into another character is escaped",
    arguments: [
      (".txt", "\\&.txt"), ("a-b", "a\\-b"), ("don't", "don\\(aqt"), ("a\\b", "a\\eb"),
      ("x ~ y", "x \\(ti y"),
      ("稿件，在", "稿\\:件，\\:在"), ("在 a.txt", "在 a.txt"),
    ])
  func escapes(text: String, written: String) {
    #expect(Roff.text(text) == written)
  }

  private static let groff = "/usr/bin/groff"

  @Test(
    "roff sets the page without a warning",
    .enabled(if: FileManager.default.isExecutableFile(atPath: groff), "there is no groff"),
    arguments: Language.allCases)
  func roff(language: Language) throws {
    try TemporaryFolder.with { folder in
      let page = try folder.write(ManPage(language: language).text, to: "galley.1")
      let set = try ChildProcess.outcome(
        of: Self.groff, ["-ww", "-k", "-man", "-Tutf8"].map { Array($0.utf8) },
        environment: ProcessInfo.processInfo.environment, input: page)
      #expect(!set.output.isEmpty)
      #expect(String(decoding: set.errors, as: UTF8.self).isEmpty)
      #expect(set.ending == .exited(0))
    }
  }
}
