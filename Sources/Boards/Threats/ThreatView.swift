import ThreatDomain
import Wording

/// Which threats the board shows.
enum ThreatView: Int, CaseIterable, Sendable {
  /// Those of the scope; of the nation for each group of fraud types the one that ranks highest.
  case own
  /// Those of every region, with their own regions' figures.
  case everyRegion

  static let control = BoardControl(
    .view, [.init("own", .threats(.viewOwnThreats)), .init("regions", .threats(.viewEveryRegion))])

  init(_ request: BoardRequest) {
    self = ThreatView.allCases[ThreatView.control.position(request.grouping)]
  }
}

extension BoardRequest {
  /// Whether rows are of different regions, and so say of which.
  var showsRegionsOfThreats: Bool { scope == .national || ThreatView(self) == .everyRegion }
}
