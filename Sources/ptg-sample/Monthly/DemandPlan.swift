import ThreatDomain

/// The number of reports to expect, before chance: by force, by type and by month.
struct DemandPlan {
  let data: ReferenceData
  let seed: UInt64
  let scale: Scale
  /// The share of each force, in the order of `data.forces`; the shares add up to 1.
  let forceShares: [Double]
  /// The share of each type, in the order of `data.types`; the shares add up to 1.
  let typeShares: [Double]
  let profiles: [TypeProfile]
  /// How many times the usual share of a type each force gets, by force and type.
  private let leaning: [[Double]]

  init(_ data: ReferenceData, seed: UInt64, scale: Scale) {
    self.data = data
    self.seed = seed
    self.scale = scale
    var chance = SplitMix64(seed: seed, stream: "leaning")
    profiles = data.types.map { TypeProfile.of($0.code) }
    forceShares = shares(data.forces.map { Self.weight(of: $0) * chance.factor(0.06) })
    typeShares = shares(profiles.map(\.weight))
    leaning = data.forces.map { force in
      data.types.map { Self.known(force, $0.code) * max(0.5, chance.factor(0.12)) }
    }
  }

  /// The weight of a force: its residents, corrected where they report elsewhere or hardly at all.
  private static func weight(of force: ReferenceData.Force) -> Double {
    switch force.id {
    case "police-scotland": 320_000
    case "psni": 790_000
    case "city-of-london": 52_000
    default: Double(force.population ?? 0)
    }
  }

  /// Published differences between places: see `action-fraud-by-type.csv`, reports per 10,000
  /// people.
  private static func known(_ force: ReferenceData.Force, _ type: String) -> Double {
    switch (force.region, force.id, type) {
    case ("lon", _, "NFIB3A"): 1.3
    case ("lon", _, "NFIB3F"): 2.0
    case ("lon", _, "NFIB2E"): 1.45
    case (_, "warwickshire", "NFIB1H"): 1.3
    case (_, "sussex", "NFIB1D"): 1.7
    case (_, "norfolk", "NFIB1B"): 2.0
    case (_, "northamptonshire", "NFIB3A"): 1.25
    case (_, "dyfed-powys", "NFIB3E"): 1.8
    default: 1
    }
  }

  /// The reports to expect for a force and type, of a month's `total`.
  func expected(force: Int, type: Int, of total: Double) -> Double {
    total * forceShares[force] * typeShares[type] * leaning[force][type]
  }

  /// The reports of a financial year: as published, or estimated for earlier years.
  func reports(in year: FinancialYear) -> Int {
    if let known = data.reports.first(where: { $0.year == year }) { return known.reports }
    guard let first = data.reports.first else { return 0 }
    let yearsBefore = max(0, first.year.startYear - year.startYear)
    return max(first.reports / 3, first.reports - 20_000 * yearsBefore)
  }

  /// The reports of each month of a year; they add up to the year's reports.
  func monthlyReports(in year: FinancialYear) -> [Int] {
    var chance = SplitMix64(seed: seed, stream: "year \(year)")
    return apportion(reports(in: year), by: season.map { $0 * chance.factor(0.025) })
  }
}

/// Factors of a mild season, starting in April.
private let season = [1.0, 1.01, 1.0, 1.01, 0.98, 0.99, 1.02, 1.02, 0.96, 1.02, 0.97, 1.02]

/// The weights divided by their sum.
private func shares(_ weights: [Double]) -> [Double] {
  let sum = weights.reduce(0, +)
  return weights.map { $0 / sum }
}
