import CopyText
import LintCore

/// An entry that is to be put into a stet file.
struct NewStetEntry: Hashable {
  let acceptance: Acceptance
  /// The path of the page, from the folder of the stet file, as it is written.
  let path: String
  let reason: String

  /// The entry as the file holds it, in lines.
  fileprivate var lines: String {
    let keys = [("rule", acceptance.rule), ("path", path), ("copy", acceptance.quote), ("reason", reason)]
    return "  {\n"
      + keys.map { name, text in
        var json = JSONWriter()
        json.string(text)
        return "    \(name): \(String(decoding: json.bytes, as: UTF8.self)),\n"
      }.joined() + "  },\n"
  }
}

extension StetFile {
  /// A new file that holds `entries`, explained in `language`.
  static func text(of entries: [NewStetEntry], in language: Language) -> [UInt8] {
    let introduction = Message(
      zh: """
        // 查过、接受、不再报的问题（stet：保留原样）。path 从本文件所在文件夹算起；copy 引的是稿件里的字，⟦⟧ 括住那一处。
        """,
      en: """
        // Findings that were looked at and stand as they are (stet). 'path' starts from this folder; 'copy' quotes
        // the page, with ⟦⟧ around what was found.
        """
    )
    return Array("\(introduction.text(in: language))\n[\n\(entries.map(\.lines).joined())]\n".utf8)
  }

  /// The file with `entries` at the end of its list; all else in it stays as it is.
  private func appending(_ entries: [NewStetEntry]) -> [UInt8] {
    guard let list, let elements = list.elements else { return source.bytes }
    let closing = list.range.upperBound.utf8 - 1
    var text = Array(source.bytes[..<closing])
    if let last = elements.last, !hasComma(after: last.range.upperBound) {
      text.insert(UInt8(ascii: ","), at: last.range.upperBound.utf8)
    }
    // The bracket goes to the beginning of a line of its own.
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    text.removeLast(text.reversed().prefix(while: isSpace).count)
    // Lines end as the file's first one does.
    let lineEnd = source.text(in: source.lines.range(ofLine: 0)).hasSuffix("\r\n") ? "\r\n" : "\n"
    if text.last != UInt8(ascii: "\n") { text += Array(lineEnd.utf8) }
    let lines = entries.map(\.lines).joined().replacing("\n", with: lineEnd)
    return text + Array(lines.utf8) + source.bytes[closing...]
  }

  /// The file with `new` at the end of its list, and `reason` in the place of those of the entries `former`
  /// of it; all else stays as it is.
  func appending(_ new: [NewStetEntry], reason: String, for former: [StetEntry]) -> [UInt8] {
    var json = JSONWriter()
    json.string(reason)
    // What is appended stands after all reasons, so their places stay what they were.
    var text = new.isEmpty ? source.bytes : appending(new)
    for range in Set(former.map(\.reasonRange.utf8)).sorted(by: { $0.lowerBound > $1.lowerBound }) {
      text.replaceSubrange(range, with: json.bytes)
    }
    return text
  }

  /// Whether a comma follows the element that ends at `offset`.
  private func hasComma(after offset: ByteOffset) -> Bool {
    var lexer = JSON5Lexer(source, from: offset)
    return (try? lexer.next().kind) == .mark(",")
  }
}
