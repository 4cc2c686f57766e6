/// How many nearby weightings keep each subject in the first places of a ranking.
///
/// Ours: ``WeightVariations`` varies every weight by up to a quarter. The subjects are ranked again
/// under each variation. The stability of a subject is how many times it is among the first places.
/// Ties are decided as in ``Ranking``; confidence and dates do not vary.
public struct RankStability<ID: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// How many first places count: 10 for the top ten.
  public let places: Int

  /// How many variations of the weights were ranked.
  public let variations: Int

  private let timesInside: [ID: Int]

  /// The stability of a ranking made under `model`.
  ///
  /// - Parameter places: How many first places count; the top ten by default.
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

  /// How many of the ``variations`` keep a subject in the first places; `nil` where it has no rank.
  public func timesInside(_ id: ID) -> Int? { timesInside[id] }
}

/// The weighted values of ranked scores, one row after another, for fast repeated sums.
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

  /// The rows with the highest totals, highest first.
  ///
  /// Equal totals are put in order by harm, then by the order of the rows. That order already
  /// follows the tie rules that no weight affects. Only the first places are kept in order, so one
  /// comparison passes over most rows.
  func first(_ places: Int, under factors: [Double]) -> [Int] {
    guard places > 0 else { return [] }
    var first: [(row: Int, sums: Sums)] = []
    for row in 0..<rows {
      let sums = rowSums(row, under: factors)
      if first.count == places, !sums.isAbove(first[places - 1].sums) { continue }
      // // A row goes behind its equals, because they come earlier in the ranking.
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

/// The total and the harm of one row under varied weights.
private struct Sums {
  let total: Double
  let harm: Double

  func isAbove(_ other: Sums) -> Bool {
    total == other.total ? harm > other.harm : total > other.total
  }
}
