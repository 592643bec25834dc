import LintCore

/// What a run comes to, in numbers.
struct Summary: Hashable, Sendable {
  /// The files that were read and checked.
  var files = 0
  /// The findings of severity error.
  var errors = 0
  /// The findings of severity warning.
  var warnings = 0
  /// The findings of severity info.
  var infos = 0
  /// The findings that carry a fix, safe or unsafe.
  var fixable = 0
  /// The findings that people let stand.
  var accepted = 0
  /// The findings that the baseline knows.
  var baselined = 0
  /// The findings that the screen does not show because it shows only so many.
  var hidden = 0
  /// The paths that could not be read.
  var unreadable = 0

  /// All findings.
  var findings: Int { errors + warnings + infos }

  /// Nothing yet.
  init() {}

  /// The numbers of one checked page.
  init(of page: CheckedPage) {
    files = page.isCopy ? 1 : 0
    accepted = page.accepted.count
    baselined = page.baselined.count
    for diagnostic in page.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if diagnostic.fix != nil { fixable += 1 }
    }
  }

  /// The sums of two parts of a run.
  static func + (left: Summary, right: Summary) -> Summary {
    var sum = left
    sum.files += right.files
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.infos += right.infos
    sum.fixable += right.fixable
    sum.accepted += right.accepted
    sum.baselined += right.baselined
    sum.hidden += right.hidden
    sum.unreadable += right.unreadable
    return sum
  }

  /// The findings by severity.
  var counts: Message {
    Message(
      zh: "错误 \(errors)，警告 \(warnings)，提示 \(infos)",
      en: "\(errors.counted("error")), \(warnings.counted("warning")), \(infos.counted("info"))")
  }

  /// How many findings the screen does not show; nil when it shows all.
  var omission: Message? {
    guard hidden > 0 else { return nil }
    return Message(zh: "\(hidden) 处没有列出", en: "\(hidden.counted("finding")) not shown")
  }

  /// What was found and is not told: what people let stand, what the baseline knows, what the screen does not
  /// show; a message for each that there is.
  var passedOver: [Message] {
    var messages: [Message] = []
    if accepted > 0 { messages.append(Message(zh: "已接受 \(accepted)", en: "\(accepted) accepted")) }
    if baselined > 0 {
      messages.append(Message(zh: "基线已有 \(baselined)", en: "\(baselined) in the baseline"))
    }
    if let omission { messages.append(omission) }
    return messages
  }

  /// The numbers as a sentence: what was checked, what was found, what could not be read.
  var message: Message {
    var zh = ["共检查 \(files) 个文件"]
    var en = ["\(files.counted("file")) checked"]
    if files == 0, findings == 0 {
      // Nothing was found because nothing was looked at.
    } else if findings == 0 {
      zh[0] += "，没有发现问题"
      en[0] += ", nothing found"
    } else {
      zh[0] += "：" + counts.zh
      en[0] += ": " + counts.en
    }
    if fixable > 0 {
      zh.append("可修复 \(fixable)")
      en.append("\(fixable) fixable")
    }
    zh += passedOver.map(\.zh)
    en += passedOver.map(\.en)
    if unreadable > 0 {
      zh.append("\(unreadable) 个路径无法检查")
      en.append("\(unreadable.counted("path")) could not be checked")
    }
    return Message(zh: zh.joined(separator: "；"), en: en.joined(separator: "; "))
  }
}
