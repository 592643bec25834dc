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

  @Test("roff sets the page without a warning", arguments: Language.allCases)
  func roff(language: Language) throws {
    let groff = "/usr/bin/groff"
    guard FileManager.default.isExecutableFile(atPath: groff) else { return }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: groff)
    process.arguments = ["-ww", "-k", "-man", "-Tutf8"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    input.fileHandleForWriting.write(Data(ManPage(language: language).text.utf8))
    try input.fileHandleForWriting.close()
    let page = output.fileHandleForReading.readDataToEndOfFile()
    #expect(!page.isEmpty)
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: complaints, as: UTF8.self).isEmpty)
  }
}
