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
    let measure = line.measure
    let within = snapshot.region(of: request.scope).map(Scope.region) ?? request.scope
    let forces = Set(snapshot.directory.forces(in: within).map { Scope.force($0.id) })
    var found: [(scope: Scope, value: MeasureValue, unit: Funnel.Unit)] = []
    for (scope, value) in try snapshot.database.performance(of: measure.id, in: line.due)
    where forces.contains(scope) {
      let shown = value.shown(in: scope, request.counts)
      guard let of = shown.denominator, of > 0 else { continue }
      found.append(
        (scope, shown, Funnel.Unit(id: "\(scope)", numerator: shown.numerator, denominator: of)))
    }
    let funnel = Funnel(
      found.map(\.unit), smallest: measure.minimumDenominator ?? MeasureForces.smallest)
    var rows: [Row] = []
    for (scope, value, unit) in found {
      rows.append(
        Row(
          scope: scope, name: snapshot.shortName(of: scope, request.words), value: value,
          place: funnel?.place(of: unit) ?? .tooSmall))
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

  /// The smallest denominator that is compared where a measure sets none; ours.
  private static let smallest = 30
}
