import ExportFormat
import ExportSync
import ThreatDomain

/// Crimes referred and outcomes, divided over months and types so that every published sum is
/// right.
struct ReferralRows {
  /// Rows by month, from the first month of the sample.
  private(set) var rows: [[[String]]]
  /// The sums, by month and force.
  private(set) var sums: [[OutcomeRatio]]

  private let plan: DemandPlan
  private let months: [Month]
  private var chance: SplitMix64

  init(_ plan: DemandPlan) {
    self.plan = plan
    let months = Array(plan.scale.months)
    self.months = months
    chance = SplitMix64(seed: plan.seed, stream: "referral")
    rows = months.map { _ in [] }
    sums = plan.data.forces.map { _ in months.map { _ in .zero } }
    for (position, force) in plan.data.forces.enumerated() {
      for year in plan.data.published where year.force == force.id { split(year, force: position) }
    }
  }

  /// The totals of each month's rows for every scope.
  func compared(_ places: ComparedPlaces) -> [[[String]]] {
    rows.map { rows in
      var sums = ComparedSums(.referral, places)
      for row in rows { sums.add(row) }
      return sums.rows()
    }
  }

  private mutating func split(_ year: ReferenceData.PublishedYear, force: Int) {
    guard let first = months.firstIndex(of: year.year.firstMonth) else { return }
    let referred = overMonths(year.referred)
    let judicial = overMonths(year.judicial)
    let other = overMonths(year.other)
    for month in 0..<12 {
      let counts = OutcomeRatio(
        referred: referred[month], judicial: judicial[month], other: other[month])
      sums[force][first + month] = counts
      add(counts, force: force, month: first + month)
    }
  }

  private mutating func overMonths(_ total: Int) -> [Int] {
    apportion(total, by: (0..<12).map { _ in chance.factor(0.16) })
  }

  private mutating func add(_ counts: OutcomeRatio, force: Int, month: Int) {
    let referred = overTypes(counts.referred)
    let judicial = overTypes(counts.judicial ?? 0)
    let other = overTypes(counts.other ?? 0)
    for type in plan.data.types.indices {
      let counts = OutcomeRatio(
        referred: referred[type], judicial: judicial[type], other: other[type])
      guard counts != .zero else { continue }
      let place = [
        months[month].description, plan.data.forces[force].id, plan.data.types[type].code,
      ]
      rows[month].append(place + counts.fields)
    }
  }

  /// The total divided over types: a few crimes draw their types, many are shared out.
  private mutating func overTypes(_ total: Int) -> [Int] {
    let weights = referralWeights
    guard total < 40 else {
      return apportion(total, by: weights.map { $0 * chance.factor(0.2) })
    }
    var counts = weights.map { _ in 0 }
    for _ in 0..<total { counts[chance.position(weighted: weights)] += 1 }
    return counts
  }

  /// The weights of types among referrals: costly types weigh more, because they more often have a
  /// lead.
  private var referralWeights: [Double] {
    plan.profiles.map { $0.weight < 25 ? 0 : $0.weight * (200 + $0.loss).squareRoot() }
  }
}
