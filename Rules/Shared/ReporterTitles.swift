/// The titles behind which running text names a reporter of the paper: 记者, and 通讯员 by its last two
/// characters.
enum ReporterTitles {
  static let endings = ["记者", "記者", "讯员", "訊員"]
}
