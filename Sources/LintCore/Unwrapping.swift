import CopyText

extension Fix {
  /// Sets each paragraph of `page` in one line, with a blank line between two; nil when that is how it is
  /// set.
  ///
  /// The rows of a table and the lines of code stay as they are. The hyphens of `doubtful` ends of lines
  /// stay, since they may belong to their words, and so do the lines of a quotation that each begin with a
  /// mark.
  ///
  /// - Complexity: O(*l*) for *l* lines.
  static func unwrapping(_ page: UnwrappedText, doubting doubtful: Set<LineJoin>) -> Fix? {
    guard page.setting != .paragraphs else { return nil }
    let file = page.file
    let joins = page.joins.lazy.filter { !$0.dropsMark }.map { join in
      join.dropsHyphen && doubtful.contains(join)
        ? Edit(join.lineEnd, "")
        : Edit(join.gap, join.isSpaced ? " " : "", dropsHyphen: join.dropsHyphen)
    }
    let joined = page.linesApart.union(page.joins.map { file.lines.line(at: $0.lineEnd.lowerBound) })
    let gaps = (0..<file.lines.count - 1)
      .filter { !joined.contains($0) && !file.isBlank(line: $0) && !file.isBlank(line: $0 + 1) }
      .map { line in
        let end = file.lines.range(ofLine: line).upperBound
        return Edit(end..<end, file.lineEnd(ofLine: line))
      }
    let edits = (joins + gaps).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return edits.isEmpty ? nil : Fix(.setInOneLine, .safe, edits)
  }
}

extension UnwrappedText {
  /// The ends of lines that `fix` takes out, if there is one in each of its edits: it does nothing but put
  /// words together that stand there. Nil otherwise, and where lines keep their marks.
  ///
  /// - Complexity: O(*e* log *j*) for *e* edits and *j* joins.
  func lineEnds(changedBy fix: Fix) -> [LineJoin]? {
    guard !joins.isEmpty, fix.moves.isEmpty, fix.edits.allSatisfy(keepsLetters) else { return nil }
    let ends = fix.edits.compactMap { edit in
      let index = joins.partitioningIndex { $0.gap.lowerBound >= edit.range.lowerBound }
      return joins[index...].first.flatMap {
        $0.gap.upperBound <= edit.range.upperBound && !$0.dropsMark ? $0 : nil
      }
    }
    return ends.count == fix.edits.count ? ends : nil
  }

  /// Whether `edit` takes nothing out but white space, and of the printed characters the hyphen at the end of
  /// a line that it declares.
  private func keepsLetters(_ edit: Edit) -> Bool {
    let hyphen = edit.dropsHyphen ? file.hyphenAtLineEnd(in: edit.range) : nil
    let kept = file.scalars(in: edit.range).filter { !$0.scalar.isSpace && $0.range != hyphen }.map(\.scalar)
    return kept == edit.replacement.unicodeScalars.filter { !$0.isSpace }
  }
}

extension SourceText {
  /// The terminator of a line, 0-based; empty for the last one. What ends a new line behind it is another of
  /// the same kind: an LF behind a CR would be the rest of its terminator.
  func lineEnd(ofLine line: Int) -> String {
    let end = bytes[lines.range(ofLine: line).utf8].suffix(2).drop { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: end, as: UTF8.self)
  }

  fileprivate func isBlank(line: Int) -> Bool { isBlankLine(lines.range(ofLine: line)) }
}

extension Message {
  fileprivate static let setInOneLine = Message(zh: "每段接成一行", en: "set each paragraph in one line")
}
