import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The forces of a scope beside each other in one measure, by the funnel of their sizes.
struct MeasureForces: Sendable {
  /// A force and its value, as boards show it.
  struct Row: Sendable {
    let measure: Measure
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
          measure: measure, scope: scope, name: snapshot.shortName(of: scope, request.words),
          value: value,
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

extension MeasureForces.Row {
  /// The force beside the others in the measure; `measure` is the column that names it, if any.
  static func columns(
    _ request: BoardRequest, measure: [Column<Self>] = []
  ) -> [Column<Self>] {
    let words = request.words
    return [
      Column(.force, .board(.force), minWidth: 10, maxWidth: 22) { row in
        .code("\(row.scope)", row.name)
      }
    ] + measure + [
      Column(.share, .column(.share), .right) { row in
        .value(row.value, of: row.measure, in: row.scope, words)
      },
      Column(.besideOthers, .measures(.besideOthers)) { row in
        .place(row.place, better: row.measure.direction, words)
      },
      Column(.numerator, .measures(.numerator), .right, priority: 2) { row in
        .count(row.value.numerator, request)
          .counts(.measure(.numerator, row.value.slice(in: row.scope)))
      },
      Column(.denominator, .measures(.denominator), .right, priority: 1) { row in
        .count(row.value.denominator, request)
          .counts(.measure(.denominator, row.value.slice(in: row.scope)))
      },
    ]
  }
}
