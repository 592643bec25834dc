import LintCore

/// What a run of fixing comes to, in numbers.
struct FixSummary {
  /// The files that were read and checked.
  private var files = 0
  /// The files that the fixes change.
  private(set) var changed = 0
  /// How many fixes there were of each rule.
  private var fixes: [String: Int] = [:]
  /// The hyphens that were left where lines were put together, and may have to go.
  private var doubtfulHyphens = 0
  /// The findings whose fix is unsafe and was not asked for.
  private var withheld = 0
  /// Those of the files that had to be left as they are.
  private var unfixed = 0
  /// The paths that could not be read, fixed or written.
  private var failed = 0

  /// Adds the numbers of `page`.
  mutating func add(_ page: Result<FixedFile, UnfixedFile>) {
    let file: FixedFile
    switch page {
    case .success(let fixed): file = fixed
    case .failure(let unfixed):
      failed += 1
      guard unfixed.page != nil else { return }
      files += 1
      self.unfixed += 1
      return
    }
    files += 1
    withheld += file.page.withheld
    guard file.isChanged else { return }
    changed += 1
    doubtfulHyphens += file.page.doubtfulHyphens
    for rule in file.page.applied.compactMap(\.rule) { fixes[rule, default: 0] += 1 }
  }

  /// The numbers as a sentence: what was changed, what more could be, and `left`, what is still wrong;
  /// without it, what would be changed.
  func message(left: Summary?) -> Message {
    var zh = ["共检查 \(files) 个文件"]
    var en = ["\(files.counted("file")) checked"]
    if files > unfixed, changed == 0 {
      zh[0] += "，没有可改之处"
      en[0] += ", nothing to fix"
    } else if changed > 0 {
      let places = fixes.values.reduce(0, +)
      let byRule = fixes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      zh[0] += "，\(left == nil ? "将改动" : "改动") \(changed) 个"
      en[0] += ", \(changed) \(left == nil ? "would be fixed" : "fixed")"
      if places > 0 {
        zh[0] += "，修改 \(places) 处（\(byRule.joined(separator: "，"))）"
        en[0] += " in \(places.counted("place")) (\(byRule.joined(separator: ", ")))"
      }
    }
    if doubtfulHyphens > 0 {
      zh.append("留下存疑的行末连字符 \(doubtfulHyphens) 个")
      en.append("\(doubtfulHyphens.counted("doubtful hyphen")) kept")
    }
    if withheld > 0 {
      zh.append("加 --unsafe 还可修改 \(withheld) 处")
      en.append("\(withheld) more with --unsafe")
    }
    if let left, left.findings > 0 {
      zh.append("余下：" + left.counts.zh)
      en.append("left: " + left.counts.en)
    }
    for message in left?.passedOver ?? [] {
      zh.append(message.zh)
      en.append(message.en)
    }
    if failed > 0 {
      zh.append("\(failed) 个路径无法处理")
      en.append("\(failed.counted("path")) could not be fixed")
    }
    return Message(zh: zh.joined(separator: "；"), en: en.joined(separator: "; "))
  }
}
