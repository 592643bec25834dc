import CopyText

/// A value of a JSON5 text, and where it stands.
struct JSON5Value: Sendable {
  /// What it is.
  enum Content: Sendable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([JSON5Value])
    /// No two members have the same key.
    case object([JSON5Member])
  }

  let content: Content
  /// From its first byte to its last: the marks around a string and the brackets around the others belong to
  /// it.
  let range: ByteRange
}

/// A name and a value of a JSON5 object.
struct JSON5Member: Sendable {
  let key: String
  /// The key as it is written, with its quotation marks.
  let keyRange: ByteRange
  let value: JSON5Value
}

extension JSON5Value {
  /// The text; nil when the value is no string.
  var string: String? { if case .string(let text) = content { text } else { nil } }

  /// The elements; nil when the value is no array.
  var elements: [JSON5Value]? { if case .array(let elements) = content { elements } else { nil } }

  /// The members; nil when the value is no object.
  var members: [JSON5Member]? { if case .object(let members) = content { members } else { nil } }

  /// The value as JSON, on one line.
  var json: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value of the member named `key`; nil when there is none.
  func member(_ key: String) -> JSON5Value? { members?.first { $0.key == key }?.value }
}

extension JSONWriter {
  /// Writes `value`. A number that JSON cannot write, infinite or none, becomes `null`.
  mutating func value(_ value: JSON5Value) {
    switch value.content {
    case .null: null()
    case .boolean(let isTrue): boolean(isTrue)
    case .number(let number): self.number(number)
    case .string(let text): string(text)
    case .array(let elements):
      array { json in for element in elements { json.value(element) } }
    case .object(let members):
      object { json in
        for member in members {
          json.key(named: member.key)
          json.value(member.value)
        }
      }
    }
  }
}
