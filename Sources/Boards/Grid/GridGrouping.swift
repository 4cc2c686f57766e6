import Wording

/// What the rows of the grid stand for.
enum GridGrouping: String, CaseIterable, Sendable {
  case tier, force, type, region

  /// The grouping that a request asks for.
  init(_ request: BoardRequest) {
    self = GridGrouping.allCases[Board.gridView.position(request.grouping)]
  }

  var title: Term {
    switch self {
    case .tier: .board(.byTier)
    case .force: .board(.byForce)
    case .type: .board(.byType)
    case .region: .board(.byRegion)
    }
  }
}
