import CopyText
import LintTesting
import Testing

/// The client's pages are read-only: a change in them, even of a line end, would be ours.
struct SeedTests {
  @Test(
    "a seed is what the client gave, byte for byte",
    arguments: [
      ("000_4cdb3e2bebfc659b.txt", 16_587, 0x198F_5121_73E2_BDA1 as UInt64),
      ("001_108e581f93a81d2f.txt", 17_569, 0xDCC6_4E59_84F6_5A7F),
      ("002_e7e65077cf72d160.txt", 14_880, 0xC262_584C_47BC_C848),
      ("003_3fab3544abd3f4c6.txt", 14_905, 0xC823_24DF_F918_357A),
      ("004_5ee49cbd64577680.txt", 20_218, 0xD2EB_887B_E47F_0F94),
    ])
  func unchanged(name: String, size: Int, hash: UInt64) throws {
    let bytes = try ProjectFiles.bytes(of: "seeds/" + name)
    #expect(bytes.count == size)
    #expect(FNVHash(bytes).value == hash)
  }
}
