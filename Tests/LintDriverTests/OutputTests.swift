import Testing

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct OutputTests {
  /// Both ends of a new pipe.
  private func pipeEnds() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test("what is written arrives in order")
  func arrives() throws {
    let ends = try pipeEnds()
    var output = Output(to: .descriptor(ends.write))
    output.write("报纸")
    output.write([0x0A])
    output.flush()
    output.flush()
    close(ends.write)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(ends.read, &bytes, bytes.count)
    close(ends.read)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "报纸\n")
    #expect(output.failureForPeople == nil)
  }

  @Test("a reader that has seen enough is no failure")
  func readerGone() throws {
    signal(SIGPIPE, SIG_IGN)
    let ends = try pipeEnds()
    close(ends.read)
    var output = Output(to: .descriptor(ends.write))
    for _ in 0..<100_000 { output.write("报纸稿件\n") }
    output.flush()
    close(ends.write)
    #expect(output.failureForPeople == nil)
  }

  @Test("output that cannot be written makes the program fail, and say so")
  func unwritable() throws {
    let ends = try pipeEnds()
    close(ends.write)
    // The end for reading takes no output.
    var program = Program(
      rules: TestRules.all, surroundings: Surroundings(), output: Output(to: .descriptor(ends.read)),
      errors: Output(to: .memory))
    let status = program.run([Array("--version".utf8)])
    close(ends.read)
    #expect(status == .failure)
    #expect(String(decoding: program.errors.bytes, as: UTF8.self).contains("could not be written"))
  }
}
