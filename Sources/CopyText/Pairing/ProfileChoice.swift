/// Whose habits of quoting a page is read by: what the copy itself shows, or what a person says.
///
/// The raw values are language tags (BCP 47) but for `auto`.
public enum ProfileChoice: String, Sendable, CaseIterable {
  /// Article by article, what the copy shows.
  case auto
  /// “ ” outside, ‘ ’ inside.
  case simplifiedChinese = "zh-Hans"
  /// 「 」 and 『 』 by turns.
  case traditionalChinese = "zh-Hant"
  /// 「 」 outside, 『 』 inside.
  case japanese = "ja"
  /// Double outside and single inside, or the other way about.
  case english = "en"
  /// „ “ outside, ‚ ‘ inside; or » «.
  case german = "de"
  /// « » outside.
  case french = "fr"
  /// The same mark before and after: ” ” or » ».
  case swedish = "sv"

  /// The usage it stands for; nil when the copy decides.
  var usage: PairProfile.Usage? {
    switch self {
    case .auto: nil
    case .simplifiedChinese: .simplifiedChinese
    case .traditionalChinese: .traditionalChinese
    case .japanese: .japanese
    case .english: .english
    case .german: .german
    case .french: .french
    case .swedish: .swedish
    }
  }
}
