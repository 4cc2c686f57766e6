import ThreatDomain

/// Why a case may stand on a higher level or belong to a higher tier.
enum Ground: CaseIterable {
  case manyRegions
  case severalRegions
  case severalForces
  case vulnerable
  case organised
  case loss
  case series
}

/// The grounds that a case gives, and those alone.
struct Grounds {
  private let regions: [String: String]
  /// The investigations of each group or network of offenders.
  private let groups: [Set<String>]

  init(_ data: ReferenceData, _ desk: ActorDesk) {
    regions = Dictionary(
      data.forces.compactMap { force in force.region.map { (force.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    groups = desk.actors.filter { $0.kind == .group || $0.kind == .network }.map { actor in
      Set(desk.linkRows.filter { $0[0] == actor.id }.map { $0[1] })
    }
  }

  /// The number of regions whose forces a case touches.
  func regionCount(of investigation: Investigation) -> Int {
    Set(investigation.forces.compactMap { regions[$0] }).count
  }

  func all(of investigation: Investigation) -> [Ground] {
    Ground.allCases.filter { holds($0, for: investigation) }
  }

  private func holds(_ ground: Ground, for investigation: Investigation) -> Bool {
    switch ground {
    case .manyRegions: regionCount(of: investigation) > 3
    case .severalRegions: (2...3).contains(regionCount(of: investigation))
    case .severalForces: investigation.forces.count > 1
    case .vulnerable:
      investigation.vulnerable >= 10 && investigation.vulnerable * 4 >= investigation.victims
    case .organised: groups.contains { $0.contains(investigation.id) && $0.count > 1 }
    case .loss: investigation.lossPence >= 100_000_000
    case .series: investigation.series != nil
    }
  }
}
