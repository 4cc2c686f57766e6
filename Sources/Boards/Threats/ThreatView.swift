import Sheets
import ThreatDomain
import Wording

/// Which threats the board shows.
enum ThreatView: String, BoardChoice {
  /// Those of the scope; of the nation for each group of fraud types the one that ranks highest.
  case own
  /// Those of every region, with their own regions' figures.
  case everyRegion = "regions"

  static let control = Control.view
  static let usual = ThreatView.own

  var title: Term {
    switch self {
    case .own: .threats(.viewOwnThreats)
    case .everyRegion: .threats(.viewEveryRegion)
    }
  }
}

extension ThreatsSheet {
  /// Whether rows are of different regions, and so say of which.
  static func showsRegions(_ request: BoardRequest) -> Bool {
    request.scope == .national || request[ThreatView.self] == .everyRegion
  }
}
