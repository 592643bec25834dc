import CopyText
import LintTesting

/// Texts of JSON5 in all the ways in which it can be written.
enum RandomJSON5 {
  static func text(using generator: inout SeededGenerator) -> String {
    space(&generator) + value(4, &generator) + space(&generator)
  }

  static func value(_ depth: Int, _ generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &generator) {
    case 0: return pick(["null", "true", "false"], &generator)
    case 1: return pick(["", "-", "+"], &generator) + number(&generator)
    case 2, 3: return string(&generator)
    case 4, 5:
      let count = Int.random(in: 0...4, using: &generator)
      return bracketed(
        "[", (0..<count).map { _ in space(&generator) + value(depth - 1, &generator) + space(&generator) },
        "]",
        &generator)
    default:
      let count = Int.random(in: 0...4, using: &generator)
      return bracketed(
        "{",
        (0..<count).map { index in
          let key = pick(["key\(index)", "'报 \(index)'", "\"a\\n\(index)\"", "$_\(index)"], &generator)
          return space(&generator) + key + space(&generator) + ":" + space(&generator)
            + value(depth - 1, &generator) + space(&generator)
        }, "}", &generator)
    }
  }

  private static func bracketed(
    _ opening: String, _ parts: [String], _ closing: String, _ generator: inout SeededGenerator
  ) -> String {
    let comma = !parts.isEmpty && Bool.random(using: &generator) ? "," : ""
    return opening + parts.joined(separator: ",") + comma + space(&generator) + closing
  }

  private static func number(_ generator: inout SeededGenerator) -> String {
    let number = Int.random(in: 0...999_999, using: &generator)
    return pick(
      [
        "\(number)", "\(number).", "\(number).25", ".\(number)", "\(number % 100)e\(number % 7)", "0.5E+3",
        "0x" + String(number, radix: 16), "Infinity",
      ], &generator)
  }

  private static func string(_ generator: inout SeededGenerator) -> String {
    let mark = pick(["\"", "'"], &generator)
    let pieces = [
      "a", "报", "🗞", "𠮷", " ", "\\n", "\\t", "\\\\", "\\/", "\\u62a5", "\\ud83d\\ude00", "\\\"", "\\'", "//",
      "/*",
      mark == "'" ? "\"" : "'",
    ]
    let count = Int.random(in: 0...8, using: &generator)
    return mark + (0..<count).map { _ in pick(pieces, &generator) }.joined() + mark
  }

  private static func space(_ generator: inout SeededGenerator) -> String {
    pick(["", "", "", " ", "\n", "\t", "// 注释 }\n", "/* { ' \n*/"], &generator)
  }

  private static func pick(_ choices: [String], _ generator: inout SeededGenerator) -> String {
    choices.randomElement(using: &generator) ?? ""
  }
}
