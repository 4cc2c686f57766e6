import Sheets
import ThreatDomain
import Wording

extension GridModel {
  /// The rows of the grid, and the row of each investigation.
  struct Rows: Sendable {
    /// The head of a row.
    struct Head: Equatable, Sendable {
      let id: String
      let title: String
      /// Whether the row is shown even when it is empty.
      let isKept: Bool
    }

    /// The heads of the rows, in order.
    let heads: [Head]
    /// Gives the id of the row that an investigation belongs to.
    let id: @Sendable (Investigation) -> String
  }
}

extension GridModel.Rows {
  init(by grouping: GridGrouping, names: CodeNames, scope: Scope) {
    switch grouping {
    case .tier: self = .byTier(names.words)
    case .force: self = .byForce(names, scope: scope)
    case .type: self = .byType(names)
    case .region: self = .byRegion(names)
    }
  }

  /// One row for each tier that leads investigations, from the nation down.
  private static func byTier(_ words: Words) -> Self {
    let tiers: [LeadTier] = [.necc, .national, .regional, .local]
    let heads = tiers.map { Head(id: $0.rawValue, title: words[$0.term], isKept: true) }
    return Self(heads: heads) { $0.leadTier.rawValue }
  }

  /// One row for each lead force, by name.
  ///
  /// The forces of the chosen region or force show even when empty.
  private static func byForce(_ names: CodeNames, scope: Scope) -> Self {
    let heads = names.forces.map { id, force in
      Head(id: id, title: force.name, isKept: scope != .national && names.force(id, isIn: scope))
    }
    let last = Head(id: "", title: names.words[.grid(.noSingleForce)], isKept: false)
    return Self(heads: byTitle(heads) + [last]) { $0.forceID ?? "" }
  }

  /// One row for each group of fraud types and each other kind of economic crime, by name.
  private static func byType(_ names: CodeNames) -> Self {
    let groups = Set(names.types.values.map(\.groupName))
    let kinds = CrimeKind.allCases.filter { $0 != .fraud }
    let heads =
      groups.map { Head(id: $0, title: $0, isKept: false) }
      + kinds.map { Head(id: $0.rawValue, title: names.words[$0.term], isKept: false) }
    let types = names.types
    return Self(heads: byTitle(heads)) { investigation in
      let type = investigation.fraudType
      return type.flatMap { types[$0]?.groupName } ?? type ?? investigation.crimeKind.rawValue
    }
  }

  private static func byRegion(_ names: CodeNames) -> Self {
    let heads = names.regions.map { Head(id: $0.key, title: $0.value, isKept: false) }
    return Self(heads: byTitle(heads)) { $0.regionID }
  }

  private static func byTitle(_ heads: [Head]) -> [Head] {
    heads.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }
}
