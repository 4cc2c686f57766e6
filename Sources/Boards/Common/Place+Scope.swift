import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Place {
  /// The page of a scope; `nil` for the nation.
  init?(_ scope: Scope) {
    switch scope {
    case .national: return nil
    case .region(let id): self = .region(id)
    case .force(let id): self = .force(id)
    }
  }
}

extension Snapshot {
  /// The name of a scope for narrow columns.
  borrowing func shortName(of scope: Scope, _ words: Words) -> String {
    if case .force(let id) = scope { return shortName(ofForce: id, words) }
    return name(of: scope, words)
  }
}
