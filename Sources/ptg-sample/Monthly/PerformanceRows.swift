import ThreatDomain

/// The values of the measures by month and scope; forces add up to regions, regions to the nation.
struct PerformanceRows {
  let data: ReferenceData
  let months: [Month]
  let demand: [[DemandCount]]
  let care: VictimCareRows
  /// How many serious cases were sent, and how many of them were taken up since, by month and
  /// force.
  let takeUp: [[(sent: Int, taken: Int)]]
  let seed: UInt64

  /// The month with a restated count of calls: January 2019.
  private static let restatedMonth = FinancialYear(startYear: 2018).firstMonth + 9

  /// A numerator and a denominator.
  private typealias Ratio = (part: Int, whole: Int)

  /// The rows, by month.
  func rows() -> [[[String]]] {
    var chance = SplitMix64(seed: seed, stream: "performance")
    let promptness = data.forces.map { _ in 0.66 + 0.24 * chance.unit() }
    return months.indices.map { month in
      let updated = data.forces.indices.map { force in
        let reports = demand[month][force].reports
        let likely = min(0.98, promptness[force] * chance.factor(0.035))
        return (part: chance.binomial(reports, likely), whole: reports)
      }
      return calls(month, chance: &chance) + scoped("victims-28", month, updated)
        + scoped("take-up", month, takeUp[month].map { (part: $0.taken, whole: $0.sent) })
        + scoped("contacted", month, care.vulnerable[month].map { ($0.contacted, $0.identified) })
    }
  }

  private func calls(_ month: Int, chance: inout SplitMix64) -> [[String]] {
    let reports = demand[month].reduce(0) { $0 + $1.reports }
    let calls = Int(Double(reports) * 1.3 * chance.factor(0.03))
    let answered = Int(Double(calls) * 0.61 * chance.factor(0.05))
    let handled = Int(Double(calls) * 0.71 * chance.factor(0.04))
    let isRestated = months[month] == Self.restatedMonth
    let firstAnswer = isRestated ? String(answered + 611) : ""
    return [
      row(month, .national, "calls-5", (answered, calls), restatedFrom: firstAnswer),
      row(month, .national, "handled-15", (handled, calls)),
    ]
  }

  /// Rows of the nation, the regions and the forces; a scope with nothing to count has no row.
  private func scoped(_ measure: String, _ month: Int, _ ratios: [Ratio]) -> [[String]] {
    let regions = data.regions.map { region in
      (Scope.region(region.id), Self.sum(data.forces(of: region.id).map { ratios[$0] }))
    }
    let forces = data.forces.indices.filter { data.forces[$0].isTerritorial }
    let values =
      [(Scope.national, Self.sum(forces.map { ratios[$0] }))] + regions
      + forces.map { (Scope.force(data.forces[$0].id), ratios[$0]) }
    return values.filter { $0.1.whole > 0 }.map { row(month, $0.0, measure, $0.1) }
  }

  private static func sum(_ ratios: [Ratio]) -> Ratio {
    ratios.reduce((part: 0, whole: 0)) { (part: $0.part + $1.part, whole: $0.whole + $1.whole) }
  }

  private func row(
    _ month: Int, _ scope: Scope, _ measure: String, _ ratio: Ratio, restatedFrom: String = ""
  ) -> [String] {
    [
      months[month].description, scope.description, measure, String(ratio.part),
      String(ratio.whole), restatedFrom,
    ]
  }
}
