import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The forces of a scope beside each other in one measure, by the funnel of their sizes.
struct MeasureForces: Sendable {
  /// A force and its value, as boards show it.
  struct Row: Sendable {
    let scope: Scope
    let name: String
    let value: MeasureValue
    let place: Funnel.Place
  }

  /// The forces: those that can be compared by share, the best first; then the others by name.
  let rows: [Row]
  /// Whether they vary more than chance explains.
  let isOverdispersed: Bool

  init(
    _ line: PerformanceModel.Line, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let (measure, scope) = (line.measure, request.scope)
    let region: String? =
      switch scope {
      case .national: nil
      case .region(let id): id
      case .force(let id): snapshot.directory.force(id)?.regionID
      }
    let within = scope == .national ? Scope.national : region.map(Scope.region) ?? scope
    let forces = Set(snapshot.directory.forces(in: within).map { Scope.force($0.id) })
    let values = try snapshot.database.performance(of: measure.id, in: line.due)
      .filter { forces.contains($0.scope) && ($0.value.denominator ?? 0) > 0 }
      .map { (scope: $0.scope, value: $0.value.shown(in: $0.scope, request.counts)) }
    let units = values.compactMap { scope, value in
      value.denominator.flatMap { of in
        of > 0
          ? Funnel.Unit(id: "\(scope)", numerator: value.numerator, denominator: of) : nil
      }
    }
    let funnel = Funnel(units, smallest: measure.minimumDenominator ?? MeasureForces.smallest)
    let byID = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
    var rows: [Row] = []
    for (scope, value) in values {
      guard let funnel, let unit = byID["\(scope)"] else { continue }
      rows.append(
        Row(
          scope: scope, name: snapshot.shortName(of: scope, request.words), value: value,
          place: funnel.place(of: unit)))
    }
    isOverdispersed = funnel?.isOverdispersed ?? false
    let sign: Double = measure.direction == .up ? -1 : 1
    self.rows = rows.sorted { left, right in
      func key(_ row: Row) -> (Int, Double, String) {
        row.place == .tooSmall ? (1, 0, row.name) : (0, sign * (row.value.share ?? 0), row.name)
      }
      return key(left) < key(right)
    }
  }

  /// The smallest denominator that is compared where a measure sets none; see `numbers.md`, ours.
  private static let smallest = 30
}
