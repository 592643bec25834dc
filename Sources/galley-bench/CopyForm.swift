/// A form of copy that is measured.
enum CopyForm: String, CaseIterable {
  /// Small pages in which nothing was cut.
  case clean
  /// Small pages in which paragraphs were cut.
  case damaged
  /// All of it in one file, clean.
  case large

  /// Writes copy of the form into a folder of its own in `scratch`, where none is yet.
  func write(by maker: CopyMaker, _ arguments: BenchArguments, in scratch: ScratchFolder) throws -> CopySet {
    let folder = try scratch.emptyFolder(rawValue)
    let total = arguments.megabytes * 1_000_000
    var files: [String] = []
    var bytes = 0
    if self == .large {
      let file = "\(folder)/all.txt"
      let writer = try FileWriter(at: file)
      while bytes < total {
        let page = maker.page(bytes, length: arguments.pageBytes, damage: 0)
        try writer.write(page)
        bytes += page.utf8.count
      }
      try writer.finish()
      files = [file]
    } else {
      while bytes < total {
        let edition = try scratch.folder("\(rawValue)/\(files.count / arguments.pagesPerFolder)")
        let page = maker.page(
          files.count, length: arguments.pageBytes, damage: self == .damaged ? arguments.damage : 0)
        let file = "\(edition)/\(files.count % arguments.pagesPerFolder).txt"
        let writer = try FileWriter(at: file)
        try writer.write(page)
        try writer.finish()
        files.append(file)
        bytes += page.utf8.count
      }
    }
    return CopySet(form: self, folder: folder, files: files, bytes: bytes)
  }
}

/// Copy of one form, on the disk.
struct CopySet {
  let form: CopyForm
  let folder: String
  let files: [String]
  let bytes: Int
}
