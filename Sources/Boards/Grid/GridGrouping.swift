import Sheets
import Wording

/// The grouping of investigations into the rows of the grid.
enum GridGrouping: String, BoardChoice {
  case tier, force, type, region

  static let control = Control.view
  static let usual = GridGrouping.tier

  var title: Term {
    switch self {
    case .tier: .board(.byTier)
    case .force: .board(.byForce)
    case .type: .board(.byType)
    case .region: .board(.byRegion)
    }
  }
}
