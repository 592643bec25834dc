/// A language in which Galley speaks to people.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese.
  case zh
  /// English.
  case en

  /// The one of two wordings that is in this language.
  public func say(_ zh: String, _ en: String) -> String {
    switch self {
    case .zh: zh
    case .en: en
    }
  }
}

/// A sentence for people, in every language Galley speaks.
///
/// Copy is quoted in 「」 in Chinese and in '' in English; neither ends in a full stop.
public struct Message: Hashable, Sendable {
  /// The sentence in Chinese.
  public let zh: String
  /// The sentence in English, lower case at its beginning.
  public let en: String

  /// The same sentence in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String { language.say(zh, en) }
}

extension Int {
  /// The number and the English noun that it counts: `1 time`, `2 times`.
  public func counted(_ noun: String) -> String {
    "\(self) \(noun)\(self == 1 ? "" : "s")"
  }
}
