import ExportFormat
import ExportSync
import Platform
import ThreatDomain

/// The rows of the demand table, and the sums that other tables need.
struct DemandRows {
  let plan: DemandPlan
  /// The sums of a month's reports, by force.
  private(set) var sums: [DemandCount]
  /// The totals of the month's rows for every scope.
  var compared: ComparedSums

  init(_ plan: DemandPlan, places: ComparedPlaces) {
    self.plan = plan
    compared = ComparedSums(.demand, places)
    sums = plan.data.forces.map { _ in .zero }
  }

  /// Writes the rows of a month; cells without a report get no row.
  mutating func write(
    _ month: DemandMonth, to part: inout PartWriter
  ) throws(PlatformError) {
    var chance = SplitMix64(seed: plan.seed, stream: "cells \(month.month)")
    let monthText = month.month.description
    for force in plan.data.forces.indices {
      for type in plan.data.types.indices {
        for (victim, kind) in DemandMonth.kinds.enumerated() {
          let reports = month.reports[month.cell(force: force, type: type, victim: victim)]
          guard reports > 0 else { continue }
          let count = DemandCount(drawn: reports, plan.profiles[type], kind, chance: &chance)
          sums[force] += count
          let place = [
            monthText, plan.data.forces[force].id, plan.data.types[type].code, kind.rawValue,
          ]
          let row = place + count.fields
          try part.append(row)
          compared.add(row)
        }
      }
    }
  }
}

extension DemandCount {
  /// The random figures of one row.
  fileprivate init(
    drawn reports: Int, _ profile: TypeProfile, _ kind: VictimType, chance: inout SplitMix64
  ) {
    let cyber = chance.binomial(reports, profile.cyber / 100)
    let repeated = chance.binomial(reports, kind == .individual ? 0.045 : 0.02)
    let vulnerable = kind == .individual ? chance.binomial(reports, profile.vulnerable / 1000) : 0
    let loss = Self.loss(of: reports, mean: profile.loss, kind, chance: &chance)
    self.init(
      reports: reports, cyberReports: cyber, repeatVictims: repeated, vulnerableVictims: vulnerable,
      loss: loss)
  }

  /// A random loss: most victims lose little and a few lose much, so the mean of many is steadier.
  private static func loss(
    of reports: Int, mean: Double, _ kind: VictimType, chance: inout SplitMix64
  ) -> Pence {
    let drawn = min(reports, 12)
    var sum = 0.0
    for _ in 0..<drawn { sum += chance.pick(lossFactors) }
    let factor = kind == .individual ? 1.0 : 1.6
    let pounds = sum / Double(drawn) * mean * factor * Double(reports)
    return Pence(Int64((pounds * chance.factor(0.1) * 100).rounded()))
  }
}

extension SummedCount {
  /// The fields of the columns that are added up, in order; empty where a figure is not known.
  var fields: [String] { Measure.allCases.map { figure($0).map(String.init) ?? "" } }
}

/// The sixteen steps of a heavy-tailed distribution with a mean of about 1.
private let lossFactors = [
  0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1.0, 1.4, 2.0, 3.2, 5.3,
]
