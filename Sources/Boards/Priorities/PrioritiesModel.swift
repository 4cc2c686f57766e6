import ThreatDomain

/// The themes of all regions, with the priority that each region agreed: the widest difference first.
struct PrioritiesModel: Sendable {
  /// How far apart the agreed priorities of a theme are, the widest last.
  enum Difference: String, Comparable, Sendable {
    /// No region agreed a priority, or a single one did.
    case none, single
    case same
    case highToMedium = "high_to_medium"
    case mediumToLow = "medium_to_low"
    case highToLow = "high_to_low"

    static func < (left: Self, right: Self) -> Bool { left.width < right.width }

    private var width: Int {
      switch self {
      case .none: 0
      case .single: 1
      case .same: 2
      case .mediumToLow: 3
      case .highToMedium: 4
      case .highToLow: 5
      }
    }

    /// Whether two regions agreed different priorities.
    var isDifferent: Bool { self > .same }
  }

  /// A threat of a region.
  struct Agreement: Equatable, Sendable {
    let threat: Threat
    let regionName: String
  }

  /// The threats that share a theme.
  struct Theme: Equatable, Sendable {
    /// The theme as the export writes it.
    let theme: String
    /// In the order of the regions; of a region with several threats, the highest priority first.
    let agreements: [Agreement]

    /// The first threat of a region; `nil` where it follows none.
    func agreement(of region: String) -> Agreement? {
      agreements.first { $0.threat.regionID == region }
    }

    var agreed: [AgreedPriority] { agreements.compactMap(\.threat.agreedPriority) }

    var difference: Difference {
      switch (agreed.count, agreed.min(), agreed.max()) {
      case (0, _, _): .none
      case (1, _, _): .single
      case (_, .low, .high): .highToLow
      case (_, .low, .medium): .mediumToLow
      case (_, .medium, .high): .highToMedium
      default: .same
      }
    }

    /// The newest day on which a region agreed a priority.
    var newest: Day? { agreements.compactMap(\.threat.agreedOn).max() }
  }

  let themes: [Theme]
  let regions: [PrioritiesRecords.NamedRegion]
  let asAt: Day
}

extension PrioritiesModel {
  init(_ records: PrioritiesRecords) {
    let places = Dictionary(
      records.regions.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    func order(_ threat: Threat) -> (Int, Int, String) {
      let priority = threat.agreedPriority.flatMap(AgreedPriority.allCases.firstIndex) ?? -1
      return (places[threat.regionID] ?? .max, -priority, threat.id)
    }
    let themes = Dictionary(grouping: records.threats, by: \.kinship).map { theme, threats in
      Theme(
        theme: theme,
        agreements: threats.sorted { order($0) < order($1) }.map { threat in
          let place = places[threat.regionID]
          return Agreement(
            threat: threat,
            regionName: place.map { records.regions[$0].name } ?? threat.regionID)
        })
    }
    self.init(
      themes: themes.sorted(by: PrioritiesModel.isBefore), regions: records.regions,
      asAt: records.asAt)
  }

  private static func isBefore(_ left: Theme, _ right: Theme) -> Bool {
    if left.difference != right.difference { return left.difference > right.difference }
    let (first, second) = (left.agreed.max(), right.agreed.max())
    if first != second { return second == nil || first.map { $0 > second ?? .low } ?? false }
    return left.theme < right.theme
  }

  /// The first letters of the region's id, as many as tell all regions apart.
  func sign(ofRegion id: String) -> String {
    let ids = regions.map(\.id)
    let longest = max(ids.map(\.count).max() ?? 0, 2)
    let length = (2...longest).first { length in
      Set(ids.map { $0.prefix(length) }).count == ids.count
    }
    return id.prefix(length ?? longest).uppercased()
  }

  /// The threats without an agreed priority.
  var withoutPriority: Int {
    themes.reduce(0) { $0 + $1.agreements.count { $0.threat.agreedPriority == nil } }
  }
}
