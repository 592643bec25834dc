import CopyText
import Foundation
import LintCore

/// A mistake in the options of a rule: the way to it from the options down, as it is shown, and what is
/// wrong.
struct OptionMistake: Error {
  let key: String
  let range: ByteRange
  let mistake: SettingsMistake
}

extension Rule {
  /// The names of the rule's options and their defaults, by name.
  static var defaultOptions: [JSON5Member] { members(of: Options()) }

  /// The rule under `given`, laid over the default options.
  ///
  /// - Throws: ``OptionMistake`` at the first value that is no option of the rule.
  init(given: [JSON5Member]) throws(OptionMistake) {
    if given.isEmpty {
      self.init(Options())
      return
    }
    let defaults = Self.defaultOptions
    let place = OptionPlace(given)
    for member in given {
      guard defaults.contains(where: { $0.key == member.key }) else {
        let mistake = SettingsMistake.unknownOption(member.key, known: defaults.map(\.key))
        throw OptionMistake(key: "." + member.key, range: member.keyRange, mistake: mistake)
      }
      try place.refuseNothing(in: member.value, at: "." + member.key)
    }
    let options: Options
    do {
      options = try Self.decode(given, over: defaults)
    } catch let error as OptionError {
      throw place.mistake(.option(error.message), at: error.codingPath)
    } catch let DecodingError.typeMismatch(type, context) {
      throw place.mistake(.wrongKind(wanted: .init(of: type)), at: context.codingPath)
    } catch let DecodingError.keyNotFound(key, context) {
      throw place.missing(key.stringValue, at: context.codingPath)
    } catch {
      // Foundation does not say where a number is that does not fit; each option by itself does.
      let unfit = given.first { (try? Self.decode([$0], over: defaults)) == nil }
      throw place.unfit(unfit)
    }
    // Synthesised decoding passes over keys that it does not know; encoding what it understood shows them.
    try place.refuseUnknownKeys(in: given, understood: Self.members(of: options), at: "")
    self.init(options)
  }

  /// The options that `given` and, for what is not given, `defaults` write.
  private static func decode(_ given: [JSON5Member], over defaults: [JSON5Member]) throws -> Options {
    var merged = JSONWriter()
    merged.object { json in
      for member in defaults {
        json.key(named: member.key)
        json.value(given.first { $0.key == member.key }?.value ?? member.value)
      }
    }
    return try JSONDecoder().decode(Options.self, from: Data(merged.bytes))
  }

  /// The values of `options`, by name.
  private static func members(of options: Options) -> [JSON5Member] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Options are plain values, which can be encoded; those that could not would have no keys to set.
    guard let json = try? encoder.encode(options), let text = try? SourceText(path: "", bytes: Array(json)),
      let members = try? JSON5Parser.value(of: text).members
    else { return [] }
    return members
  }
}

/// Where the values of a rule's options stand.
private struct OptionPlace {
  private let given: [JSON5Member]

  init(_ given: [JSON5Member]) {
    self.given = given
  }

  /// `mistake` at the value that `codingPath` leads to, or at the last one on the way that was given.
  func mistake(_ mistake: SettingsMistake, at codingPath: [any CodingKey]) -> OptionMistake {
    let (key, value) = value(at: codingPath)
    return OptionMistake(key: key, range: value.range, mistake: mistake)
  }

  /// The mistake that `key` is missing from the object that `codingPath` leads to, or that it is written
  /// wrong there.
  func missing(_ missing: String, at codingPath: [any CodingKey]) -> OptionMistake {
    let (key, value) = value(at: codingPath)
    guard let near = value.members?.first(where: { $0.key.nearest(of: [missing]) != nil }) else {
      return OptionMistake(key: key, range: value.range, mistake: .missingKey(missing))
    }
    return OptionMistake(
      key: key + "." + near.key, range: near.keyRange, mistake: .unknownKey(near.key, known: [missing]))
  }

  /// The mistake that the value of `member` is of the right kind and yet none that the option can take.
  func unfit(_ member: JSON5Member?) -> OptionMistake {
    guard let member else { return mistake(.unfitValue, at: []) }
    var mistake = SettingsMistake.unfitValue
    if case .number = member.value.content { mistake = .wrongKind(wanted: .wholeNumber) }
    return OptionMistake(key: "." + member.key, range: member.value.range, mistake: mistake)
  }

  /// The value that `codingPath` leads to, or the last one on the way that was given, and the path as it is
  /// shown.
  private func value(at codingPath: [any CodingKey]) -> (key: String, value: JSON5Value) {
    var key = ""
    let start = given.first?.value.range.lowerBound ?? ByteOffset(utf8: 0)
    var value = JSON5Value(content: .object(given), range: start..<start)
    for step in codingPath {
      let next: JSON5Value? =
        if let index = step.intValue, let elements = value.elements {
          elements.indices.contains(index) ? elements[index] : nil
        } else {
          value.member(step.stringValue)
        }
      guard let next else { break }
      value = next
      key += step.intValue.map { "[\($0)]" } ?? "." + step.stringValue
    }
    return (key, value)
  }

  /// Refuses, in `value` and below it, what JSON5 can write and no option can be.
  func refuseNothing(in value: JSON5Value, at key: String) throws(OptionMistake) {
    switch value.content {
    case .null: throw OptionMistake(key: key, range: value.range, mistake: .null)
    case .number(let number) where !number.isFinite:
      throw OptionMistake(key: key, range: value.range, mistake: .notFinite)
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        try refuseNothing(in: element, at: key + "[\(index)]")
      }
    case .object(let members):
      for member in members { try refuseNothing(in: member.value, at: key + "." + member.key) }
    default: break
    }
  }

  /// Refuses keys of `given`, or of objects in it, that are not in what was `understood` of it.
  func refuseUnknownKeys(
    in given: [JSON5Member], understood: [JSON5Member], at key: String
  ) throws(OptionMistake) {
    for member in given {
      let key = key + "." + member.key
      guard let value = understood.first(where: { $0.key == member.key })?.value else {
        let mistake = SettingsMistake.unknownKey(member.key, known: understood.map(\.key))
        throw OptionMistake(key: key, range: member.keyRange, mistake: mistake)
      }
      try refuseUnknownKeys(in: member.value, understood: value, at: key)
    }
  }

  private func refuseUnknownKeys(
    in given: JSON5Value, understood: JSON5Value, at key: String
  ) throws(OptionMistake) {
    if let members = given.members {
      try refuseUnknownKeys(in: members, understood: understood.members ?? [], at: key)
    } else {
      for (index, pair) in zip(given.elements ?? [], understood.elements ?? []).enumerated() {
        try refuseUnknownKeys(in: pair.0, understood: pair.1, at: key + "[\(index)]")
      }
    }
  }
}

extension SettingsMistake.Kind {
  /// The kind of value that decodes as `type`, as Foundation names it in its errors.
  fileprivate init(of type: any Any.Type) {
    self =
      switch type {
      case is String.Type: .string
      case is Bool.Type: .boolean
      case is any BinaryInteger.Type: .wholeNumber
      case is any BinaryFloatingPoint.Type: .number
      case is [Any].Type: .list
      default: .object
      }
  }
}
