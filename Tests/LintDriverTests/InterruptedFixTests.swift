import CopyText
import LintTesting
import Testing

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The built program, fixing a folder of pages while something happens to it.
struct InterruptedFixTests {
  @Test(
    "killed at any moment, it leaves every page as it was or as it is to be",
    arguments: 0..<6 as Range<UInt64>)
  func killed(seed: UInt64) throws {
    try withPages { pages in
      var generator = SeededGenerator(seed: seed)
      let fix = try pages.startFixing()
      pages.waitForPage(Int.random(in: 0..<CutPages.count, using: &generator), changedBy: fix)
      kill(fix.id, SIGKILL)
      _ = fix.waitForEnd()
      #expect(try pages.texts().allSatisfy { $0 == CutPages.cut || $0 == CutPages.joined })
      // Whoever runs it again gets what the first run would have given.
      #expect(try pages.startFixing().waitForEnd() == .exited(0))
      #expect(try pages.texts().allSatisfy { $0 == CutPages.joined })
      #expect(try pages.names.count == CutPages.count)
    }
  }

  @Test(
    "interrupted in the middle of a page, it ends behind it and leaves no file of its own",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func interrupted(signal: Int32) throws {
    try withPages { pages in
      let log = try FullPipe()
      // It cannot go on before somebody reads what it logs.
      let fix = try pages.startFixing(log: log.path)
      while fix.isRunning, try pages.names.count == CutPages.count { sched_yield() }
      kill(fix.id, signal)
      while fix.isRunning { log.drain() }
      #expect(fix.waitForEnd() == .killed(by: signal))
      #expect(try pages.texts().count { $0 == CutPages.joined } == 1)
      #expect(try pages.texts().count { $0 == CutPages.cut } == CutPages.count - 1)
      #expect(try pages.names.count == CutPages.count)
    }
  }

  @Test("two that fix one folder do each page once, and neither spoils what the other did")
  func twoAtOnce() throws {
    try withPages { pages in
      let both = [try pages.startFixing(), try pages.startFixing()]
      for fix in both { #expect([.exited(0), .exited(2)].contains(fix.waitForEnd())) }
      #expect(try pages.texts().allSatisfy { $0 == CutPages.joined })
      #expect(try pages.names.count == CutPages.count)
    }
  }

  @Test("where there is no room for the new file, it says so, and every page is as it was")
  func noRoom() throws {
    try withPages { pages in
      let fix = try pages.startFixing(shortOfRoom: true)
      #expect(fix.waitForEnd() == .exited(2))
      #expect(try pages.texts().allSatisfy { $0 == CutPages.cut })
      #expect(try pages.names.count == CutPages.count)
    }
  }

  @Test("when nobody reads what it prints, it fixes all pages the same")
  func brokenPipe() throws {
    try withPages { pages in
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      close(ends[0])
      let fix = try pages.startFixing(output: ends[1])
      close(ends[1])
      #expect(fix.waitForEnd() == .exited(0))
      #expect(try pages.texts().allSatisfy { $0 == CutPages.joined })
    }
  }

  private func withPages(_ body: (CutPages) throws -> Void) throws {
    try TemporaryFolder.with { try body(CutPages(in: $0)) }
  }
}

/// A folder of equal pages, each with a paragraph that was cut inside a word.
private struct CutPages {
  static let count = 40

  /// Longer than the shortest limit on the length of files.
  static let joined = """
    绿荷之乡的账本

    □记者 丁以宁 报道

    入秋以来，莲湖乡的藕塘一天一个样。乡农技站站长葛文涛说，今年全乡种植莲藕一万二千亩，亩产比去年增加三百多斤，藕农的收入\
    自然也跟着往上涨。合作社还与省农科院签了协议，请专家每月来塘边讲课，把病虫害防治的办法一样一样教给农户，大家学得认真，回去\
    就用上了。到了采藕的季节，塘里天不亮就有人下水，一筐筐鲜藕洗净装箱，由冷链车直接送到省城的批发市场，当天晚上就能摆上市民\
    的餐桌，卖相和口感都比从前好。

    如今的莲湖乡，家家有活干，户户有钱赚，外出的年轻人也陆续回来了。

    """
  static let cut = joined.replacing("办法", with: "办\n\n法").replacing("餐桌", with: "餐\n\n桌")

  /// What the program is told to do.
  private static let command = [
    "fix", "--quiet", "--edition", "file", "--jobs", "2", "--format", "json", "--fail-on", "never",
  ]

  private let folder: TemporaryFolder

  init(in folder: TemporaryFolder) throws {
    self.folder = folder
    for page in 0..<Self.count { try folder.write(Self.cut, to: "\(page + 10).txt") }
  }

  /// What stands in the folder.
  var names: [String] {
    get throws { try folder.names }
  }

  /// The text of every page.
  func texts() throws -> [String] {
    try names.filter { $0.hasSuffix(".txt") }.map { try folder.text(of: $0) }
  }

  func startFixing(
    shortOfRoom: Bool = false, output: Int32? = nil, log: FilePath? = nil
  ) throws -> ChildProcess {
    try BuiltProgram.start(
      Self.command + (log.map { ["--log", $0.text] } ?? []) + [folder.path.text], shortOfRoom: shortOfRoom,
      output: output)
  }

  /// Returns as soon as the page is another file than it was, or `process` has ended.
  func waitForPage(_ page: Int, changedBy process: ChildProcess) {
    let path = folder.path.appending("\(page + 10).txt".utf8)
    let identity = try? FileStatus(of: path).identity
    while process.isRunning, (try? FileStatus(of: path).identity) == identity { sched_yield() }
  }
}
