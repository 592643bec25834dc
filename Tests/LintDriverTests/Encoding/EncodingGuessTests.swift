import CopyText
import LintTesting
import Testing

@testable import LintDriver

struct EncodingGuessTests {
  /// The encodings that have no sign but the characters that come out.
  static let legacy: [TextEncoding] = [.gb18030, .big5, .shiftJIS]

  @Test("each paragraph of the seeds shows the encoding it is in", arguments: legacy)
  func paragraphs(encoding: TextEncoding) throws {
    var count = 0
    for page in ProjectFiles.seeds {
      for line in try ProjectFiles.text(of: "seeds/" + page).split(separator: "\n") where line.utf8.count > 30
      {
        let encoded = try encoding.encoded(Array(line.utf8))
        guard encoded.stop == nil else { continue }
        count += 1
        #expect(EncodingGuess(of: encoded.bytes).whole?.encoding == encoding, "\(line)")
      }
    }
    #expect(count > (encoding == .gb18030 ? 150 : 0))
  }

  @Test(
    "a sentence shows the encoding it is in",
    arguments: [
      (TextEncoding.gb18030, "以就业“首稳”夯实发展大局"), (.gb18030, "“We shall,” he said, “keep the mill.”"),
      (.big5, "行政長官今日表示，政府會繼續推動經濟發展。"), (.big5, "佢哋喺度傾偈，嗰邊係街市嚟嘅。"),
      (.shiftJIS, "政府は来年度の予算案を閣議決定した。"), (.shiftJIS, "ワールドカップ決勝"),
    ])
  func sentences(encoding: TextEncoding, text: String) throws {
    let bytes = try encoding.encoded(Array(text.utf8)).bytes
    #expect(EncodingGuess(of: bytes).whole?.encoding == encoding)
  }

  @Test(
    "what is in none of the encodings is not taken for one",
    arguments: [
      // “déclaré à l’Élysée”, Windows-1252.
      [
        0x64, 0xE9, 0x63, 0x6C, 0x61, 0x72, 0xE9, 0x20, 0xE0, 0x20, 0x6C, 0x92, 0xC9, 0x6C, 0x79, 0x73, 0xE9,
        0x65,
      ],
      // “größere Städte”, ISO 8859-1, whose letters make characters of GBK.
      [0x67, 0x72, 0xF6, 0xDF, 0x65, 0x72, 0x65, 0x20, 0x53, 0x74, 0xE4, 0x64, 0x74, 0x65],
      // “年度の予算案を閣議決定した”, EUC-JP.
      [
        0xC7, 0xAF, 0xC5, 0xD9, 0xA4, 0xCE, 0xCD, 0xBD, 0xBB, 0xBB, 0xB0, 0xC6, 0xA4, 0xF2, 0xB3, 0xD5, 0xB5,
        0xC4,
        0xB7, 0xE8, 0xC4, 0xEA, 0xA4, 0xB7, 0xA4, 0xBF,
      ],
    ] as [[UInt8]])
  func others(bytes: [UInt8]) {
    #expect(EncodingGuess(of: bytes).whole == nil)
    #expect(EncodingGuess(of: bytes).furthest == nil)
  }

  @Test(
    "where a page has a bad byte, its encoding is told from what stands before it",
    arguments: legacy + [.utf8])
  func furthest(encoding: TextEncoding) throws {
    let copy = encoding == .shiftJIS ? "政府は来年度の予算案を閣議決定した。" : "會議今日在中心大街的文化中心公園召開。"
    let start = try encoding.encoded(Array(copy.utf8)).bytes
    let guess = EncodingGuess(of: start + [0xFF, 0x20] + start)
    #expect(guess.whole == nil)
    #expect(guess.furthest?.encoding == encoding)
    #expect(guess.furthest?.conversion.stop == start.count)
  }

  @Test("it is told where most of the page stands behind the bad byte as well", arguments: legacy)
  func badByteInFront(encoding: TextEncoding) throws {
    let copy = encoding == .shiftJIS ? "政府は来年度の予算案を閣議決定した。" : "會議今日在中心大街的文化中心公園召開。"
    let bytes = try encoding.encoded(Array((copy + copy).utf8)).bytes
    #expect(EncodingGuess(of: [0x61, 0xFF, 0x20] + bytes).furthest?.encoding == encoding)
  }

  @Test(
    "bytes of which hardly any makes sense are given up before each of them has been tried",
    arguments: legacy + [.utf8])
  func nonsense(encoding: TextEncoding) throws {
    let bytes = [UInt8](repeating: 0xFF, count: 1 << 16)
    var count = 0
    let text = try EncodingGuess.text(of: bytes, leavingOutBadBytesOf: encoding.decoded(bytes)) {
      rest throws(MissingConversion) in
      count += 1
      return try encoding.decoded(rest)
    }
    #expect(text == nil)
    #expect(count < bytes.count / 20)
  }

  @Test("what is given up is what has too many bad bytes", arguments: 0..<60 as Range<UInt64>)
  func givingUp(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let encoding = (Self.legacy + [.utf8])[Int(seed % 4)]
    let copy = Array(repeating: encoding == .big5 ? "會議今日召開" : "会いました。", count: 20).joined()
    var bytes = try encoding.encoded(Array(copy.utf8)).bytes
    for _ in 0..<Int.random(in: 0..<14, using: &generator) {
      bytes.insert(0xFF, at: Int.random(in: 0..<bytes.count, using: &generator))
    }
    let conversion = try encoding.decoded(bytes)
    var text = conversion.bytes
    var (badBytes, next) = (0, conversion.stop)
    while let bad = next, bad < bytes.count {
      badBytes += 1
      let rest = try encoding.decoded(Array(bytes[(bad + 1)...]))
      text += rest.bytes
      next = rest.stop.map { bad + 1 + $0 }
    }
    let others = text.count { $0 & 0xC0 == 0xC0 }
    let found = try EncodingGuess.text(of: bytes, leavingOutBadBytesOf: conversion) {
      rest throws(MissingConversion) in try encoding.decoded(rest)
    }
    #expect(found == ((badBytes - 1) * 20 > others ? nil : text))
  }

  @Test(
    "names by themselves show the encoding they are in",
    arguments: [
      (TextEncoding.gb18030, "王伟 李娜 张敏 刘洋 陈静 杨勇 赵磊 黄涛 周杰 吴军"), (.gb18030, "欧阳晓晖 慕容雪莉 诸葛瑾瑜 司徒嘉怡"),
      (.big5, "陳大文 李嘉欣 黃志強 何麗珊"), (.shiftJIS, "佐藤健一　鈴木花子　高橋誠"),
    ])
  func names(encoding: TextEncoding, text: String) throws {
    let bytes = try encoding.encoded(Array(text.utf8)).bytes
    #expect(EncodingGuess(of: bytes).whole?.encoding == encoding)
  }
}
