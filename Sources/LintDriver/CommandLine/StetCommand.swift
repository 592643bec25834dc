import CopyText
import LintCore

extension Command {
  /// `galley stet`: lets a finding stand, with a reason.
  static let stet = Command(
    name: .stet, operands: .place,
    summary: Message(
      zh: "接受一个问题，写明理由，以后不再报", en: "let a finding stand, with a reason, and report it no more"),
    details: Message(
      zh: """
        把这一行（或这一列）上 --rule 的问题记进 galley-stet.json5：规则、版面、原文和 --reason。这一行
        只有一条规则的问题时，--rule 可以不写。记的是原文，不是行号，稿件挪动也有效；原文改了，这一条
        就作为 stale-acceptance 报出来。

        用离版面最近的 galley-stet.json5（从所在文件夹往上找）；没有就新建一个，放在 galley.json5 旁边；
        也没有 galley.json5，就放在工作文件夹里，版面在工作文件夹之外的，放在版面所在的文件夹里。
        全部算作一期时（--edition all），和这个文件夹里的各版一起查。
        """,
      en: """
        Records the finding of --rule on this line, or at this column, in galley-stet.json5: the rule,
        the page, the copy and --reason. Where only one rule finds something, --rule can be left out.
        The copy counts and not the line, so the entry holds when the copy moves; when the copy changes,
        the entry is reported as stale-acceptance.

        The nearest galley-stet.json5 is used, going up from the page's folder; without one, a new one
        is made beside galley.json5; without that too, in the working folder, or in the page's own
        where the page lies outside it. Where all pages make one edition (--edition all), the page is
        checked together with all in that folder.
        """)
  ) { invocation, program in
    let values = invocation.values
    do throws(UsageError) {
      return program.accept(try StetRequest(invocation, program.rules), invocation)
    } catch {
      return program.refuse(error, in: values.language)
    }
  }
}

/// What is to be accepted: findings at a place, and why.
private struct StetRequest {
  let page: FilePath
  /// 1-based.
  let line: Int
  /// 1-based, in Unicode scalars; nil for the whole line.
  let column: Int?
  let rule: String?
  let reason: String

  init(_ invocation: Invocation, _ rules: [any Rule.Type]) throws(UsageError) {
    let values = invocation.values
    guard let place = invocation.operands.first else { throw .missingOperand(.stet) }
    if invocation.operands.count > 1 { throw .needlessOperand(.stet, invocation.operands[1].text.visible) }
    let parts = place.bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    func name(withoutLast count: Int) -> FilePath {
      FilePath(Array(parts.dropLast(count).joined(separator: [UInt8(ascii: ":")])))
    }
    var numbers = parts.dropFirst().suffix(2).reversed()
      .prefix { Int(String(decoding: $0, as: UTF8.self)).map { $0 > 0 } ?? false }
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    // A file may be named like a place in another one.
    if numbers.count == 2, (try? FileStatus(of: name(withoutLast: 1)).kind) == .file { numbers.removeLast() }
    page = name(withoutLast: numbers.count)
    guard let line = numbers.last, page != .standardInput else { throw .badPlace(place.text.visible) }
    self.line = line
    column = numbers.count > 1 ? numbers[0] : nil
    rule = values.rule
    if let rule, !rules.contains(where: { $0.metadata.id == rule }) {
      throw .unknownRule(rule, among: rules.map { $0.metadata.id })
    }
    guard let reason = values.reason else { throw .missingReason }
    self.reason = reason
  }

  /// Those of `diagnostics`, of one page, that are to be accepted; all of one rule. The page was checked
  /// together with all in `folder`, if there is one.
  func findings(
    among diagnostics: [Diagnostic], withAllIn folder: String?
  ) throws(UsageError) -> [Diagnostic] {
    let ofRule = diagnostics.filter { rule == nil || $0.rule == rule }
    let here = ofRule.filter { diagnostic in
      let (start, end) = (diagnostic.location.start, diagnostic.location.end)
      guard start.line == line else { return false }
      return column.map { $0 >= start.column && (end.line > line || $0 < end.column) } ?? true
    }
    guard !here.isEmpty else {
      let places = ofRule.map(\.location.start)
      throw .noFinding(
        path: page.text.visible, line: line, column: column, rule: rule,
        nearest: places.min { distance(to: $0) < distance(to: $1) }, folder: folder)
    }
    let rules = Set(here.map(\.rule)).sorted()
    guard rules.count == 1 else { throw .severalRules(rules) }
    return here
  }

