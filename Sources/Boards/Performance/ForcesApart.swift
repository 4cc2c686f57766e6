import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The forces of a scope that differ from the others beyond chance, measure by measure.
struct ForcesApart: Sendable {
  struct Row: Sendable {
    let force: MeasureForces.Row
    /// Whether the difference is to the good side of the measure.
    let isBetter: Bool
  }

  /// In the order of the measures; in each the worst first.
  let rows: [Row]
  /// The names of the measures in which the forces differ more than chance explains.
  let overdispersed: [String]

  init(
    _ model: PerformanceModel, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    var rows: [Row] = []
    var overdispersed: [String] = []
    for line in model.lines where line.now?.denominator != nil {
      let forces = try MeasureForces(line, from: snapshot, request)
      if forces.isOverdispersed { overdispersed.append(request.words.name(of: line.measure)) }
      rows += forces.rows.reversed().compactMap { force in
        force.place.isApart.map {
          Row(force: force, isBetter: $0 == line.measure.direction)
        }
      }
    }
    self.rows = rows
    self.overdispersed = overdispersed
  }

  /// How many forces differ in a measure, and how many of them to the bad and to the good side.
  var counts: (all: Int, worse: Int, better: Int) {
    func forces(_ rows: [Row]) -> Int { Set(rows.map(\.force.scope)).count }
    return (
      forces(rows), forces(rows.filter { !$0.isBetter }), forces(rows.filter(\.isBetter))
    )
  }
}

extension Funnel.Place {
  /// The side on which a unit stands outside the limits; `nil` where it does not.
  fileprivate var isApart: MeasureDirection? {
    switch self {
    case .above: .up
    case .below: .down
    case .inside, .tooSmall: nil
    }
  }
}

extension ForcesApart {
  func pane(_ request: BoardRequest) -> Pane {
    let words = request.words
    let columns = MeasureForces.Row.columns(
      request,
      measure: [
        Column(.measure, .measures(.measure), minWidth: 20, maxWidth: 40) { row in
          .code(row.measure.id, words.name(of: row.measure))
        }
      ])
    return Pane(
      "apart", words[.worked(.forcesApart)],
      .table(
        DataTable(
          rows.map(\.force), columns, words, whenEmpty: .worked(.noForceApart),
          opens: { .page(Page.measure.kind, id: $0.measure.id) })), side: .full, minimumHeight: 6)
  }
}
