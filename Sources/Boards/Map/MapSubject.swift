import Sheets
import ThreatDomain

/// Whose reports the map counts.
enum MapSubject: Equatable, Sendable {
  case allFraud
  /// A group of fraud types, as in ``FraudType/groupName``.
  case group(String)

  /// The name of the group; `nil` for all fraud.
  var group: String? { if case .group(let name) = self { name } else { nil } }

  /// What the map counts of a force, in the month.
  func slice(of force: String, _ request: BoardRequest) -> DemandSlice {
    request.slice(.force(force), group.map { .group($0) } ?? .all)
  }
}
