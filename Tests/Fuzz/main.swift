import CopyText
import LintCore
import NewspaperRules

// libFuzzer calls `check` with one input after another. Any way in which the program stops, or an answer that
// breaks one of its promises, is a finding.

/// Runs libFuzzer with the arguments of the process.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Reads `data` as the pages of an edition, which form feeds part, checks them, and applies every fix until
/// none is left.
func check(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let linter = Linter(RuleCatalog.all.map { EnabledRule($0.init()) })
  let pages = UnsafeBufferPointer(start: data, count: count).split(separator: 0x0C)
  let sources = pages.enumerated().compactMap { index, page in
    try? SourceText(path: "page-\(index).txt", bytes: Array(page))
  }
  guard !sources.isEmpty else { return 0 }
  let edition = Edition(reading: sources)
  for (index, diagnostics) in linter.diagnostics(of: edition).enumerated() {
    for diagnostic in diagnostics {
      precondition(
        diagnostic.location.range.upperBound.utf8 <= edition.documents[index].page.file.bytes.count,
        "what is found lies on the page")
    }
  }
  let fixed = Fixer(applying: [.safe, .unsafe]).fixed(
    sources, reading: { Edition(reading: $0, setAs: $1) }, checking: { linter.diagnostics(of: $0) })
  for page in fixed {
    // What becomes of a page that does not settle is said to the user.
    guard let page = try? page.get(), page.applied.isEmpty else { continue }
    precondition(page.source.bytes == page.original.bytes, "where nothing is fixed, nothing changes")
  }
  return 0
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
_ = runFuzzer(&count, &arguments) { check($0, $1) }
