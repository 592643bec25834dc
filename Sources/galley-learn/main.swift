import CopyText
import Foundation
import LintDriver

do {
  let arguments = try LearnArguments(Array(CommandLine.arguments.dropFirst()))
  let corpus = try ArticleCorpus(folder: arguments.corpus, without: arguments.without)
  print("\(corpus.articles.count) articles")
  switch arguments.task {
  case .figures:
    let counter = FigureCounter(corpus.articles)
    let figures = arguments.output.appendingPathComponent("Figures")
    try FigureWriter.write(
      counter.characterRows, as: "characters", to: figures.appendingPathComponent("CharacterTable.swift"))
    try FigureWriter.write(
      counter.pairRows, as: "pairs", to: figures.appendingPathComponent("PairTable.swift"))
  case .words:
    try FigureWriter.write(
      WordCounter(corpus.articles).common,
      to: arguments.output.appendingPathComponent("Figures/WordTable.swift"))
  case .weights:
    let teacher = try SeamTeacher(corpus.articles, rounds: 2, words: DictionaryWordBoundaries())
    try FigureWriter.write(
      teacher, to: arguments.output.appendingPathComponent("Joining/SeamWeights.swift"))
  }
} catch {
  FileHandle.standardError.write(Data("galley-learn: \(error)\n".utf8))
  exit(2)
}
