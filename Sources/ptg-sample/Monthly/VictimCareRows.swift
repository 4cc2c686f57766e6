import ThreatDomain

/// The monthly lists of vulnerable and repeat victims, force by force.
struct VictimCareRows {
  /// Rows by month, from the first month of the sample.
  private(set) var rows: [[[String]]] = []
  /// Vulnerable victims by month and force.
  private(set) var vulnerable: [[VictimCareCount]] = []

  /// - Parameter demand: The counts of the demand table, by month and force.
  init(_ data: ReferenceData, months: [Month], demand: [[DemandCount]], seed: UInt64) {
    var chance = SplitMix64(seed: seed, stream: "victim care")
    var delays = SplitMix64(seed: seed, stream: "victim contact in time")
    let zeal = data.forces.map { _ in 0.72 + 0.24 * chance.unit() }
    for (position, month) in months.enumerated() {
      let age = months.count - 1 - position
      var monthRows: [[String]] = []
      var counts = data.forces.map { _ in VictimCareCount.zero }
      for force in data.forces.indices where data.forces[force].isTerritorial {
        let sums = demand[position][force]
        let lists = [
          (VictimList.vulnerable, sums.vulnerableVictims ?? 0),
          (.repeated, sums.repeatVictims ?? 0),
        ]
        for (list, known) in lists {
          let done = Self.done(known, zeal: zeal[force], age: age, chance: &chance)
            .inTime(age: age, &delays)
          if list == .vulnerable { counts[force] = done }
          let place = [month.description, data.forces[force].id, list.rawValue]
          monthRows.append(place + done.fields)
        }
      }
      rows.append(monthRows)
      vulnerable.append(counts)
    }
  }

  /// The count of a list; the lists of the last two months are still being worked through.
  private static func done(
    _ known: Int, zeal: Double, age: Int, chance: inout SplitMix64
  ) -> VictimCareCount {
    let identified = chance.binomial(known, 0.8)
    let progress = VictimCareCount.progress(age: age)
    let contacted = chance.binomial(identified, min(0.98, zeal * progress))
    return VictimCareCount(
      identified: identified, contacted: contacted,
      safeguarded: chance.binomial(contacted, 0.45 * progress))
  }
}

extension VictimCareCount {
  /// How much of the work on a list is done, by its age in months.
  fileprivate static func progress(age: Int) -> Double {
    age == 0 ? 0.55 : age == 1 ? 0.8 : age == 2 ? 0.93 : 1
  }

  /// The count with how many were contacted within the limit of 28 days.
  ///
  /// Of all who are ever contacted, the same share is contacted in time, whatever the month: lists
  /// that are due are alike. Of the newest list, everybody who was contacted was contacted in time.
  fileprivate func inTime(age: Int, _ delays: inout SplitMix64) -> VictimCareCount {
    VictimCareCount(
      identified: identified, contacted: contacted,
      contactedInTime: delays.binomial(contacted, min(1, 0.78 / Self.progress(age: age))),
      safeguarded: safeguarded)
  }
}
