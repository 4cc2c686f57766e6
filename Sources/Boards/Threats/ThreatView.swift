import Sheets
import ThreatDomain
import Wording

/// Which threats the board shows, and what of them.
enum ThreatView: String, BoardChoice {
  /// The threats of the scope.
  ///
  /// For the nation, the highest-ranked threat of each theme.
  case own
  /// The threats of every region, with the figures of their own regions.
  case everyRegion = "regions"
  /// The priority that each region agreed, theme by theme.
  case priorities

  static let control = Control.view
  static let usual = ThreatView.own

  var title: Term {
    switch self {
    case .own: .threats(.viewOwnThreats)
    case .everyRegion: .threats(.viewEveryRegion)
    case .priorities: .threats(.viewPriorities)
    }
  }
}

extension ThreatsSheet {
  /// Whether the rows belong to different regions, and so name the region.
  static func showsRegions(_ request: BoardRequest) -> Bool {
    request.scope == .national || request[ThreatView.self] == .everyRegion
  }
}
