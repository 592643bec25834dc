import CopyText
import LintCore

extension Finding {
  /// That more marks of a paragraph are amiss than are listed, at the first of them; none when all are
  /// listed. What they are is called `zh` in Chinese, and in English `one` or `many`, by how many they are.
  static func unlisted(_ faults: UnlistedFaults?, zh: String, one: String, many: String) -> [Finding] {
    guard let faults else { return [] }
    let count = faults.count
    let amiss =
      count == 1
      ? "\(count) more \(one) of the paragraph is amiss" : "\(count) more \(many) of the paragraph are amiss"
    let message = Message(
      zh: "这一段从这里起还有 \(count) 处\(zh)有误，不再逐一列出，对照纸样核对整段",
      en: "from here on \(amiss) and not listed; compare it with the printed page")
    return [Finding(faults.first.range, message)]
  }
}
