import CopyText

/// The bytes of a text in an encoding that may still have to be told from them.
struct EncodedText {
  /// The bytes, without a byte order mark.
  let bytes: [UInt8]
  /// How many bytes of the file stand before them.
  let bytesBefore: Int
  /// The path of the file as people read it.
  let path: String

  /// The text and its encoding: UTF-8, or else the one in which the bytes look like copy.
  ///
  /// - Throws: The cause why they are no text, which names the first offending place in bytes of the file,
  ///   0-based.
  func text() throws(FileProblem.Cause) -> (TextEncoding, SourceText) {
    do throws(FileProblem.Cause) {
      return (.utf8, try text(in: .utf8))
    } catch .encoding(.undecodable(.utf8, let line, let offset)) {
      let guess = EncodingGuess(of: bytes)
      if let whole = guess.whole {
        return (whole.encoding, try text(of: whole.conversion, in: whole.encoding))
      }
      if let missing = guess.missing { throw .encoding(.missingConversion(missing)) }
      if let furthest = guess.furthest {
        return (furthest.encoding, try text(of: furthest.conversion, in: furthest.encoding))
      }
      throw .encoding(.unknown(line: line, at: offset))
    } catch .binary(let offset) {
      throw unmarkedEncoding.map { .encoding(.unmarked($0)) } ?? .binary(at: offset)
    }
  }

  /// The UTF-16 that the bytes, which hold a NUL, seem to be: in it they are several lines of characters; nil
  /// when they are no text in it either.
  private var unmarkedEncoding: TextEncoding? {
    [TextEncoding.utf16LittleEndian, .utf16BigEndian].first { encoding in
      guard let conversion = try? encoding.decoded(bytes), conversion.stop == nil else { return false }
      // With its bytes the wrong way round, a line end is U+0A00, which is no character.
      return LineTable(conversion.bytes).count > 1 && !conversion.bytes.contains(0)
    }
  }

  /// The text, which is in `encoding`.
  ///
  /// - Throws: As above.
  func text(in encoding: TextEncoding) throws(FileProblem.Cause) -> SourceText {
    // UTF-8 is what texts are kept in.
    if encoding == .utf8 { return try text(ofUTF8: bytes, writtenIn: .utf8) }
    let conversion: Conversion
    do throws(MissingConversion) {
      conversion = try encoding.decoded(bytes)
    } catch {
      throw .encoding(.missingConversion(error.encoding))
    }
    return try text(of: conversion, in: encoding)
  }

  /// The text, which people say is in `encoding`.
  ///
  /// - Throws: As above, and when the text is in UTF-8 instead.
  func text(named encoding: TextEncoding) throws(FileProblem.Cause) -> SourceText {
    do throws(FileProblem.Cause) {
      return try text(in: encoding)
    } catch .encoding(.undecodable(encoding, let line, let offset)) {
      let isUTF8 = encoding != .utf8 && (try? text(in: .utf8)) != nil
      throw .encoding(isUTF8 ? .misnamed(encoding) : .undecodable(encoding, line: line, at: offset))
    }
  }

  /// The text that `conversion` has made of the bytes, which are in `encoding`.
  private func text(
    of conversion: Conversion, in encoding: TextEncoding
  ) throws(FileProblem.Cause) -> SourceText {
    if let stop = conversion.stop {
      throw .encoding(
        .undecodable(encoding, line: LineTable(conversion.bytes).count, at: stop + bytesBefore))
    }
    return try text(ofUTF8: conversion.bytes, writtenIn: encoding)
  }

  /// The text that is `utf8`, of which the bytes are in `encoding`.
  private func text(
    ofUTF8 utf8: [UInt8], writtenIn encoding: TextEncoding
  ) throws(FileProblem.Cause) -> SourceText {
    do throws(SourceTextError) {
      return try SourceText(path: path, bytes: utf8)
    } catch {
      switch error {
      case .empty: throw .empty
      // No file is: of a byte no encoding makes more than three, and three times the largest file is less.
      case .tooLong: throw .tooLarge
      case .hugeLine(_, let line, let bytes): throw .hugeLine(line: line, megabytes: bytes >> 20)
      case .binary(_, let offset):
        let before = encoding == .utf8 ? nil : try? encoding.encoded(Array(utf8[..<offset.utf8]))
        throw .binary(at: (before?.bytes.count ?? offset.utf8) + bytesBefore)
      case .invalidUTF8(_, let offset):
        throw .encoding(
          .undecodable(
            .utf8, line: LineTable(Array(utf8[..<offset.utf8])).count, at: offset.utf8 + bytesBefore))
      }
    }
  }
}
