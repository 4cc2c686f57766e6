import Sheets
import Wording

/// What the rows of the grid stand for.
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
