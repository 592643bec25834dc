/// What `galley-bench` is told.
struct BenchArguments {
  /// A word of the command line that cannot be.
  struct Usage: Error, CustomStringConvertible {
    let description: String
  }

  static let usage = """
    usage: galley-bench [options]
      --seeds FOLDER       the pages from which copy is made (default: seeds)
      --megabytes N        how much copy each form has (default: 20)
      --page-bytes N       the length of a small page (default: 8192)
      --pages-per-folder N how many of them an edition has (default: 16)
      --damage N           every N-th paragraph of damaged copy is cut (default: 3)
      --form FORM          clean, damaged or large; may be given again (default: all three)
      --runs N             how often the whole is run; the median counts (default: 3)
      --workers N          the most threads (default: 2)
      --seed N             other copy of the same kind (default: 1)
      --keep FOLDER        write the copy there and leave it, for measuring other programs
      --json               print JSON in place of a table
      --hostile FORM       print no measure, but hostile copy of a form; without one, the forms
      --bytes N            how much of it (default: 10000)
    """

  private(set) var seeds = "seeds"
  private(set) var megabytes = 20
  private(set) var pageBytes = 8192
  private(set) var pagesPerFolder = 16
  private(set) var damage = 3
  private(set) var forms: [CopyForm] = []
  private(set) var runs = 3
  private(set) var workers = 2
  private(set) var seed = 1
  private(set) var keep: String?
  private(set) var isJSON = false
  /// The form of hostile copy that is to be printed; empty for a list of the forms.
  private(set) var hostile: String?
  private(set) var bytes = 10_000

  init(_ words: [String]) throws(Usage) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--seeds": seeds = try Self.value(of: word, &rest)
      case "--megabytes": megabytes = try Self.number(of: word, &rest)
      case "--page-bytes": pageBytes = try Self.number(of: word, &rest)
      case "--pages-per-folder": pagesPerFolder = try Self.number(of: word, &rest)
      case "--damage": damage = try Self.number(of: word, &rest)
      case "--runs": runs = try Self.number(of: word, &rest)
      case "--workers": workers = try Self.number(of: word, &rest)
      case "--seed": seed = try Self.number(of: word, &rest)
      case "--keep": keep = try Self.value(of: word, &rest)
      case "--json": isJSON = true
      case "--hostile": hostile = rest.popFirst() ?? ""
      case "--bytes": bytes = try Self.number(of: word, &rest)
      case "--form":
        let name = try Self.value(of: word, &rest)
        guard let form = CopyForm(rawValue: name) else {
          throw Usage(description: "there is no form '\(name)'\n\(Self.usage)")
        }
        forms.append(form)
      default: throw Usage(description: "unknown option '\(word)'\n\(Self.usage)")
      }
    }
    if forms.isEmpty { forms = CopyForm.allCases }
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(Usage) -> String {
    guard let value = rest.popFirst() else {
      throw Usage(description: "\(option) needs a value\n\(usage)")
    }
    return value
  }

  private static func number(of option: String, _ rest: inout ArraySlice<String>) throws(Usage) -> Int {
    let text = try value(of: option, &rest)
    guard let number = Int(text), number > 0 else {
      throw Usage(description: "\(option) needs a whole number above 0, and '\(text)' is none")
    }
    return number
  }
}
