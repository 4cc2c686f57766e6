import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What is compared of one side.
struct ComparisonRecords {
  /// The forces of the nation by measure and month, read once for both sides.
  struct Funnels {
    fileprivate struct Key: Hashable {
      let measure: String
      let month: Month
    }

    fileprivate var forces: [Key: MeasureForces] = [:]
  }

  let name: String
  let request: BoardRequest
  let demand: DemandModel
  let threats: [FollowedThreat]
  let measures: [PerformanceModel.Line]
  /// Where a force stands among all forces, by measure; empty for other scopes.
  let places: [String: Funnel.Place]

  init(
    _ side: ComparedSide, from snapshot: borrowing Snapshot, _ asked: BoardRequest,
    _ funnels: inout Funnels
  ) throws(StoreError) {
    var request = asked
    request.scope = side.scope
    request.month = side.month ?? asked.month
    request.choices = Choices(DemandGrouping.group)
    let scope = snapshot.shortName(of: side.scope, request.words)
    name = side.month.map { "\(scope), \(request.words.month($0))" } ?? scope
    demand = DemandModel(try DemandRecords(snapshot, request), request)
    threats =
      ThreatsModel(try ThreatsRecords(from: snapshot, of: side.scope, request)).threats
    measures = PerformanceModel(try PerformanceRecords(from: snapshot, request), request).lines
    var places: [String: Funnel.Place] = [:]
    if case .force = side.scope {
      var nation = request
      nation.scope = .national
      for line in measures where line.now?.denominator != nil {
        let key = Funnels.Key(measure: line.measure.id, month: line.due)
        if funnels.forces[key] == nil {
          funnels.forces[key] = try MeasureForces(line, from: snapshot, nation)
        }
        places[line.measure.id] = funnels.forces[key]?.rows.first { $0.scope == side.scope }?.place
      }
    }
    self.places = places
    self.request = request
  }
}
