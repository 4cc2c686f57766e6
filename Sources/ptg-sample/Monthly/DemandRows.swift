import ExportSync
import Platform
import ThreatDomain

/// The rows of the demand table, and what other tables need to know of them.
struct DemandRows {
  let plan: DemandPlan
  /// By force: what a month's reports came to.
  private(set) var sums: [ForceMonth]

  /// A month of a force.
  struct ForceMonth {
    var reports = 0
    var repeated = 0
    var vulnerable = 0
  }

  init(_ plan: DemandPlan) {
    self.plan = plan
    sums = plan.data.forces.map { _ in ForceMonth() }
  }

  /// Writes the month's rows; cells without a report have none.
  mutating func write(
    _ month: DemandMonth, to part: inout PartWriter
  ) throws(PlatformError) {
    var chance = SplitMix64(seed: plan.seed, stream: "cells \(month.month)")
    let monthText = month.month.description
    for force in plan.data.forces.indices {
      for type in plan.data.types.indices {
        for (victim, kind) in VictimType.allCases.enumerated() {
          let reports = month.reports[month.cell(force: force, type: type, victim: victim)]
          guard reports > 0 else { continue }
          let cell = Cell(reports, plan.profiles[type], kind, chance: &chance)
          add(cell, to: force)
          let place = [
            monthText, plan.data.forces[force].id, plan.data.types[type].code, kind.rawValue,
          ]
          try part.append(place + cell.fields)
        }
      }
    }
  }

  private mutating func add(_ cell: Cell, to force: Int) {
    sums[force].reports += cell.reports
    sums[force].repeated += cell.repeated
    sums[force].vulnerable += cell.vulnerable
  }

  /// The figures of one row.
  private struct Cell {
    let reports: Int
    let cyber: Int
    let repeated: Int
    let vulnerable: Int
    let lossPence: Int

    init(_ reports: Int, _ profile: TypeProfile, _ kind: VictimType, chance: inout SplitMix64) {
      self.reports = reports
      cyber = chance.binomial(reports, profile.cyber / 100)
      repeated = chance.binomial(reports, kind == .individual ? 0.045 : 0.02)
      vulnerable = kind == .individual ? chance.binomial(reports, profile.vulnerable / 1000) : 0
      lossPence = Self.loss(of: reports, mean: profile.loss, kind, chance: &chance)
    }

    var fields: [String] { [reports, cyber, repeated, vulnerable, lossPence].map { String($0) } }

    /// Most lose little and a few lose much, so the mean of many is steadier than that of one.
    private static func loss(
      of reports: Int, mean: Double, _ kind: VictimType, chance: inout SplitMix64
    ) -> Int {
      let drawn = min(reports, 12)
      var sum = 0.0
      for _ in 0..<drawn { sum += chance.pick(lossFactors) }
      let factor = kind == .individual ? 1.0 : 1.6
      let pounds = sum / Double(drawn) * mean * factor * Double(reports)
      return Int((pounds * chance.factor(0.1) * 100).rounded())
    }
  }
}

/// A heavy tail in sixteen steps, whose mean is about 1.
private let lossFactors = [
  0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1.0, 1.4, 2.0, 3.2, 5.3,
]
