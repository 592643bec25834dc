import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

/// Pages in other languages with an alphabet, set in lines: their marks and dashes are no faults, and their
/// words are put together.
struct LanguagesInLinesTests {
  private static let german = """
    Fähre fährt auch im Winter

    Der Kreis läßt seine beiden Fähren bis
    in den Januar hinein fahren. „Wir haben
    länger gewartet, als manche unserer Le-
    ser auf der Welt sind“, sagte der Bür-
    germeister. Nur der Schüler- und Pend-
    lerverkehr muß über die Landstraße.

    Ein- und zweistündige Fahrten zu den In-
    seln bleiben „bis auf weiteres“ ausge-
    setzt. »Das ist bitter«, sagte Pfarrer
    Müller, »aber es geht nicht an-
    ders.« Die Nord-
    Süd-Linie ist davon nicht betroffen.
    """
  private static let french = """
    Le bac circulera tout l’hiver

    Le conseil a décidé lundi que les deux
    bacs circuleraient jusqu’à la fin du
    mois. « Nous avons attendu plus long-
    temps que certains de nos lecteurs
    n’ont vécu », a dit le maire. Pendant
    trente et un jours ; les voyageurs a-
    vaient dû prendre la route du lac.

    Y a-t-il un autre moyen ? « Les équipa-
    ges s’entraînent depuis octobre avec
    un brise-glace “de location”. »
    """
  private static let spanish = """
    El transbordador navegará en invierno

    El condado anunció que mantendrá los
    dos transbordadores hasta enero. «He-
    mos esperado más de lo que algunos de
    nuestros lectores han vivido», dijo el
    alcalde. ¿Hay otro camino? Sí, respon-
    dió, pero es más largo. “No hay que exa-
    gerar”, añadió.

    —¿Y el año que viene? —preguntó un ve-
    cino. —El año que viene habrá un rompe-
    hielos nuevo —contestó el alcalde.
    """
  private static let russian = """
    Паром пойдёт и зимой

    Округ объявил в понедельник, что оба
    парома будут ходить до конца января.
    «Мы ждали дольше, чем живут на свете
    некоторые наши читатели», — сказал мэр
    города. Зимой лёд закрывал переправу.

    — А что будет в следующем году? — спро-
    сил кто-то из жителей. — Придёт новый
    ледокол, — ответил мэр, — и юго-восточ-
    ная линия откроется снова: «Газета
    „Озёрный край“ об этом уже писала».
    """

  @Test(
    "nothing is found but broken words, and they are put together",
    arguments: [
      (
        german,
        ["Leser", "Bürgermeister", "Pendlerverkehr", "Inseln", "ausgesetzt", "anders", "Nord-Süd-Linie"]
      ),
      (french, ["longtemps", "avaient", "équipages"]),
      (spanish, ["Hemos", "respondió", "exagerar", "vecino", "rompehielos"]),
      (russian, ["спросил", "юго-восточная"]),
    ])
  func brokenWords(page: String, words: [String]) throws {
    let source = try SourceText(path: "page.txt", bytes: Array((page + "\n").utf8))
    let edition = Edition(reading: [source])
    let document = edition.documents[0]
    #expect(document.page.setting == .blocks)
    let linter = Linter(RuleCatalog.all.map { EnabledRule($0.init()) })
    let found = linter.diagnostics(of: edition).joined()
    #expect(found.filter { $0.rule != "split-word" }.map(\.message.en).isEmpty)
    let letters = { (word: BrokenWord) in
      document.source.text(in: word.range).filter { $0.isLetter || $0 == "-" }
    }
    #expect(document.brokenWords.map(letters) == words)
    #expect(found.count == words.count)
  }
}
