import CopyText

/// A word or a mark of a JSON5 text.
struct JSON5Token: Sendable {
  enum Kind: Hashable, Sendable {
    /// `{`, `}`, `[`, `]`, `:` or `,`.
    case mark(Unicode.Scalar)
    case string(String)
    case number(Double)
    /// An identifier of ECMAScript 5.1; `true`, `null` and their like too.
    case word(String)
    case end
  }

  let kind: Kind
  let range: ByteRange
}
