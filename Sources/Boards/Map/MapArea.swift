import Sheets
import Wording

/// Which forces the map shows.
enum MapArea: String, BoardChoice {
  /// Those of the region; of the nation, all.
  case region
  case all

  static let control = Control.mapArea
  static let usual = MapArea.region

  var title: Term {
    switch self {
    case .region: .threats(.mapRegion)
    case .all: .threats(.mapAllForces)
    }
  }
}
