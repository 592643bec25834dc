/// What a person says of the encoding of pages; the raw value is the word for it, of which there are others.
struct EncodingChoice: RawRepresentable, CaseIterable, Equatable {
  /// The encoding; nil to see it from each file.
  let encoding: TextEncoding?

  var rawValue: String { encoding?.rawValue ?? Self.autoWord }

  /// Each file shows its encoding.
  static let auto = EncodingChoice(encoding: nil)
  static let allCases = [auto] + TextEncoding.allCases.map { EncodingChoice(encoding: $0) }

  private static let autoWord = "auto"

  init(encoding: TextEncoding?) {
    self.encoding = encoding
  }

  init?(rawValue: String) {
    if rawValue.lowercased() == Self.autoWord {
      encoding = nil
    } else {
      guard let encoding = TextEncoding(named: rawValue) else { return nil }
      self.encoding = encoding
    }
  }
}
