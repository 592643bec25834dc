/// Whether a few Chinese characters can be a person's name.
enum Surnames {
  /// How many characters a name with one of these surnames has: one or two follow.
  static let lengths = 2...3
  /// The longest Chinese name, in characters, with a surname of two (欧阳震华) or of a minority. Only a title or
  /// a deed beside it tells that so many are a name, and not a word or two.
  static let longestName = 4

  /// Whether `scalars` have the form of a name: a surname, and one or two Chinese characters behind it. Words
  /// have it as well (时间, 连载).
  static func haveForm(_ scalars: [Unicode.Scalar]) -> Bool {
    lengths.contains(scalars.count) && scalars.allSatisfy(\.isHan) && single.contains(scalars[0])
  }

  /// Whether `scalars` have the form of a name, and the surname begins no word. What stands behind it may be
  /// one: given names are.
  static func areName(_ scalars: [Unicode.Scalar]) -> Bool {
    haveForm(scalars) && !CopyFigures.standard.areWordAndNoName(scalars[0], scalars[1])
  }

  /// Surnames of one character: 380 simplified ones, the commonest first as the report on names of the
  /// Ministry of Public Security (全国姓名报告) has them, and the 104 traditional forms of those that differ.
  static let single = ScalarSet(
    ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
      + "崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文"
      + "牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛"
      + "曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷"
      + "晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀"
      + "胥郁南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋"
      + "相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅"
      + "傅萧阎洪赖丘诸竺巨莽"
      + "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇呂盧鍾鐘譚陸賈韋鄒閆龍賀顧龔萬錢嚴湯溫齊喬龐顏莊聶魯歐關蘭寧紀畢單"
      + "塗駱藍陽時農繆簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒榮鞏鄺談樂儲勞盤滿聞厲區權強帥練豐國計門雲憲甯閻賴諸").unicodeScalars)
}
