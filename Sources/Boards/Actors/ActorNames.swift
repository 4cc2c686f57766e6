import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The names of the places that actors touch, in the reader's language.
struct ActorNames: Sendable {
  /// The name of the scope that actors are ranked in.
  let scope: String
  private let codes: CodeNames

  init(scope: String, _ codes: CodeNames) {
    self.scope = scope
    self.codes = codes
  }

  init(in scope: Scope, from snapshot: borrowing Snapshot, _ words: Words) {
    self.init(scope: snapshot.name(of: scope, words), CodeNames(snapshot, words))
  }

  func region(_ id: String) -> String { codes.region(id) }

  func force(_ id: String) -> String { codes.force(id) }

  func regions(_ ids: [String]) -> String { ids.map(region).joined(separator: ", ") }

  func forces(_ ids: [String]) -> String { ids.map(force).joined(separator: ", ") }
}
