import LintTesting
import Testing

@testable import CopyText

struct UTF8ValidationTests {
  @Test("the first bad byte is the one at which a parser stops", arguments: 0..<2000 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(String.randomCopy(using: &random).utf8)
    // Bytes at the bounds of what may stand where.
    let rare: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
      0xEF, 0xF0,
      0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes[place] = rare.randomElement(using: &random) ?? 0
      case 1: bytes.insert(rare.randomElement(using: &random) ?? 0, at: place)
      default: bytes.remove(at: place)
      }
    }
    #expect(bytes.firstInvalidUTF8 == Self.definition(bytes))
  }

  @Test("of three bytes only those are valid that are a scalar")
  func threeBytes() {
    for first in 0xE0...0xEF as ClosedRange<UInt8> {
      for second in 0x7F...0xC0 as ClosedRange<UInt8> {
        for third in [0x7F, 0x80, 0xBF, 0xC0] as [UInt8] {
          let bytes: [UInt8] = [first, second, third] + Array("报纸abc".utf8)
          #expect(bytes.firstInvalidUTF8 == Self.definition(bytes))
        }
      }
    }
  }

  private static func definition(_ bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
