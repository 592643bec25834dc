public import CopyText

/// Why a page could not be fixed; it stays as it is.
public enum FixingError: Error, Equatable {
  /// Applying the fix of `rule` would change copy beyond what the fix declares. `position` is where, in the
  /// text before the fix.
  case unconserved(rule: String, ConservationError, position: LineColumn)
  /// After the fix of `rule`, the page would be no copy any more: empty, or with a line beyond all measure.
  case unreadable(rule: String, SourceTextError)

  /// What is wrong, then what to do.
  public var message: Message {
    switch self {
    case .unconserved(let rule, let error, let position):
      if let character = error.declared {
        Message(
          zh: "规则 \(rule) 的修改会丢失或挪动第 \(position.line) 行第 \(position.column) 列的「\(character)」，"
            + "未作修改，把这条规则报告给开发者",
          en: "the fix of '\(rule)' would lose or displace '\(character)' at line \(position.line), "
            + "column \(position.column), so the file was left alone; report the rule")
      } else {
        Message(
          zh: "规则 \(rule) 的修改会多出文字，未作修改，把这条规则报告给开发者",
          en: "the fix of '\(rule)' would add copy of its own, so the file was left alone; report the rule")
      }
    case .unreadable(let rule, _):
      Message(
        zh: "按规则 \(rule) 修改后，文件会空掉，或有一行过长，未作修改，核对原版",
        en: "the fix of '\(rule)' would leave the file empty or with an endless line, so it was left alone; "
          + "compare with the printed page")
    }
  }
}
