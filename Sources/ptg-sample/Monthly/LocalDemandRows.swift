import ThreatDomain

/// Demand that only forces see: calls for service about fraud, and crimes that they record.
enum LocalDemandRows {
  /// - Parameter demand: The counts of the demand table, by month and force.
  static func rows(
    _ data: ReferenceData, demand: [[DemandCount]], _ months: [Month], _ seed: UInt64
  ) -> [[[String]]] {
    var chance = SplitMix64(seed: seed, stream: "local demand")
    return months.enumerated().map { position, month in
      data.forces.indices.filter { data.forces[$0].isTerritorial }.flatMap { force in
        let reports = Double(demand[position][force].reports)
        let counts: [(LocalDemandKind, Double)] = [
          (.callsForService, 0.22), (.recordedLocally, 0.05),
        ]
        return counts.map { kind, share in
          let count = Int(reports * share * chance.factor(0.08))
          return [month.description, data.forces[force].id, kind.rawValue, String(count)]
        }
      }
    }
  }
}

/// The returns of one month, all of which have come.
///
/// The other months say nothing: their rows tell who has returned.
enum ReturnRows {
  static func rows(_ data: ReferenceData, _ month: Month) -> [[String]] {
    ["demand", "referral", "victim_care"].flatMap { table in
      data.forces.filter(\.isTerritorial).map { force in
        [
          table, month.description, force.id, ReturnState.received.rawValue,
          month.lastDay.description,
        ]
      }
    }
  }
}
