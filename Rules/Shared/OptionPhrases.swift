import LintCore

extension KeyedDecodingContainer {
  /// The list of words at `key`.
  ///
  /// - Throws: ``OptionError`` at the first that is empty or white space: it could never be found, or would
  ///   be everywhere.
  func decodePhrases(forKey key: Key) throws -> [String] {
    let phrases = try decode([String].self, forKey: key)
    if let empty = phrases.firstIndex(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw OptionError(at: codingPath + [key, ListIndex(empty)], .emptyPhrase)
    }
    return phrases
  }
}

/// The place of a value in a list, as the way to the value names it.
struct ListIndex: CodingKey {
  let intValue: Int?
  var stringValue: String { intValue.map { String($0) } ?? "" }

  init(_ index: Int) {
    intValue = index
  }

  init(intValue: Int) {
    self.init(intValue)
  }

  /// Nil: the place is a number.
  init?(stringValue: String) {
    nil
  }
}

extension Message {
  fileprivate static let emptyPhrase = Message(
    zh: "这里是空的，补上，或删去这一项", en: "it is empty; fill it in, or leave the entry out")
}
