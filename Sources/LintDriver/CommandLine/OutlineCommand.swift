import CopyText
import LintCore

extension Command {
  /// `galley outline`: shows how pages were read.
  static let outline = Command(
    name: .outline, operands: .paths,
    summary: Message(
      zh: "显示版面结构：稿件、标题、署名、正文，断在哪里、接在哪里",
      en: "show how a page was read: articles, headlines, bylines, text, and where it was cut"),
    details: Message(
      zh: """
        每块文字一行：行号，角色，开头的字；下面是署名里的人名，以及断开之处接到哪一行（‖ 是断处）。
        觉得某个问题报得不对时，先看这里：版面结构是否读对了。
        """,
      en: """
        One line a block of copy: its lines, its role, how it begins; below it the names of its byline,
        and where a cut paragraph goes on (‖ is the cut). When a finding looks wrong, look here first:
        was the page read as it is?
        """)
  ) { invocation, program in
    let values = invocation.values
    guard program.findsOperands(of: invocation) else { return .failure }
    // What people have said of findings does not enter into it.
    var unjudged = invocation
    unjudged.values.ignoresAcceptances = true
    guard let copy = program.copy(of: unjudged) else { return .failure }
    let words = DictionaryWordBoundaries()
    var status = ExitStatus.clean
    var isFirst = true
    for file in copy.files {
      do throws(FileProblem) {
        let file = try file.get()
        let decoded = try file.decoded()
        if !isFirst { program.output.write("\n") }
        let edition = Edition(
          reading: [decoded.source], words: words, lexicon: program.surroundings.lexicon,
          by: file.settings.values.choice)
        for document in edition.documents {
          program.output.write(
            OutlineReport(
              document, of: decoded, in: values.language, values.painter, values.cellWidth, values.width
            ).text)
        }
        isFirst = false
      } catch {
        program.report(error, in: values.language)
        status = .failure
      }
    }
    return status
  }
}
