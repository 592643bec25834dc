import CopyText
import Foundation
import LintDriver

do {
  let arguments = try LearnArguments(Array(CommandLine.arguments.dropFirst()))
  let corpus = try ArticleCorpus(folder: arguments.corpus, without: arguments.without)
  print("\(corpus.articles.count) articles")
  let counter = FigureCounter(corpus.articles)
  let figures = arguments.output.appendingPathComponent("Figures")
  try FigureWriter.write(
    counter.characterRows, as: "characters", to: figures.appendingPathComponent("CharacterTable.swift"))
  try FigureWriter.write(
    counter.pairRows, as: "pairs", to: figures.appendingPathComponent("PairTable.swift"))

  try FigureWriter.write(
    WordCounter(corpus.articles).common, to: figures.appendingPathComponent("WordTable.swift"))

  let teacher = try SeamTeacher(corpus.articles, rounds: 4)
  let joining = arguments.output.appendingPathComponent("Joining")
  var trees = TreeWriter()
  let questions = TreeBooster.Settings(depth: 3)
  // What is plainly running text is a simple matter; deeper trees only learn the pages by heart.
  let question = TreeBooster.Settings(depth: 1, trees: 1000)
  trees.add(
    teacher.shortTail, as: "shortTail", "For a tail that could be a headline.", questions)
  trees.add(
    teacher.runningTail, as: "runningTail", "For a tail that is plainly running text.", question)
  trees.add(teacher.latin, as: "latin", "For a tail in an alphabet.", question)
  trees.add(
    teacher.reversed, as: "reversed", "For a continuation that stands before its beginning.", questions)
  try trees.write(to: joining.appendingPathComponent("SeamTrees.swift"))
  try WeightWriter.write(
    lostBeginning: teacher.lostBeginning, to: joining.appendingPathComponent("SeamWeights.swift"))
} catch {
  FileHandle.standardError.write(Data("galley-learn: \(error)\n".utf8))
  exit(2)
}
