import Sheets
import ThreatDomain

/// The reports that the map counts: all fraud, or one group of fraud types.
enum MapSubject: Equatable, Sendable {
  case allFraud
  /// A group of fraud types, as in ``FraudType/groupName``.
  case group(String)

  /// The name of the group; `nil` for all fraud.
  var group: String? { if case .group(let name) = self { name } else { nil } }

  /// The demand that the map counts for a force in the month.
  func slice(of force: String, _ request: BoardRequest) -> DemandSlice {
    request.slice(.force(force), group.map { .group($0) } ?? .all)
  }
}
