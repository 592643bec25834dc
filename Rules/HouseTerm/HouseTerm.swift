import CopyText
import LintCore

/// Reports the terms that a newsroom has listed as its own confusions. Without a list it finds nothing.
struct HouseTerm: Rule {
  static let metadata = RuleMetadata(
    id: "house-term",
    summary: Message(zh: "本报规定不用的写法", en: "a term that this newsroom has ruled out"),
    severity: .warning,
    page: PackageResources.HouseTerm_md)

  struct Options: RuleOptions {
    /// What is to be found, and what to write instead.
    var terms: [Term] = []

    /// No terms.
    init() {}

    /// Reads the terms.
    ///
    /// - Throws: ``OptionError`` when one says of the same words something else than another, or would undo
    ///   what it does.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      terms = try values.decode([Term].self, forKey: .terms)
      try Self.refuseContradiction(in: terms, at: values.codingPath + [CodingKeys.terms])
      let finder = TermFinder(terms)
      for (index, term) in terms.enumerated() {
        guard let found = finder.matches(in: Array((term.use ?? "").unicodeScalars)).first else { continue }
        throw OptionError(
          at: values.codingPath + [CodingKeys.terms, ListIndex(index), Term.CodingKeys.use],
          .foundAgain(terms[found.term].find))
      }
    }

    private static func refuseContradiction(in terms: [Term], at path: [any CodingKey]) throws {
      var uses: [[String]: String?] = [:]
      for (index, term) in terms.enumerated() {
        let wrong = [term.pattern ? "pattern" : "words", term.find]
        if let use = uses[wrong], use != term.use {
          throw OptionError(at: path + [ListIndex(index), Term.CodingKeys.find], .listedBefore(term.find))
        }
        uses[wrong] = .some(term.use)
      }
    }
  }

  private let terms: [Term]
  private let finder: TermFinder

  init(_ options: Options) {
    terms = options.terms
    finder = TermFinder(options.terms)
  }

  func findings(in context: RuleContext) -> [Finding] {
    guard !terms.isEmpty else { return [] }
    return TermText.all(of: context.document).flatMap { text in
      finder.matches(in: text.scalars).compactMap { match in
        finding(of: match, in: text)
      }
    }
  }

  /// The finding of a match; nil when the space at its edge is a break. A term that a column break parts is
  /// shown at its first part, and nothing can be written in its place.
  private func finding(of match: TermFinder.Match, in text: TermText) -> Finding? {
    guard let parts = text.copy(of: match.range) else { return nil }
    let term = terms[match.term]
    let fix = parts.count == 1 ? term.fix(at: parts[0]) : nil
    return Finding(
      parts[0], term.message(for: text.scalars[match.range].text),
      notes: parts.dropFirst().map { Note($0, .goesOn) }, fix: fix)
  }
}

extension Term {
  /// What is wrong with `found`, and what to write instead.
  fileprivate func message(for found: String) -> Message {
    let reason = why.isEmpty ? Message(zh: "", en: "") : Message(zh: "：\(why)", en: ": \(why)")
    guard let use else {
      return Message(
        zh: "本报不用「\(found)」，换个写法\(reason.zh)",
        en: "house style: not '\(found)'; put it otherwise\(reason.en)")
    }
    return Message(
      zh: "「\(found)」应写作「\(use)」\(reason.zh)", en: "house style: '\(use)', not '\(found)'\(reason.en)")
  }

  /// The replacement of what stands at `range`, as far as the term allows one.
  fileprivate func fix(at range: ByteRange) -> Fix? {
    let safety: Fix.Safety
    switch fix {
    case .safe: safety = .safe
    case .unsafe: safety = .unsafe
    case .none: return nil
    }
    guard let use else { return nil }
    return Fix(
      Message(zh: "改为「\(use)」", en: "write '\(use)'"), safety, [Edit(range, use)])
  }
}

extension Message {
  fileprivate static func foundAgain(_ find: String) -> Message {
    Message(
      zh: "改成的词又会被「\(find)」一条查出来，改正其中一条",
      en: "the term '\(find)' finds this again; correct one of the two")
  }

  fileprivate static func listedBefore(_ find: String) -> Message {
    Message(
      zh: "「\(find)」前面已经列出，改成的却不一样，只留一条",
      en: "'\(find)' is listed before with another 'use'; keep one of the two")
  }

  fileprivate static let goesOn = Message(zh: "这个词断开了，后半在这里", en: "the term is cut, and its rest is here")
}
