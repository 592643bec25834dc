import CopyText
import Foundation

/// Teaches an ``Affinity`` to tell the rest of a text that was cut from other texts (noise-contrastive
/// estimation: Gutmann and Hyvärinen, “Noise-contrastive estimation”, 2010), by steps against the gradient
/// (Kingma and Ba, “Adam: A Method for Stochastic Optimization”, 2015).
struct AffinityTeacher {
  private let copy: CutCopy
  private var random = SeededGenerator(seed: 11)
  /// The points of the characters, sixteen coordinates each.
  private var points: LearnedLanes
  private var moves: LearnedLanes
  private var start = LearnedLanes([Affinity.Lane](repeating: .zero, count: Affinity.lanes))
  private var shares: LearnedLanes
  private var base = LearnedLanes([.zero])

  /// How many cuts are looked at between two steps; there are some three times as many questions.
  private static let cutsPerStep = 512
  /// How long the first steps are.
  private static let rate: Float = 2e-3

  /// The network that `articles` teach, which go by `rounds` times.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func affinity(of articles: [CorpusArticle], rounds: Int = 2) -> Affinity {
    var teacher = AffinityTeacher(CutCopy(articles))
    teacher.learn(rounds: rounds)
    return teacher.affinity
  }

  private init(_ copy: CutCopy) {
    self.copy = copy
    var random = SeededGenerator(seed: 5)
    // Small numbers, different for each, from which to begin.
    func noise(_ count: Int, _ scale: Float) -> [Affinity.Lane] {
      (0..<count).map { _ in
        var lane = Affinity.Lane()
        for index in lane.indices { lane[index] = Float.random(in: -scale...scale, using: &random) }
        return lane
      }
    }
    let none = [Affinity.Lane](repeating: .zero, count: Self.lanesOfPoint)
    points = LearnedLanes(none + noise((copy.characters.count + 1) * Self.lanesOfPoint, 0.5))
    moves = LearnedLanes(noise(Affinity.Weights().moves.count, 0.1))
    shares = LearnedLanes(noise(Affinity.lanes, 0.2))
  }

  private static let lanesOfPoint = Affinity.dimensions / Affinity.Lane.scalarCount

  /// What was learned, as the program reads it.
  private var affinity: Affinity {
    var weights = Affinity.Weights()
    weights.moves = moves.values
    weights.start = start.values
    weights.shares = shares.values
    return Affinity(rows: rows, weights: Affinity.text(of: weights))
  }

  private var rows: [UInt8] {
    let numbers = [2..<copy.characters.count + 2, 1..<2].joined()
    return zip(copy.characters + [Affinity.other], numbers).sorted { $0.0 < $1.0 }.flatMap {
      character, number in
      let lanes = points.values[number * Self.lanesOfPoint..<(number + 1) * Self.lanesOfPoint]
      return Affinity.row(character, lanes.flatMap { lane in lane.indices.map { lane[$0] } })
    }
  }

  private mutating func learn(rounds: Int) {
    let steps = max(1, rounds * copy.cuts.count / Self.cutsPerStep)
    for step in 1...steps {
      ask((0..<Self.cutsPerStep).flatMap { _ in questions() })
      let rate = Self.rate * min(1, Float(step) / 200) * (1 - Float(step) / Float(steps)) + 1e-5
      points.step(step, rate, atMost: Affinity.farthest)
      moves.step(step, rate, atMost: Affinity.heaviest)
      start.step(step, rate, atMost: Affinity.heaviest)
      shares.step(step, rate, atMost: Affinity.heaviest)
      base.step(step, rate, atMost: Affinity.heaviest)
    }
  }

  /// Whether the text at `start` is the rest of the one that breaks off at `end`.
  private struct Question {
    let end: Int
    let start: Int
    let isRest: Bool

    init(_ end: Int, _ start: Int, isRest: Bool) {
      (self.end, self.start, self.isRest) = (end, start, isRest)
    }

    /// The place in the copy of the character that stands at `place` on a side, counted from the cut.
    func index(_ side: Affinity.Side, _ place: Int) -> Int {
      side == .before ? end - 1 - place : start + place
    }
  }

  /// Questions about a cut: what stands behind it, the next paragraph, now and then the rest of another cut
  /// not far away, and what stands below a headline.
  private mutating func questions() -> [Question] {
    let place = random.below(copy.cuts.count)
    let cut = copy.cuts[place]
    var questions = [
      Question(cut, cut, isRest: true), Question(cut, Int(copy.beginnings[place]), isRest: false),
    ]
    if random.chance(50) {
      let way = 20 + random.below(580)
      let other = (place + (random.chance(50) ? way : copy.cuts.count - way)) % copy.cuts.count
      questions.append(Question(cut, copy.cuts[other], isRest: false))
    }
    if random.chance(33), !copy.titles.isEmpty {
      let title = copy.titles[random.below(copy.titles.count)]
      questions.append(Question(title.end, title.start, isRest: false))
    }
    return questions
  }

  /// Answers `questions`, and notes in which direction all that is learned has to move for the answers to be
  /// better.
  private mutating func ask(_ questions: [Question]) {
    var units = questions.flatMap { _ in start.values }
    // Place by place, so that what is learned of one stays near at hand for all questions.
    for (side, place) in Self.places {
      let moves = Array(moves.values[Affinity.Weights.moves(side, place)])
      for (index, question) in questions.enumerated() {
        let number = Int(copy.text[question.index(side, place)])
        if number > 0 { add(number, moves.span, to: &units, at: index * Affinity.lanes) }
      }
    }
    let backs = questions.enumerated().flatMap { index, question in
      error(of: question, units[index * Affinity.lanes..<(index + 1) * Affinity.lanes])
    }
    for (side, place) in Self.places {
      let range = Affinity.Weights.moves(side, place)
      let moves = Array(moves.values[range])
      var notes = moves.map { _ in Affinity.Lane.zero }
      for (index, question) in questions.enumerated() {
        let number = Int(copy.text[question.index(side, place)])
        if number > 0 { turn(number, moves.span, backs.span, at: index * Affinity.lanes, &notes) }
      }
      for (move, note) in zip(range, notes) { self.moves.add(move, note) }
    }
  }

  private static let places = Affinity.Side.allCases.flatMap { side in
    (0..<Affinity.reach).map { (side, $0) }
  }

  /// Adds to the units from `first` on what the character with `number` moves.
  private func add(
    _ number: Int, _ moves: Span<Affinity.Lane>, to units: inout [Affinity.Lane], at first: Int
  ) {
    let point = coordinates(of: number)
    point.withUnsafeBufferPointer { point in
      for lane in 0..<Affinity.lanes {
        var sum = units[first + lane]
        for dimension in 0..<Affinity.dimensions {
          sum += moves[unchecked: dimension &* Affinity.lanes &+ lane] * point[dimension]
        }
        units[first + lane] = sum
      }
    }
  }

  private func coordinates(of number: Int) -> [Float] {
    let (near, far) = (points.values[number * 2], points.values[number * 2 + 1])
    return near.indices.map { near[$0] } + far.indices.map { far[$0] }
  }

  /// Notes how the point of the character with `number`, and what it moves, have to turn, when the units from
  /// `first` on are off by `backs`.
  private mutating func turn(
    _ number: Int, _ moves: Span<Affinity.Lane>, _ backs: Span<Affinity.Lane>, at first: Int,
    _ notes: inout [Affinity.Lane]
  ) {
    let point = coordinates(of: number)
    var turns = [Affinity.Lane](repeating: .zero, count: Self.lanesOfPoint)
    for dimension in 0..<Affinity.dimensions {
      var sum = Affinity.Lane.zero
      let coordinate = point[dimension]
      for lane in 0..<Affinity.lanes {
        let back = backs[unchecked: first &+ lane]
        sum += moves[unchecked: dimension &* Affinity.lanes &+ lane] * back
        notes[dimension &* Affinity.lanes &+ lane] += back * coordinate
      }
      turns[dimension / 8][dimension % 8] = sum.sum()
    }
    for (lane, turn) in turns.enumerated() { points.add(number * Self.lanesOfPoint + lane, turn) }
  }

  /// How far the answer to `question` is off when the characters add `units`, by unit; noted for the units
  /// themselves.
  private mutating func error(of question: Question, _ units: ArraySlice<Affinity.Lane>) -> [Affinity.Lane] {
    var sum = Affinity.Lane.zero
    for (unit, share) in zip(units, shares.values) {
      sum += unit.replacing(with: 0, where: unit .< 0) * share
    }
    let error = 1 / (1 + exp(-sum.sum() - base.values[0][0])) - (question.isRest ? 1 : 0)
    base.add(0, Affinity.Lane(error, 0, 0, 0, 0, 0, 0, 0))
    return zip(units, 0..<Affinity.lanes).map { unit, lane in
      let back = (shares.values[lane] * error).replacing(with: 0, where: unit .< 0)
      shares.add(lane, unit.replacing(with: 0, where: unit .< 0) * error)
      start.add(lane, back)
      return back
    }
  }
}

