/// The words with which a paper says where a story goes on, and where it comes from.
public enum JumpWords {
  /// Those of Chinese papers. 第 belongs to the ones that mean much else without it.
  public static let chinese = [
    "下转", "下轉", "上接", "转第", "轉第", "紧接第", "緊接第", "详见第", "詳見第", "相关报道见",
  ]
}
