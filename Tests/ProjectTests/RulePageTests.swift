import Foundation
import LintCore
import LintTesting
import NewspaperRules
import Testing

/// What people read about a rule: the same parts in the same order, in both languages, with examples.
@Suite("pages of rules")
struct RulePageTests {
  static let rules = RuleCatalog.all.map(Named.init)

  @Test("a page is headed by the id and has the fixed sections", arguments: rules)
  func headings(rule: Named) throws {
    let page = try Self.page(of: rule)
    #expect(page.title == rule.type.metadata.id)
    #expect(page.sections.map(\.heading) == RulePage.headings)
  }

  @Test(
    "every section but the examples has a Chinese and an English text",
    arguments: rules)
  func bilingual(rule: Named) throws {
    for section in try Self.page(of: rule).sections.dropLast() where section.text != "无 · None" {
      let blocks = section.text.components(separatedBy: "\n\n")
      #expect(blocks.contains { $0.contains { $0.isHan } }, "\(section.heading) has no Chinese text")
      // The English text may quote a character or two of Chinese copy.
      #expect(
        blocks.contains { block in block.count { $0.isHan } * 4 < block.count { $0.isASCII && $0.isLetter } },
        "\(section.heading) has no English text")
    }
  }

  @Test(
    "a section has as many paragraphs in Chinese as in English, so that either can be read by itself",
    arguments: rules)
  func paragraphs(rule: Named) throws {
    for section in try Self.page(of: rule).sections.dropLast() {
      var isCode = false
      let blocks = section.text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { line in
          if line.hasPrefix("```") { isCode.toggle() }
          return !isCode && !line.hasPrefix("```") && !line.hasPrefix("|") && line != "无 · None"
        }
        .split { $0.isEmpty }.flatMap { block in
          block.first?.hasPrefix("- ") == true
            ? Array(block.filter { $0.hasPrefix("- ") }) : [block.joined()[...]]
        }
      let english = blocks.count { block in
        block.count { $0.isHan } * 4 < block.count { $0.isASCII && $0.isLetter }
      }
      #expect(english * 2 == blocks.count, "\(section.heading)")
    }
  }

  @Test("a page explains each option, and no other", arguments: rules)
  func options(rule: Named) throws {
    let page = try Self.page(of: rule)
    let section = try #require(page.sections.first { $0.heading == RulePage.headings[3] })
    let explained = section.text.split(separator: "\n").compactMap { line in
      line.hasPrefix("- `") ? line.dropFirst(3).prefix { $0 != "`" } : nil
    }
    #expect(Set(explained.map(String.init)) == (try rule.type.optionNames()))
  }

  @Test("a page shows at least four good and four bad examples", arguments: rules)
  func examples(rule: Named) throws {
    let examples = try Self.page(of: rule).examples
    #expect(examples.count { $0.isBad } >= 4)
    #expect(examples.count { !$0.isBad } >= 4)
    for example in examples {
      #expect(
        example.title.contains(" · ") && example.title.contains { $0.isHan },
        "line \(example.line): a title is Chinese, ' · ' and English")
    }
  }

  private static func page(of rule: Named) throws -> RulePage {
    try RulePage(ProjectFiles.text(of: "Rules/\(rule.type)/\(rule.type).md"))
  }
}

extension Rule {
  /// The names of the rule's options.
  fileprivate static func optionNames() throws -> Set<String> {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Options()))
    return Set(try #require(json as? [String: Any]).keys)
  }
}