  /// How many lines, and then how many columns, a place on the page is away.
  private func distance(to place: LineColumn) -> (lines: Int, columns: Int) {
    (abs(place.line - line), column.map { abs(place.column - $0) } ?? 0)
  }
}

extension Program {
  /// Puts the findings that `request` names into the stet file of their page.
  fileprivate mutating func accept(
    _ request: StetRequest, _ invocation: Invocation
  ) -> ExitStatus {
    let values = invocation.values
    let workingFolder = surroundings.workingFolder
    if (try? FileStatus(of: request.page).kind) == .folder {
      report(FileProblem(path: request.page, cause: .folder), in: values.language)
      return .failure
    }
    guard var alone = copy(of: invocation, at: [request.page]) else { return .failure }
    let present = alone.stetFile(forPage: request.page)
    let outermost = alone.outermostFolder(forPage: request.page)
    let grouping = (try? alone.files.first?.get())?.settings.values.edition
    let isWithAll = grouping == .all
    // What is found on a page may depend on the other pages of its edition.
    let edition = isWithAll ? outermost : request.page.folder
    let paths = [request.page] + (grouping == .file ? [] : [edition])
    guard let copy = copy(of: invocation, at: paths) else { return .failure }
    do throws(FileProblem) {
      let page = try editions(for: values).judgedFirst(of: copy)
      let chosen: [Diagnostic]
      do throws(UsageError) {
        chosen = try request.findings(
          among: page?.diagnostics ?? [], withAllIn: isWithAll ? outermost.text.visible : nil)
      } catch {
        return refuse(error, in: values.language)
      }
      guard let page else { return .clean }
      let path = present?.path ?? outermost.appending(StetFile.fileName.utf8)
      let name = request.page.absolute(in: workingFolder).relative(to: path.folder).text
      let judgements = page.judgements(of: chosen, because: request.reason)
      let new = judgements.filter(\.isNew).map {
        NewStetEntry(acceptance: $0.acceptance, path: name, reason: request.reason)
      }
      if let present {
        try present.file.write(
          new, reason: request.reason, for: judgements.filter(\.changesReason).compactMap(\.former),
          at: present.path)
      } else {
        try path.createFile(holding: StetFile.text(of: new, in: values.language))
      }
      for judgement in judgements {
        let place =
          "\(path.relative(to: workingFolder).text.visible): \(judgement.message.text(in: values.language))"
        output.write("\(place) [\(judgement.acceptance.rule)] \(judgement.acceptance.quote.visible)\n")
      }
      return .clean
    } catch {
      report(error, in: values.language)
      return .failure
    }
  }
}

extension CopyEditions {
  /// What is wrong with the first file of `copy`, with those of the others that are of its edition.
  fileprivate func judgedFirst(of copy: CopyFiles) throws(FileProblem) -> AcceptablePage? {
    var first: Result<AcceptablePage, FileProblem>?
    work(on: editionOfFirst(of: copy.files)) { edition in
      let sources = edition.files.map(\.source)
      return edition.judged(sources).enumerated().map { index, judged in
        let entries = edition.pages[index].review.stet?.entries ?? []
        return .success(AcceptablePage(source: sources[index], judged: judged, entries: entries))
      }
    } take: { page in
      first = first ?? page
    }
    return try first?.get()
  }
}

extension StetFile {
  /// Puts `new` at the end of the file at `path`, which holds this one, and `reason` in the place of those of
  /// its entries `former`.
  fileprivate func write(
    _ new: [NewStetEntry], reason: String, for former: [StetEntry], at path: FilePath
  ) throws(FileProblem) {
    if new.isEmpty, former.isEmpty { return }
    let old = try path.readFile()
    // A byte order mark may stand before the text.
    let mark = old.prefix(max(0, old.count - source.bytes.count))
    guard old.dropFirst(mark.count).elementsEqual(source.bytes) else {
      throw FileProblem(path: path, cause: .changedMeanwhile)
    }
    try path.replaceFile(holding: old, with: mark + appending(new, reason: reason, for: former))
  }
}
