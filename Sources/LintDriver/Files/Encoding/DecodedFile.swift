import CopyText

/// A file, decoded: its text, and how a text is encoded to be written in its place.
struct DecodedFile: Sendable {
  /// The file.
  let path: FilePath
  /// The file as people read its path.
  let shown: FilePath
  /// What it holds.
  let bytes: [UInt8]
  /// The encoding that it is in.
  let encoding: TextEncoding
  /// Whether a byte order mark stands before the text.
  let hasByteOrderMark: Bool
  /// The text, without a byte order mark.
  let source: SourceText

  /// Decodes the `bytes` of the file at `path`, which people read as `shown`: in the encoding that a byte
  /// order mark names, or else in the one that is chosen; without either as UTF-8, or, when they are not, in
  /// the encoding in which they look like copy.
  ///
  /// - Throws: ``FileProblem`` when they are no text; the cause names the first offending place, counted in
  ///   bytes of the file, 0-based.
  init(
    path: FilePath, shown: FilePath, bytes: [UInt8], choice: EncodingChoice = .auto
  ) throws(FileProblem) {
    let marked = TextEncoding(markOf: bytes)
    let markLength = marked?.byteOrderMark.count ?? 0
    let content = EncodedText(
      bytes: markLength > 0 ? Array(bytes[markLength...]) : bytes, bytesBefore: markLength, path: shown.text)
    do throws(FileProblem.Cause) {
      if let marked {
        (encoding, source) = (marked, try content.text(in: marked))
      } else if let named = choice.encoding {
        (encoding, source) = (named, try content.text(named: named))
      } else {
        (encoding, source) = try content.text()
      }
    } catch {
      throw FileProblem(path: path, cause: error)
    }
    self.path = path
    self.shown = shown
    self.bytes = bytes
    hasByteOrderMark = marked != nil
  }

  /// The bytes of `text` in the encoding of the file, behind a byte order mark if the file has one. The
  /// file's own text gives ``bytes``.
  ///
  /// - Throws: ``FileProblem`` when the encoding does not have all characters of the text, and when it has
  ///   several ways to write a character and the file does not keep to one, so that copy that is not to
  ///   change would change.
  func encoded(_ text: SourceText) throws(FileProblem) -> [UInt8] {
    let mark = hasByteOrderMark ? encoding.byteOrderMark : []
    // Of UTF-8 there is only one, and nothing to convert.
    if encoding == .utf8 { return mark + text.bytes }
    do throws(EncodingProblem) {
      let same = mark + (try encoding.bytes(of: source))
      if let offset = same.firstDifference(from: bytes) {
        let before = try? encoding.decoded(Array(bytes[mark.count..<max(offset, mark.count)]))
        throw .irreversible(encoding, line: LineTable(before?.bytes ?? []).count, at: offset)
      }
      return mark + (try encoding.bytes(of: text))
    } catch {
      throw FileProblem(path: path, cause: .encoding(error))
    }
  }
}
