import Sheets
import ThreatDomain
import Wording

/// Which forces the map shows.
enum MapArea: String, BoardChoice {
  /// The forces of the region.
  ///
  /// For the nation, all forces.
  case region
  case all

  static let control = Control.mapArea
  static let usual = MapArea.region

  static func whyIdle(in scope: Scope) -> Term? {
    scope == .national ? .threats(.mapOfNationHasAll) : nil
  }

  var title: Term {
    switch self {
    case .region: .threats(.mapRegion)
    case .all: .threats(.mapAllForces)
    }
  }
}
