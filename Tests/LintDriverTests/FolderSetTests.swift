import Testing

@testable import LintDriver

struct FolderSetTests {
  @Test("a file lies in a folder whose names all stand at the beginning of its own", arguments: 0..<64)
  func agreesWithDefinition(chosen: Int) {
    let folders = ["/", "/a", "/a/b", "/ab", "/b/a/", "/a//b"].map { FilePath($0) }
    let held = folders.indices.filter { chosen & 1 << $0 != 0 }.map { folders[$0] }
    let set = FolderSet(held)
    for path in ["/", "/a", "/ab", "/a/b", "/a/b/c.txt", "/abc", "/b", "/b/a/x/y", "/b/ab", "//a/b/"] {
      let path = FilePath(path)
      #expect(set.holds(path) == held.contains { path.names(below: $0) != nil }, "\(path.text) in \(held)")
    }
  }
}
