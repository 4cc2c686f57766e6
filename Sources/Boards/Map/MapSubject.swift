import Sheets
import ThreatDomain

/// The reports that the map counts: all fraud, or those of a threat.
enum MapSubject: Equatable, Sendable {
  case allFraud
  /// A threat by its id and name, and the part of demand that it counts; `nil` where its reports
  /// are not counted apart.
  case threat(id: String, name: String, DemandSlice.Part?)

  /// The id of the threat; `nil` for all fraud.
  var threat: String? { if case .threat(let id, _, _) = self { id } else { nil } }

  /// The name of the threat; `nil` for all fraud.
  var name: String? { if case .threat(_, let name, _) = self { name } else { nil } }

  /// The part of demand that the map counts; `nil` where nothing is counted apart.
  var part: DemandSlice.Part? {
    switch self {
    case .allFraud: .all
    case .threat(_, _, let part): part
    }
  }

  /// The demand that the map counts for a force in the month.
  func slice(of force: String, _ request: BoardRequest) -> DemandSlice {
    request.slice(.force(force), part ?? .all)
  }
}
