public import CopyText

/// What the machine itself finds: in the files in which people have judged findings, never in copy.
public enum Housekeeping: CaseIterable, Sendable {
  /// An acceptance of what is no longer found.
  case staleAcceptance
  /// An entry of the baseline for more than is still found.
  case staleBaseline

  /// What is known of it, in the form of a rule's.
  public var metadata: RuleMetadata {
    switch self {
    case .staleAcceptance:
      RuleMetadata(
        id: "stale-acceptance",
        summary: Message(zh: "接受的问题已经不在了", en: "an acceptance of what is no longer found"),
        severity: .warning, page: Array(Self.acceptancePage.utf8))
    case .staleBaseline:
      RuleMetadata(
        id: "stale-baseline",
        summary: Message(zh: "基线里的问题已经少了", en: "an entry of the baseline for more than is found"),
        severity: .info, page: Array(Self.baselinePage.utf8))
    }
  }

  /// What is to be said of `findings` in `source`, the file in which people have judged, by offset.
  public static func diagnostics(
    of findings: [(kind: Housekeeping, range: ByteRange, message: Message)], in source: SourceText
  ) -> [Diagnostic] {
    var fingerprints = FingerprintSeries()
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { kind, range, message in
      let metadata = kind.metadata
      return Diagnostic(
        rule: metadata.id, severity: metadata.severity, location: Location(range, in: source),
        message: message, notes: [], fix: nil,
        fingerprint: fingerprints.next(
          Fingerprint(rule: metadata.id, path: source.path, copy: source.text(in: range))))
    }
  }

  private static let acceptancePage = """
    # stale-acceptance

    ## 发现什么 · What it finds

    `galley-stet.json5` 里的一条，它的规则已经不在它引的那几个字上报出问题：稿子改过了，或者版面文件没有了。

    An entry of `galley-stet.json5` whose rule no longer finds anything at the copy it quotes: the copy was changed, or
    the page is gone.

    ## 怎么改 · What to do

    删去这一条。留着它，同样的字再出错就没有人看见了。

    Take the entry out. As long as it is there, the same fault at the same copy would go unseen.

    """

  private static let baselinePage = """
    # stale-baseline

    ## 发现什么 · What it finds

    基线里的一条，记的问题比现在查到的多：有些已经改好了。一个版面有几条的，只在第一条上报一次。

    An entry of the baseline that counts more findings than there still are: some have been mended. Of several entries
    for one page the first is named, for all of them.

    ## 怎么改 · What to do

    重新运行 `galley baseline`，免得同样的错再混进来。

    Run `galley baseline` again, so that the same faults cannot slip in anew.

    """
}
