/// How well one text goes on in another, as a small neural network judges it by the eight characters on
/// either side of the cut.
///
/// Figures of pairs know that 枣树 stands together; they do not know that 种了三棵 asks for a tree. Here each
/// character is a point in a room of sixteen dimensions, in which those that are used alike lie close
/// together; what stands at each of sixteen places moves sixty-four units, and what these say together is the
/// answer (after Bengio and others, “A neural probabilistic language model”, 2003). `galley-learn` teaches it
/// to tell the text that followed a cut from other texts of the same article: the next paragraph, the rest of
/// another cut, what stands below a headline. On the measured pages, of which nothing was learned, it finds
/// the rest of a cut likelier than the text below that rest 93 times of 100.
package struct Affinity: Sendable {
  /// How many characters are read on either side.
  package static let reach = 8
  /// How many dimensions the room has in which a point stands for each character.
  package static let dimensions = 16
  /// How many units there are, by the lane.
  package static let lanes = 8
  /// Eight units.
  package typealias Lane = SIMD8<Float>

  /// A side of a cut.
  package enum Side: Int, CaseIterable, Sendable {
    case before, behind
  }

  /// What the network has learned.
  package struct Weights: Sendable {
    /// For each side, place from the cut outwards, and dimension, what it adds to the units.
    package var moves = [Lane](
      repeating: .zero, count: Side.allCases.count * Affinity.reach * Affinity.dimensions * Affinity.lanes)
    /// What the units begin with.
    package var start = [Lane](repeating: .zero, count: Affinity.lanes)
    /// What each unit counts for.
    package var shares = [Lane](repeating: .zero, count: Affinity.lanes)

    /// Weights that say nothing.
    package init() {}

    /// Where the moves of a place stand, dimension by dimension: the place counts from 0, at the cut.
    ///
    /// - Complexity: O(1).
    package static func moves(_ side: Side, _ place: Int) -> Range<Int> {
      let count = Affinity.dimensions * Affinity.lanes
      let start = (side.rawValue * Affinity.reach + place) * count
      return start..<start + count
    }
  }

  /// The characters and their points, as they are written.
  package let rows: [UInt8]
  /// What it has learned.
  package let weights: Weights

  /// The network of two tables, written as ``row(_:_:)`` and ``text(of:)`` write them; the rows ascend by
  /// character.
  package init(rows: [UInt8], weights: [UInt8]) {
    precondition(rows.count.isMultiple(of: Self.rowWidth), "the last row is as long as all others")
    self.rows = rows
    self.weights = Weights(weights)
  }

  /// The one that the program carries.
  static let standard = Affinity(
    rows: points.withUTF8Buffer { Array($0) }, weights: learned.withUTF8Buffer { Array($0) })

  /// What the characters on one side of a cut, from the cut outwards, add to the units.
  ///
  /// - Complexity: O(log *v*) for *v* characters of the table.
  package func units(_ side: Side, _ characters: some Sequence<Unicode.Scalar>) -> [Lane] {
    var units = [Lane](repeating: .zero, count: Self.lanes)
    let moves = weights.moves.span
    for (place, character) in characters.prefix(Self.reach).enumerated() {
      guard let row = row(of: character.figureForm) ?? row(of: Self.other) else { continue }
      let first = Weights.moves(side, place).lowerBound
      for lane in units.indices {
        var sum = units[lane]
        for dimension in 0..<Self.dimensions {
          let coordinate = Float(rows[row.lowerBound + Self.characterWidth + dimension]) - Self.middle
          sum += moves[first + dimension * Self.lanes + lane] * (coordinate / Self.stepsOfPoint)
        }
        units[lane] = sum
      }
    }
    return units
  }

  /// The logarithm, to base *e* and but for a constant, of the odds that a text which adds `before` goes on
  /// in one that adds `behind`.
  ///
  /// - Complexity: O(1).
  package func odds(_ before: [Lane], _ behind: [Lane]) -> Double {
    var sum = Lane.zero
    for lane in 0..<Self.lanes {
      let units = before[lane] + behind[lane] + weights.start[lane]
      sum += units.replacing(with: 0, where: units .< 0) * weights.shares[lane]
    }
    return Double(sum.sum())
  }

  private func row(of character: Unicode.Scalar) -> Range<Int>? {
    let wanted = character.value
    let rows = rows.span
    var low = 0
    var high = rows.count / Self.rowWidth
    while low < high {
      let middle = (low &+ high) &>> 1
      if rows.valueOfThreeBytes(at: middle &* Self.rowWidth) < wanted {
        low = middle &+ 1
      } else {
        high = middle
      }
    }
    let start = low * Self.rowWidth
    guard start < rows.count, rows.valueOfThreeBytes(at: start) == wanted else { return nil }
    return start..<start + Self.rowWidth
  }
}

/// How a network is written: the characters from 0 to z are digits, so that it is text that a source file can
/// hold.
extension Affinity {
  /// The character under which all those are kept that are too rare for a point of their own.
  package static let other: Unicode.Scalar = "\u{FFFD}"
  /// How far from the middle a coordinate of a point can be.
  package static let farthest: Float = 1
  /// How far from 0 a weight can be.
  package static let heaviest: Float = 2.8

  private static let characterWidth = 3
  private static let rowWidth = characterWidth + dimensions
  /// The digit that stands for 0 in a point.
  private static let middle = Float(UInt8(ascii: "U"))
  /// How many steps of a coordinate make 1: 37 digits stand on either side of the middle.
  private static let stepsOfPoint: Float = 37

  /// The row of a character of three bytes: the character, and a digit for each coordinate of its point.
  package static func row(_ character: Unicode.Scalar, _ point: some Sequence<Float>) -> [UInt8] {
    Array(Character(character).utf8) + point.map { UInt8(middle + ($0 * stepsOfPoint).rounded()) }
  }

  /// The text of `weights`.
  package static func text(of weights: Weights) -> [UInt8] {
    (weights.moves + weights.start + weights.shares).flatMap { lane in
      lane.indices.flatMap { Weights.digits(lane[$0]) }
    }
  }
}

extension Affinity.Weights {
  private static let zero = Int(UInt8(ascii: "0"))
  private static let digits = 75
  private static let stepsPerUnit: Float = 1000

  /// The two digits of a weight.
  fileprivate static func digits(_ weight: Float) -> [UInt8] {
    let step = Int((weight * stepsPerUnit).rounded()) + digits * digits / 2
    return [UInt8(zero + step / digits), UInt8(zero + step % digits)]
  }

  /// The weights that `text` holds.
  fileprivate init(_ text: [UInt8]) {
    self.init()
    let wanted = (moves.count + start.count + shares.count) * Affinity.Lane.scalarCount * 2
    precondition(text.count == wanted, "there are two digits for each weight")
    var place = 0
    func next() -> Affinity.Lane {
      var lane = Affinity.Lane.zero
      for unit in lane.indices {
        let step = (Int(text[place]) - Self.zero) * Self.digits + Int(text[place + 1]) - Self.zero
        lane[unit] = Float(step - Self.digits * Self.digits / 2) / Self.stepsPerUnit
        place += 2
      }
      return lane
    }
    for index in moves.indices { moves[index] = next() }
    for index in start.indices { start[index] = next() }
    for index in shares.indices { shares[index] = next() }
  }
}
