import CopyText
import Foundation
import LintDriver

do {
  let arguments = try LearnArguments(Array(CommandLine.arguments.dropFirst()))
  let corpus = try ArticleCorpus(folder: arguments.corpus, without: arguments.without)
  print("\(corpus.articles.count) articles")
  let counter = try FigureCounter(corpus.articles)
  let figures = arguments.output.appendingPathComponent("Figures")
  try FigureWriter.write(
    counter.characterRows, as: "characters", to: figures.appendingPathComponent("CharacterTable.swift"))
  try FigureWriter.write(
    counter.pairRows, as: "pairs", to: figures.appendingPathComponent("PairTable.swift"))

  try FigureWriter.write(
    AffinityTeacher.affinity(of: corpus.articles), to: figures.appendingPathComponent("AffinityTable.swift"))

  try FigureWriter.write(
    WordCounter(corpus.articles).common, to: figures.appendingPathComponent("WordTable.swift"))

  let joining = arguments.output.appendingPathComponent("Joining")
  let piles = try CorpusPile.piles(of: corpus.articles)
  let questions = TreeSettings(depth: 3)
  // Headlines have many forms: what tells them from cut copy takes more trees and deeper ones, each believed
  // a little less.
  let many = TreeSettings(depth: 4, trees: 1000, rate: 0.04, samplesPerHundred: 30)
  // So do the ways in which a paragraph may begin.
  let manyBeginnings = TreeSettings(depth: 4, trees: 700)
  // There are few pages in an alphabet; deeper trees only learn them by heart.
  let question = TreeSettings(depth: 1, trees: 1000)
  // A glance is to be fast: each fact counts by itself.
  let glance = TreeSettings(depth: 1, trees: 128, rate: 0.3)
  var beginningTrees = TreeWriter(
    "BeginningTrees", "What the facts about the beginning of a block say together, as trees.")
  let beginnings = try BeginningTeacher(piles, rounds: 12)
  let lost = beginningTrees.add(
    beginnings.samples, about: BeginningFact.self, as: "lost",
    "Whether something is missing before it.", manyBeginnings)
  beginningTrees.add(
    beginnings.samplesOfBlocks, about: BeginningFact.self, as: "glance",
    "The same at a glance: as far as the block itself tells.", glance)
  try beginningTrees.write(to: joining.appendingPathComponent("BeginningTrees.swift"))

  let teacher = try SeamTeacher(piles, rounds: 24, beginnings: lost)
  var seamTrees = TreeWriter("SeamTrees", "What the facts about two blocks say together, as trees.")
  seamTrees.add(
    teacher.shortTail, about: SeamFact.self, as: "shortTail", "For a tail that could be a headline.",
    many)
  seamTrees.add(
    teacher.runningTail, about: SeamFact.self, as: "runningTail", "For a tail that is plainly running text.",
    questions)
  seamTrees.add(teacher.latin, about: SeamFact.self, as: "latin", "For a tail in an alphabet.", question)
  seamTrees.add(
    teacher.reversed, about: SeamFact.self, as: "reversed",
    "For a continuation that stands before its beginning.", questions)
  try seamTrees.write(to: joining.appendingPathComponent("SeamTrees.swift"))

  var endingTrees = TreeWriter(
    "EndingTrees", "What the facts about two blocks say of what became of the rest of the first, as trees.")
  endingTrees.add(
    try EndingTeacher(piles, rounds: 12, beginnings: lost).samples, about: SeamFact.self, as: "goesOn",
    "Whether running text that breaks off goes on below, rather than its ending being lost.",
    TreeSettings(depth: 3, trees: 200, rate: 0.1))
  try endingTrees.write(to: joining.appendingPathComponent("EndingTrees.swift"))
} catch {
  FileHandle.standardError.write(Data("galley-learn: \(error)\n".utf8))
  exit(2)
}
