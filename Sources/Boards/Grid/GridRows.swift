import Sheets
import ThreatDomain
import Wording

/// What the rows of the grid stand for, and which investigation stands in which.
struct GridRows: Sendable {
  struct Row: Equatable, Sendable {
    let id: String
    let title: String
    /// Whether the row is shown where nothing stands in it: that it is empty says something.
    let isKept: Bool
  }

  /// In the order in which they are shown.
  let rows: [Row]
  /// The id of the row that an investigation belongs to.
  let id: @Sendable (Investigation) -> String

  init(by grouping: GridGrouping, names: GridNames, scope: Scope) {
    switch grouping {
    case .tier: self = .byTier(names.words)
    case .force: self = .byForce(names, scope: scope)
    case .type: self = .byType(names)
    case .region: self = .byRegion(names)
    }
  }

  init(rows: [Row], id: @escaping @Sendable (Investigation) -> String) {
    self.rows = rows
    self.id = id
  }

  /// The tiers that lead, from the nation down.
  static func byTier(_ words: Words) -> GridRows {
    let tiers: [LeadTier] = [.necc, .national, .regional, .local]
    let rows = tiers.map { Row(id: $0.rawValue, title: words[$0.term], isKept: true) }
    return GridRows(rows: rows) { $0.leadTier.rawValue }
  }

  /// The forces that lead, by name; those of a region or a force stand there even when empty.
  static func byForce(_ names: GridNames, scope: Scope) -> GridRows {
    let rows = names.forces.map { id, force in
      Row(id: id, title: force.name, isKept: scope != .national && names.force(id, isIn: scope))
    }
    let last = Row(id: "", title: names.words[.grid(.noSingleForce)], isKept: false)
    return GridRows(rows: byTitle(rows) + [last]) { $0.forceID ?? "" }
  }

  /// The groups of fraud types, by name.
  static func byType(_ names: GridNames) -> GridRows {
    let groups = Set(names.types.values.map(\.groupName))
    let rows = groups.map { Row(id: $0, title: $0, isKept: false) }
    let types = names.types
    return GridRows(rows: byTitle(rows)) { types[$0.fraudType]?.groupName ?? $0.fraudType }
  }

  static func byRegion(_ names: GridNames) -> GridRows {
    let rows = names.regions.map { Row(id: $0.key, title: $0.value, isKept: false) }
    return GridRows(rows: byTitle(rows)) { $0.regionID }
  }

  private static func byTitle(_ rows: [Row]) -> [Row] {
    rows.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }
}