/// Numbers that are learned, by the lane: with what was noted since the last step, and the averages of what
/// was noted before, by which steps are measured.
struct LearnedLanes {
  private(set) var values: [Affinity.Lane]
  private var notes: [Affinity.Lane]
  private var averages: [Affinity.Lane]
  private var squares: [Affinity.Lane]
  private var isNoted: [Bool]
  private var noted: [Int] = []

  init(_ values: [Affinity.Lane]) {
    self.values = values
    let none = [Affinity.Lane](repeating: .zero, count: values.count)
    (notes, averages, squares) = (none, none, none)
    isNoted = values.map { _ in false }
  }

  /// Notes a direction for the lane at `index`.
  mutating func add(_ index: Int, _ direction: Affinity.Lane) {
    if !isNoted[index] {
      isNoted[index] = true
      noted.append(index)
    }
    notes[index] += direction
  }

  /// Moves the lanes for which something was noted against that, none further from 0 than `farthest`; the
  /// steps are numbered from 1.
  mutating func step(_ number: Int, _ rate: Float, atMost farthest: Float) {
    let (slow, slower): (Float, Float) = (0.9, 0.999)
    let scale = rate / (1 - pow(slow, Float(number)))
    let ofSquares = 1 - pow(slower, Float(number))
    for index in noted {
      let note = notes[index]
      averages[index] = averages[index] * slow + note * (1 - slow)
      squares[index] = squares[index] * slower + note * note * (1 - slower)
      let width = (squares[index] / ofSquares).squareRoot() + 1e-6
      let moved = values[index] - averages[index] * scale / width
      values[index] = moved.clamped(
        lowerBound: Affinity.Lane(repeating: -farthest), upperBound: Affinity.Lane(repeating: farthest))
      notes[index] = .zero
      isNoted[index] = false
    }
    noted.removeAll(keepingCapacity: true)
  }
}
