import Sheets
import Wording

/// The first breakdown that the demand board shows.
enum DemandGrouping: String, BoardChoice {
  /// By force, or by region for the nation; see ``DemandBreakdown``.
  case force
  case type, group

  static let control = Control.view
  static let usual = DemandGrouping.force

  var title: Term {
    switch self {
    case .force: .board(.byForce)
    case .type: .board(.byType)
    case .group: .board(.byGroup)
    }
  }
}
