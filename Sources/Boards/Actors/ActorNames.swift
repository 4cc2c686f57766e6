import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The names of regions and forces in the reader's language, by id.
struct ActorNames: Sendable {
  /// The name of the scope in which actors are ranked.
  let scope: String
  let regions: [String: String]
  /// Short names, for lists in a line.
  let forces: [String: String]

  func region(_ id: String) -> String { regions[id] ?? id }

  func force(_ id: String) -> String { forces[id] ?? id }

  func regions(_ ids: [String]) -> String { ids.map(region).joined(separator: ", ") }

  func forces(_ ids: [String]) -> String { ids.map(force).joined(separator: ", ") }
}

extension ActorNames {
  init(in scope: Scope, from snapshot: borrowing Snapshot, _ words: Words) {
    self.scope = snapshot.name(of: scope, words)
    regions = Dictionary(
      snapshot.directory.regions.map { ($0.id, words.name($0.name, $0.nameInWelsh)) },
      uniquingKeysWith: { first, _ in first })
    var forces: [String: String] = [:]
    for force in snapshot.directory.forces {
      forces[force.id] = snapshot.shortName(ofForce: force.id, words)
    }
    self.forces = forces
  }
}
