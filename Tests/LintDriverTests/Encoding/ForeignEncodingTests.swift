import Testing

@testable import LintDriver

/// Copy in encodings that the program does not read, which must not be taken for one that it does.
struct ForeignEncodingTests {
  /// Copy, and the encodings it is written in.
  struct Copy: CustomTestStringConvertible {
    let language: String
    let charsets: [String]
    let text: String

    var testDescription: String { language }

    /// The bytes of `text` in one of the encodings.
    func bytes(of text: some StringProtocol, in charset: String) throws -> [UInt8] {
      let conversion = try #require(Conversion(of: Array(text.utf8), from: "UTF-8", to: charset))
      try #require(conversion.stop == nil, "\(charset) lacks a character")
      return conversion.bytes
    }
  }

  @Test("a page in another encoding is refused as one that is unknown", arguments: foreign)
  func pages(copy: Copy) throws {
    for charset in copy.charsets {
      let bytes = try copy.bytes(of: copy.text, in: charset)
      expectUnknown(bytes, charset)
      // As it is on an old system's disk.
      expectUnknown(Array(bytes.split(separator: 0x0A).joined(separator: [0x0D, 0x0A])), charset)
    }
  }

  @Test("and so is each of its paragraphs", arguments: foreign)
  func paragraphs(copy: Copy) throws {
    for charset in copy.charsets {
      for line in copy.text.split(separator: "\n") {
        expectUnknown(try copy.bytes(of: line, in: charset), "\(charset): \(line)")
      }
    }
  }

  private func expectUnknown(_ bytes: [UInt8], _ what: String) {
    #expect(throws: FileProblem.Cause.self, "\(what)") {
      do throws(FileProblem.Cause) {
        _ = try EncodedText(bytes: bytes, bytesBefore: 0, path: "page.txt").text()
      } catch {
        guard case .encoding(.unknown) = error else {
          Issue.record("\(what): \(error)")
          throw error
        }
        throw error
      }
    }
  }

  static let foreign: [Copy] = [
    Copy(
      language: "Korean", charsets: ["EUC-KR", "CP949"],
      text: """
        시의회는 월요일에 내년도 도로 보수 예산을 의결했다. 시장은 학교 주변 도로부터 공사를 시작해 가을까지 마무리하겠다고 밝혔다.
        주민들은 밤마다 창문 아래로 지나가는 트럭 소음 때문에 잠을 이루지 못한다고 호소했다. 약속했던 방음벽은 아직 세워지지 않았다.
        경기도 수원시 중앙도서관이 새 단장을 마치고 5일 문을 연다. 어린이 열람실이 두 배로 넓어졌고 저녁 9시까지 책을 빌릴 수 있다.
        """),
    Copy(
      language: "Japanese", charsets: ["EUC-JP"],
      text: """
        市議会は月曜日、来年度の道路補修予算を可決した。市長は学校の周りから工事を始め、秋までに終えたいと述べた。
        住民は「夜もトラックが窓の下を通り、眠れない」と訴える。約束の防音壁はまだ建っていない。
        中央図書館、来月再開館　児童閲覧室拡張
        """),
    Copy(
      language: "Russian", charsets: ["CP1251", "KOI8-R", "ISO-8859-5", "CP866"],
      text: """
        Городской совет в понедельник утвердил расходы на ремонт дорог в будущем году. Работы начнутся у школ, сообщил мэр.
        Жители жалуются на шум: грузовики ездят под окнами даже ночью, а обещанный забор так и не поставили.
        """),
    Copy(
      language: "Greek", charsets: ["CP1253", "ISO-8859-7"],
      text: """
        Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα τα έργα στους δρόμους. Θα αρχίσουν δίπλα στα σχολεία, είπε ο δήμαρχος.
        Οι κάτοικοι διαμαρτύρονται για τον θόρυβο: τα φορτηγά περνούν κάτω από τα παράθυρά τους ακόμη και τη νύχτα.
        """),
    Copy(
      language: "Thai", charsets: ["TIS-620"],
      text: """
        สภาเมืองอนุมัติงบประมาณซ่อมถนนสำหรับปีหน้าเมื่อวันจันทร์ นายกเทศมนตรีกล่าวว่างานจะเริ่มที่ถนนใกล้โรงเรียน
        ชาวบ้านร้องเรียนเรื่องเสียงรถบรรทุกที่วิ่งผ่านใต้หน้าต่างในเวลากลางคืน
        """),
    Copy(
      language: "Arabic", charsets: ["CP1256", "ISO-8859-6"],
      text: """
        وافق مجلس المدينة يوم الاثنين على إصلاح الطرق في العام المقبل. وقال رئيس البلدية إن العمل سيبدأ قرب المدارس.
        ويشكو السكان من ضجيج الشاحنات التي تمر تحت نوافذهم ليلا.
        """),
    Copy(
      language: "Hebrew", charsets: ["CP1255", "ISO-8859-8"],
      text: "מועצת העיר אישרה ביום שני את שיפוץ הכבישים. העבודות יחלו ליד בתי הספר, אמר ראש העיר."),
    Copy(
      language: "English", charsets: ["CP1252", "MACINTOSH"],
      text: """
        The council voted on Monday to mend the roads. “We shall begin beside the schools,” the mayor said, “and the rest won’t wait.”
        “It’s the noise,” said Mrs Hall, who lives in the lane – “lorries pass at night, and the fence they’d promised isn’t up.”
        They’re tired of it, and they’ve said so; you’re next, he told them.
        “No one knows, “And they, “I am: marks left open, one after the other.
        The old mill—the last one—was sold—at last.
        """),
    Copy(
      language: "French", charsets: ["CP1252", "MACINTOSH", "CP850"],
      text: """
        Le conseil a voté lundi la rénovation des écoles. Les travaux débuteront en avril, a déclaré le maire, né à Orléans.
        Les habitants se plaignent des camions qui passent la nuit : la clôture promise n'a jamais été posée.
        """),
    Copy(
      language: "German", charsets: ["ISO-8859-1", "CP850"],
      text:
        "Der Rat beschloss, die Straßen zu erneuern. Die Anwohner ärgern sich über Lärm; müde hören sie die Züge."
    ),
    Copy(
      language: "Polish", charsets: ["CP1250", "ISO-8859-2"],
      text:
        "Rada miasta przyjęła plan remontu dróg. Mieszkańcy skarżą się na hałas ciężarówek, które jeżdżą także w nocy."
    ),
    Copy(
      language: "Turkish", charsets: ["CP1254"],
      text:
        "Belediye meclisi yolların onarımını pazartesi günü onayladı. Çalışmalar okulların çevresinde başlayacak."
    ),
  ]
}
