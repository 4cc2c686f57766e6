import ThreatDomain

/// The two stories in the sample, so that the boards have something to find.
enum PlantedSignal {
  /// Mandate fraud in Thames Valley in January 2019: reports sent late, which look like a crime
  /// wave.
  enum LateReports {
    static let month = FinancialYear(startYear: 2018).firstMonth + 9
    static let force = "thames-valley"
    static let type = "NFIB5D"
    static let reports = 41
    static let reason =
      "41 reports of mandate fraud in Thames Valley were received late, in one bulk report, and"
      + " added on 4 April 2019"
  }

  /// Computer software service fraud in the South West: eight months of steady growth.
  enum SteadyRise {
    static let firstMonth = FinancialYear(startYear: 2018).firstMonth + 4
    static let region = "sw"
    static let type = "NFIB3E"
    /// The growth of a month as a part of the usual number.
    static let growth = 0.09
  }
}

extension DemandPlan {
  /// The reports of the rise in a month, by force of the region; `nil` before the rise.
  func steadyRise(in month: Month) -> [(force: Int, reports: Int)]? {
    typealias Rise = PlantedSignal.SteadyRise
    guard month >= Rise.firstMonth,
      let type = data.types.firstIndex(where: { $0.code == Rise.type })
    else { return nil }
    let usual = Double(reports(in: FinancialYear(containing: month))) / 12
    let forces = data.forces(of: Rise.region)
    let expected = forces.map { self.expected(force: $0, type: type, of: usual) }
    let step = Double(month - Rise.firstMonth + 1)
    let total = expected.reduce(0, +) * (1 + Rise.growth * step)
    return Array(zip(forces, apportion(Int(total.rounded()), by: expected)))
      .map { (force: $0, reports: $1) }
  }
}
