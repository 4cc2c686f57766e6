import ThreatDomain

/// The reports of a month, cell by cell, in key order: force, then type, then victim.
struct DemandMonth {
  let month: Month
  /// The reports of all cells, by force, type and victim.
  private(set) var reports: [Int]
  private let plan: DemandPlan
  private let types: Int

  /// The kinds of victim in the sample; every one is known.
  static let kinds = VictimType.allCases.filter { $0 != .unknown }
  static let victims = kinds.count

  /// - Parameter total: The total of the month's reports.
  init(_ month: Month, total: Int, plan: DemandPlan) {
    self.month = month
    self.plan = plan
    types = plan.data.types.count
    reports = Self.drawn(month, total: total, plan: plan)
    let planted = plant()
    let isPlanted = Set(planted)
    let rest = total - planted.reduce(0) { $0 + reports[$1] }
    let weights = reports.indices.map { isPlanted.contains($0) ? 0 : Double(reports[$0]) }
    let shares = apportion(rest, by: weights)
    for cell in reports.indices where !isPlanted.contains(cell) {
      reports[cell] = shares[cell] + plan.scale.leastReports
    }
  }

  /// The position of a cell in `reports`.
  func cell(force: Int, type: Int, victim: Int) -> Int {
    (force * types + type) * Self.victims + victim
  }

  /// The reports drawn at random around the plan; forces and types have good and bad months.
  private static func drawn(_ month: Month, total: Int, plan: DemandPlan) -> [Int] {
    var chance = SplitMix64(seed: plan.seed, stream: "demand \(month)")
    let forceLuck = plan.data.forces.map { _ in chance.factor(0.03) }
    let typeLuck = plan.data.types.map { _ in chance.factor(0.045) }
    var reports: [Int] = []
    for force in plan.data.forces.indices {
      for type in plan.data.types.indices {
        let mean = plan.expected(force: force, type: type, of: Double(total))
        let lucky = mean * forceLuck[force] * typeLuck[type]
        for share in plan.victimShares(type: type) { reports.append(chance.poisson(lucky * share)) }
      }
    }
    return reports
  }

  /// Adds the planted signals; returns the cells that must not change afterwards.
  private mutating func plant() -> [Int] {
    lateReports() + steadyRise()
  }

  private mutating func lateReports() -> [Int] {
    typealias Late = PlantedSignal.LateReports
    guard month == Late.month,
      let force = plan.data.forces.firstIndex(where: { $0.id == Late.force }),
      let type = plan.data.types.firstIndex(where: { $0.code == Late.type })
    else { return [] }
    let cell = cell(force: force, type: type, victim: 1)
    reports[cell] += Late.reports
    return [cell]
  }

  private mutating func steadyRise() -> [Int] {
    guard let rise = plan.steadyRise(in: month),
      let type = plan.data.types.firstIndex(where: { $0.code == PlantedSignal.SteadyRise.type })
    else { return [] }
    var cells: [Int] = []
    for (force, total) in rise {
      let split = apportion(total, by: plan.victimShares(type: type))
      for victim in split.indices {
        let cell = cell(force: force, type: type, victim: victim)
        reports[cell] = split[victim]
        cells.append(cell)
      }
    }
    return cells
  }
}

extension DemandPlan {
  /// The share of each kind of victim in a type's reports, in the order of ``VictimType``.
  func victimShares(type: Int) -> [Double] {
    let business = profiles[type].business / 100
    let others = business > 0.5 ? 0.02 : 0.004
    return [1 - business - 2 * others, business, others, others].map { max(0, $0) }
  }
}
