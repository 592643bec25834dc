import CopyText

/// What is typed where a name is not known yet.
///
/// Source: fillers that were printed by mistake and collected by copy desks, the fields of article templates,
/// and the stand-in names of Chinese and American usage (张三李四, John Doe). What is written in simplified
/// characters is looked up by the simplified form of what the copy has.
enum StandInWords {
  /// Words that hold the place of a name, in lower case.
  private static let holders = UnwrittenWords.all.union([
    "姓名", "名字", "作者姓名", "记者姓名", "编辑姓名", "作者名", "记者名", "署名", "请填姓名", "填写姓名", "请输入姓名",
    "此处填姓名", "此处填写姓名", "姓名待补", "姓名待定", "姓名待核", "待填", "待查", "待核", "待确认",
    "暂缺", "空缺", "未知", "未定", "不详", "无名", "无名氏", "此处", "某", "甲", "乙", "丙", "空", "无",
    "tktk", "tktktk", "name tk", "names tk", "koming", "fixme",
    "lorem ipsum", "ipsum", "placeholder", "name", "name here", "names here", "your name", "your name here",
    "insert name", "insert name here", "insert byline", "author", "author here", "author name",
    "author's name",
    "byline", "byline here", "byline goes here", "byline tk", "name goes here", "writer name",
    "writer's name",
    "reporter name", "reporter's name", "reporter here", "reporter goes here", "writer here", "first last",
    "first name last name", "firstname lastname", "first name", "last name", "firstname", "lastname",
    "na",
    "nil", "unknown", "nbsp", "admin",
    "administrator", "user", "username", "dummy", "blank", "empty", "wenzi", "xingming", "zuozhe",
  ])

  /// The words for what is to come, of which a name of several words may be made: TK TK.
  static let toCome = Set(
    "tk tktk tktktk tbd tba tbc todo fixme koming".split(separator: " ").map(String.init))

  /// What they begin with.
  static let toComeBeginnings = ScalarSet(toCome.compactMap(\.unicodeScalars.first))

  /// Those that mean nothing else after 记者 and a space, wherever it stands.
  static let unmistakable: Set = [
    "姓名", "记者姓名", "作者姓名", "待定", "待补", "待核实", "某某", "某某某", "tk", "tktk", "tbd", "tba", "xxx", "xx", "ooo",
    "name",
    "name here", "author", "null", "undefined", "n/a",
  ]

  /// Names with which people try a system out, in lower case.
  private static let testNames: Set = [
    "张三", "李四", "王五", "赵六", "测试", "测试员", "测试用户", "测试记者", "测试作者", "测试账号", "小测试",
    "john doe", "jane doe", "john q. public", "joe bloggs", "john smith doe", "test", "tester", "test user",
    "test author", "test byline", "test name", "test reporter", "test test", "foo", "foo bar", "test account",
  ]

  /// Jobs that are printed for a name, in lower case. Staff reports, wire services, the editorial board and
  /// our correspondent sign for the house and are not here.
  private static let roles: Set = [
    "reporter", "staff reporter", "senior reporter", "senior staff reporter", "chief reporter",
    "city reporter",
    "sports reporter", "crime reporter", "education reporter", "politics reporter", "business reporter",
    "writer",
    "staff writer", "senior writer", "senior staff writer", "sports writer", "contributing writer",
    "guest writer",
    "correspondent", "staff correspondent", "senior correspondent", "chief correspondent", "contributor",
    "columnist", "editor", "city editor", "managing editor", "news editor", "photographer",
    "staff photographer",
    "intern", "freelancer", "freelance writer", "本报记者", "记者", "通讯员", "实习记者", "特约记者", "编辑", "作者",
  ]

  /// What is wrong with each of these words when it is all that stands in the place of a name.
  static let faults: [String: NameFault] =
    [
      (holders, NameFault.standIn), (testNames, .testName), (roles, .role), (["佚名"], .anonymous),
    ].reduce(into: [:]) { faults, list in
      for word in list.0 where faults[word] == nil { faults[word] = list.1 }
    }

  /// What they begin with; most names begin otherwise.
  static let beginnings = ScalarSet(faults.keys.compactMap(\.unicodeScalars.first))

  /// The signs with which a variable begins and ends in running text, but for the low line, of which blanks
  /// are made.
  static let templateStarts = Set(TemplateMarks.inText.compactMap(\.opening.unicodeScalars.first))
    .subtracting("_".unicodeScalars)
  static let templateEnds = Set(TemplateMarks.inText.compactMap(\.closing.unicodeScalars.last))
    .subtracting("_".unicodeScalars)

  /// The bytes with which the marks around a variable begin where a name stands.
  static let templateBytes = Set(TemplateMarks.inPlaceOfName.compactMap(\.opening.utf8.first))

  /// Signs of which a stand-in may consist, in lower case and half-width.
  static let blanks = Set("×x*○〇◯□_?-—–~.…·•■●△/\\= ".unicodeScalars)

  /// Signs that, twice in a row inside a name, hold the place of its rest: 张××, 李**, 王○○.
  static let innerBlanks = PlaceSigns.all.union("○□?".unicodeScalars)

  /// The rows of a keyboard, its first columns, and the alphabet.
  static let keyboardRows = [
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "asdfasdfasdf", "qwerqwerqwer", "qweasdzxc", "qazwsxedc",
    "abcdefghijklm", "zxcvzxcv", "jkljkl",
  ]

  /// The rows the other way round. Four letters of them are a surname, too: Trew.
  static let reversedRows = ["poiuytrewq", "lkjhgfdsa", "mnbvcxz", "fdsafdsa"]
}
