import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A map of the forces of a region or the nation, as tiles and by month.
struct ForceMap {
  let measure: MapMeasure
  let forces: [ForceFigures]
  let request: BoardRequest
  let subject: MapSubject
  /// The day of the export.
  ///
  /// The grid is counted as at this day.
  let asAt: Day
  /// The name of the area for titles, with the fraud type where the map shows only one.
  let areaName: String
  /// Whether the area is larger than the scope.
  ///
  /// Then the forces of the scope are highlighted.
  let isBeyondScope: Bool
  /// The forces just outside the area.
  ///
  /// Their tiles show where the area is.
  let neighbours: [Force]

  var words: Words { request.words }

  func value(of force: ForceFigures) -> MapValue { measure.value(of: force, request) }

  var scale: ShadeScale {
    measure.scale(of: forces.map { measure.chartValue(of: value(of: $0)) })
  }
}

extension ForceMap {
  /// - Parameter scope: The scope that the map is for; `nil` for the scope of the board.
  init(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest, of subject: MapSubject = .allFraud,
    in scope: Scope? = nil
  ) throws(StoreError) {
    let own = scope ?? request.scope
    let records = try ForceMapRecords(from: snapshot, of: subject, in: own, request)
    self.init(records, of: subject, own: own, request)
  }

  private init(
    _ records: ForceMapRecords, of subject: MapSubject, own: Scope, _ request: BoardRequest
  ) {
    forces = ForceFigures.all(records, own: own, request)
    self.request = request
    self.subject = subject
    asAt = records.asAt
    measure = request[MapMeasure.self]
    let area = records.region ?? request.words.say.allForces(forces.count)
    areaName = subject.name.map { "\($0), \(area)" } ?? area
    isBeyondScope = forces.contains(where: \.isOwn) && forces.contains { !$0.isOwn }
    neighbours = records.neighbours
  }
}
