import CopyText
import LintCore

/// How paths stand in SARIF: relative ones as references from the folder of the run, others as `file:` URIs.
struct SARIFURIs: Sendable {
  /// The folder of the run, an absolute path; nil when it is not known.
  let folder: FilePath?

  private static let baseName: StaticString = "%SRCROOT%"

  /// Writes the member of `originalUriBaseIds`.
  func writeBase(to json: inout JSONWriter) {
    json.key(Self.baseName)
    json.object { json in
      // A folder's URI ends in a slash, or references would lead from the folder above.
      if let folder { json.member("uri", "file://" + Self.encoded(folder.appending([]))) }
    }
  }

  /// Writes the members of a SARIF `location`: file and region.
  func write(_ location: Location, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      writeArtifact(FilePath(written: location.path), to: &json)
      json.key("region")
      json.region(from: location.start, to: location.end)
    }
  }

  /// Writes the member `artifactLocation` for the file at `path`.
  func writeArtifact(_ path: FilePath, to json: inout JSONWriter) {
    json.key("artifactLocation")
    json.object { json in
      if path.bytes.first == UInt8(ascii: "/") {
        json.member("uri", "file://" + Self.encoded(path))
      } else {
        json.member("uri", Self.encoded(path))
        json.key("uriBaseId")
        json.string(Self.baseName.description)
      }
    }
  }

  /// `path` with each byte that RFC 3986 (2.3) does not reserve as it is, the others as `%` and two digits; a
  /// colon too, for in the first segment of a reference it would end a scheme (4.2).
  private static func encoded(_ path: FilePath) -> String {
    var encoded = ""
    for byte in path.bytes {
      switch Unicode.Scalar(byte) {
      case "A"..."Z", "a"..."z", "0"..."9", "-", ".", "_", "~", "/":
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}

extension JSONWriter {
  /// Writes a SARIF `region`: lines and columns from 1, the end just past the last character.
  mutating func region(from start: LineColumn, to end: LineColumn) {
    object { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }
}
