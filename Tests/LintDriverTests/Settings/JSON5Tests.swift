import CopyText
import Foundation
import LintCore
import LintTesting
import Testing

@testable import LintDriver

struct JSON5Tests {
  @Test(
    "a text has the value that the specification gives it",
    arguments: [
      ("null", "null"), (" true // yes", "true"), ("/* no */ false", "false"), ("\u{FEFF}1\u{2028}", "1"),
      ("[]", "[]"), ("[1,]", "[1]"), ("{}", "{}"), ("{a:1,}", #"{"a":1}"#),
      ("{'a b':[{}]}", #"{"a b":[{}]}"#),
      ("{\\u0061b:1}", #"{"ab":1}"#), ("{$_ü报1:1}", #"{"$_ü报1":1}"#), ("{null:null}", #"{"null":null}"#),
      ("0x1F", "31"), ("-0XfF", "-255"), (".5", "0.5"), ("5.", "5"), ("+5e-1", "0.5"), ("0", "0"),
      ("1E2", "100"),
      (#"'\'"\"'"#, #""'\"\"""#), (#""\x41\u62a5\ud83d\uDE00""#, #""A报😀""#), (#""\q\/\0""#, #""q/\u0000""#),
      ("'a\\\nb\\\r\nc\\\u{2028}d'", #""abcd""#), ("\"\u{2028}\t\"", "\"\u{2028}\\t\""),
      (#""\b\f\n\r\t\v""#, #""\u0008\u000C\n\r\t\u000B""#),
    ])
  func values(text: String, json: String) throws {
    var writer = JSONWriter()
    writer.value(try Self.value(of: text))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test("numbers without an end, and none, are numbers")
  func extremes() throws {
    let numbers = try Self.value(of: "[Infinity, -Infinity, +NaN, 1e999]").elements?.map { value in
      if case .number(let number) = value.content { number } else { 0.0 }
    }
    #expect(numbers?.map(\.isInfinite) == [true, true, false, true])
    #expect(numbers?.map(\.isNaN) == [false, false, true, false])
  }

  @Test(
    "a mistake is named where it is",
    arguments: [
      ("⟦⟧ ", "the file ends here; write a value"),
      ("// nothing\n⟦⟧", "the file ends here; write a value"),
      ("{a: 1} ⟦2⟧", "'2' cannot stand here; a file holds one value; take the rest out"),
      ("{a: 1 ⟦b⟧: 2}", "'b' cannot stand here; write a comma or }"),
      ("{a⟦}⟧", "'}' cannot stand here; write a colon and a value after the key"),
      ("{⟦3⟧: 1}", "'3' cannot stand here; write a key, in quotation marks unless it is a plain word"),
      ("[1, ⟦,⟧]", "',' cannot stand here; write a value"),
      ("[1⟦}⟧", "'}' cannot stand here; write a comma or ]"),
      ("{a: ⟦off⟧}", "'off' cannot stand here; write a value"),
      ("{a: ⟦[⟧1, 2", "the '[' is never closed; add its partner"),
      ("⟦{⟧a: ", "the '{' is never closed; add its partner"),
      ("[⟦'abc⟧\n']", "the string has no end on its line; add the quotation mark"),
      ("⟦\"abc⟧", "the string has no end on its line; add the quotation mark"),
      ("[ ⟦/*⟧ 1]", "the comment is never closed; add */"),
      ("'a⟦\\1⟧'", "a string cannot hold '\\1'; write a backslash itself as \\\\"),
      ("'a⟦\\0⟧1'", "a string cannot hold '\\0'; write a backslash itself as \\\\"),
      ("'⟦\\u12⟧g4'", "a string cannot hold '\\u12'; write a backslash itself as \\\\"),
      ("'⟦\\ud800⟧'", "a string cannot hold '\\ud800'; write a backslash itself as \\\\"),
      ("'⟦\\ud800\\u0041⟧'", "a string cannot hold '\\ud800\\u0041'; write a backslash itself as \\\\"),
      ("⟦012⟧", "'012' is no number; put text in quotation marks"),
      ("⟦2026-03-28⟧", "'2026-03-28' is no number; put text in quotation marks"),
      ("⟦0x⟧", "'0x' is no number; put text in quotation marks"),
      ("⟦.⟧", "'.' is no number; put text in quotation marks"),
      ("⟦1e⟧", "'1e' is no number; put text in quotation marks"),
      ("{⟦“⟧a”: 1}", "'“' means nothing here; write the plain \""),
      ("{a⟦：⟧ 1}", "'：' means nothing here; write the plain :"),
      ("{a: 1⟦，⟧}", "'，' means nothing here; write the plain ,"),
      ("⟦#⟧ 1", "'#' means nothing here; take it out, or put text in quotation marks"),
      ("{a: 1,\n ⟦'a'⟧: 2}", "'a' stands at line 1 already; take one of the two out"),
    ])
  func mistakes(marked: String, message: String) throws {
    let text = try MarkedText(marked)
    let mistake = try #require(throws: JSON5Mistake.self) { try Self.value(of: text.copy) }
    #expect(text.marking([mistake.range]) == marked)
    #expect(mistake.message.en == message)
    #expect(mistake.message.zh.unicodeScalars.contains { $0.isHan })
  }

  @Test("brackets stand in one another as deep as is allowed, and no deeper", arguments: ["[", "{a:"])
  func depth(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    let depth = JSON5Parser.greatestDepth
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + (opening == "[" ? "" : "1")
        + String(repeating: closing, count: depth)
    }
    _ = try Self.value(of: nested(depth))
    let mistake = try #require(throws: JSON5Mistake.self) { try Self.value(of: nested(depth + 1)) }
    #expect(mistake.cause == .tooDeep)
    #expect(throws: JSON5Mistake.self) { try Self.value(of: String(repeating: opening, count: 200_000)) }
  }

  @Test("a text means the same to Foundation", arguments: 0..<400 as Range<UInt64>)
  func agreesWithFoundation(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = RandomJSON5.text(using: &generator)
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let value = try Self.value(of: text)
    // Where a number ends a text, Foundation (6.3 on Linux) looks at what lies behind the text in memory, and
    // stops the program when that could be more of the number.
    let ended = Data((text + "\n").utf8)
    #expect(try Self.object(value) == decoder.decode(DecodedValue.self, from: ended), "\(text)")
    // And what is written of it reads back.
    var writer = JSONWriter()
    writer.value(value)
    guard !text.contains("Infinity") else { return }
    let written = Data(writer.bytes + [UInt8(ascii: "\n")])
    #expect(try Self.object(value) == JSONDecoder().decode(DecodedValue.self, from: written))
  }

  @Test(
    "a text that somebody spoiled is read or refused at a place in it", arguments: 0..<400 as Range<UInt64>)
  func survives(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var scalars = Array(RandomJSON5.text(using: &generator).unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !scalars.isEmpty {
      let place = Int.random(in: 0..<scalars.count, using: &generator)
      let intruder = "{}[]:,\"'\\/*ux0-“".unicodeScalars.randomElement(using: &generator) ?? "{"
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: scalars.remove(at: place)
      case 1: scalars[place] = intruder
      default: scalars.insert(intruder, at: place)
      }
    }
    let text = String(String.UnicodeScalarView(scalars)) + " "
    let source = try SourceText(path: "", bytes: Array(text.utf8))
    do throws(JSON5Mistake) {
      _ = try JSON5Parser.value(of: source)
    } catch {
      #expect(error.range.upperBound.utf8 <= text.utf8.count, "\(text)")
    }
  }

  private static func value(of text: String) throws -> JSON5Value {
    try JSON5Parser.value(of: SourceText(path: "settings", bytes: Array(text.utf8)))
  }

  /// `value` without its places.
  private static func object(_ value: JSON5Value) -> DecodedValue {
    switch value.content {
    case .null: .null
    case .boolean(let isTrue): .boolean(isTrue)
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(object))
    case .object(let members):
      .object(Dictionary(uniqueKeysWithValues: members.map { ($0.key, object($0.value)) }))
    }
  }
}

/// A value as Foundation reads it.
private indirect enum DecodedValue: Equatable, Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([DecodedValue])
  case object([String: DecodedValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let isTrue = try? value.decode(Bool.self) {
      self = .boolean(isTrue)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let elements = try? value.decode([DecodedValue].self) {
      self = .array(elements)
    } else {
      self = .object(try value.decode([String: DecodedValue].self))
    }
  }
}
