/// Why a value cannot be an option of a rule. Options throw it while they are decoded, so that no rule ever
/// meets a value that makes no sense.
public struct OptionError: Error {
  /// The way to the value, from the options down.
  public let codingPath: [any CodingKey]
  /// What is wrong, then what to do.
  public let message: Message

  /// The value at `codingPath` cannot be used.
  public init(at codingPath: [any CodingKey], _ message: Message) {
    self.codingPath = codingPath
    self.message = message
  }
}
