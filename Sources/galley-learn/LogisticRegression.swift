import Foundation

/// Weights of facts, found so that the odds they add up to fit what was seen as well as may be.
struct LogisticRegression {
  /// The weight of each fact.
  private(set) var weights: [Double]

  /// Fits weights to `samples` by Newton's method, which needs a dozen steps; `ridge` keeps the weights of
  /// facts that are hardly ever seen near zero.
  ///
  /// - Complexity: O(*s* *f*²) a step for *s* samples of *f* facts.
  init(_ samples: [(facts: [Double], isTrue: Bool)], ridge: Double = 2) {
    let count = samples.first?.facts.count ?? 0
    weights = [Double](repeating: 0, count: count)
    for _ in 0..<12 {
      var gradient = weights.map { -$0 * ridge }
      var hessian = (0..<count).map { row in (0..<count).map { $0 == row ? ridge : 0.0 } }
      for sample in samples {
        let sum = zip(sample.facts, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let probability = 1 / (1 + exp(-sum))
        let error = (sample.isTrue ? 1 : 0) - probability
        let spread = max(1e-9, probability * (1 - probability))
        for row in 0..<count where sample.facts[row] != 0 {
          gradient[row] += error * sample.facts[row]
          for column in 0...row { hessian[row][column] += spread * sample.facts[row] * sample.facts[column] }
        }
      }
      let step = Self.solve(hessian, gradient)
      for index in weights.indices { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
  }

  /// The solution of a symmetric, positive definite system, of which the lower half is given, by Cholesky's
  /// decomposition.
  private static func solve(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
    var lower = matrix
    let count = values.count
    for row in 0..<count {
      for column in 0...row {
        var sum = matrix[row][column]
        for index in 0..<column { sum -= lower[row][index] * lower[column][index] }
        lower[row][column] = row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
      }
    }
    var solution = values
    for row in 0..<count {
      for index in 0..<row { solution[row] -= lower[row][index] * solution[index] }
      solution[row] /= lower[row][row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for index in (row + 1)..<max(row + 1, count) { solution[row] -= lower[index][row] * solution[index] }
      solution[row] /= lower[row][row]
    }
    return solution
  }
}
