/// What was measured, for people and for programs.
struct BenchReport {
  let arguments: BenchArguments
  let sets: [MeasuredCopy]

  /// A table for each form.
  var table: String {
    sets.map { measured in
      let set = measured.set
      let rows =
        measured.stages.map { stage in
          row(
            stage.name, rate(set, stage.seconds),
            stage.name == "index"
              ? "\(rounded(measured.indexBytesPerParagraph)) bytes per paragraph when all pages are one edition"
              : "")
        }
        + measured.whole.map { run in
          row(
            "whole, \(run.workers) \(run.workers == 1 ? "thread" : "threads")", rate(set, run.seconds),
            "\(rounded(Double(set.files.count) / run.seconds)) files/s, "
              + "\(rounded(Double(run.peakMemory) / 1e6)) MB of memory, "
              + "\(rounded(run.processorSeconds)) s of processor time")
        }
      let title = "\(set.form.rawValue): \(set.files.count) files, \(rounded(Double(set.bytes) / 1e6)) MB"
      return ([title] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The same as JSON: times in seconds, sizes in bytes.
  var json: String {
    let forms = sets.map { measured -> String in
      let stages = measured.stages.map { #""\#($0.name)":\#($0.seconds)"# }.joined(separator: ",")
      let runs = measured.whole.map { run in
        #"{"workers":\#(run.workers),"seconds":\#(run.seconds),"processorSeconds":\#(run.processorSeconds),"#
          + #""peakMemory":\#(run.peakMemory)}"#
      }.joined(separator: ",")
      let set = measured.set
      return #"{"form":"\#(set.form.rawValue)","files":\#(set.files.count),"bytes":\#(set.bytes),"#
        + #""stages":{\#(stages)},"#
        + #""indexBytesPerParagraph":\#(measured.indexBytesPerParagraph),"whole":[\#(runs)]}"#
    }
    return
      #"{"seed":\#(arguments.seed),"runs":\#(arguments.runs),"forms":[\#(forms.joined(separator: ","))]}"#
  }

  private func row(_ name: String, _ rate: String, _ more: String) -> String {
    let padding = String(repeating: " ", count: max(1, 30 - name.count))
    let width = String(repeating: " ", count: max(1, 9 - rate.count))
    return "  \(name)\(padding)\(width)\(rate) MB/s\(more.isEmpty ? "" : "  \(more)")"
  }

  private func rate(_ set: CopySet, _ seconds: Double) -> String {
    rounded(Double(set.bytes) / 1e6 / max(seconds, 1e-9))
  }

  /// `value` to three figures or so.
  private func rounded(_ value: Double) -> String {
    value >= 100 ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
  }
}
