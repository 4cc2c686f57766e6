/// In how many nearby weightings each subject stays among the first.
///
/// Ours: every weight is varied by up to a quarter, as ``WeightVariations`` says, the subjects are
/// ranked again each time, and the times are counted in which a subject is among the first places.
/// Equal totals are decided as in ``Ranking``; confidence and dates do not vary.
public struct RankStability<ID: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// How many places are looked at.
  public let places: Int

  /// How many variations were ranked.
  public let variations: Int

  private let timesInside: [ID: Int]

  /// The stability of a ranking that was made under `model`.
  ///
  /// - Parameter places: How many places are looked at, the first ten unless said otherwise.
  public init(
    of ranking: Ranking<ID>, model: ScoreModel, places: Int = 10,
    variations: Int = WeightVariations.usualCount
  ) {
    let entries = ranking.entries.sorted {
      ScoreOrder($0.score).isSurer(than: ScoreOrder($1.score)) ?? ($0.id < $1.id)
    }
    let table = WeightedTable(entries.map(\.score), model: model)
    var times = [Int](repeating: 0, count: entries.count)
    for factors in WeightVariations(of: model, count: variations).factors {
      for position in table.first(places, under: factors) { times[position] += 1 }
    }
    self.places = places
    self.variations = variations
    timesInside = Dictionary(
      zip(entries.map(\.id), times), uniquingKeysWith: { first, _ in first })
  }

  /// In how many of the ``variations`` a subject is inside; `nil` where it is not ranked.
  public func timesInside(_ id: ID) -> Int? { timesInside[id] }
}

/// The weighted values of ranked scores, row after row, for summing them again and again.
private struct WeightedTable {
  private let weighted: [Double]
  private let sections: [ScoreSection]
  private let rows: Int
  private let formula: ScoreFormula

  init(_ scores: [HarmScore], model: ScoreModel) {
    weighted = scores.flatMap { $0.parts.map(\.weighted) }
    sections = model.components.map(\.section)
    rows = scores.count
    formula = model.formula
    precondition(weighted.count == rows * sections.count, "scores are of the model that is varied")
  }

  /// The rows with the highest totals; equal ones by harm, then in the order of the rows, which is
  /// that of the rules for ties that no weight touches.
  ///
  /// Only the first places are kept in order: most rows are passed over after one comparison.
  func first(_ places: Int, under factors: [Double]) -> [Int] {
    guard places > 0 else { return [] }
    var first: [(row: Int, sums: Sums)] = []
    for row in 0..<rows {
      let sums = rowSums(row, under: factors)
      if first.count == places, !sums.isAbove(first[places - 1].sums) { continue }
      // A row goes behind its equals: they came before it.
      let place = first.lastIndex { !sums.isAbove($0.sums) }.map { $0 + 1 } ?? 0
      if first.count == places { first.removeLast() }
      first.insert((row, sums), at: place)
    }
    return first.map(\.row)
  }

  private func rowSums(_ row: Int, under factors: [Double]) -> Sums {
    var harm = 0.0
    var likelihood = 0.0
    for column in sections.indices {
      let value = weighted[row * sections.count + column] * factors[column]
      switch sections[column] {
      case .harm: harm += value
      case .likelihood: likelihood += value
      case .position: continue
      }
    }
    return Sums(total: formula.total(harm: harm, likelihood: likelihood), harm: harm)
  }
}

/// What a row comes to under varied weights.
private struct Sums {
  let total: Double
  let harm: Double

  func isAbove(_ other: Sums) -> Bool {
    total == other.total ? harm > other.harm : total > other.total
  }
}
