import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The names for codes of forces, regions, fraud types and levels, in the reader's language.
struct CodeNames: Sendable {
  struct NamedForce: Equatable, Sendable {
    /// The name without "Police" or "Constabulary".
    let name: String
    let regionID: String?
  }

  let words: Words
  let forces: [String: NamedForce]
  let regions: [String: String]
  let types: [String: FraudType]
  let definitions: [PriorityLevel: PriorityDefinition]
  let scoreModels: [ScoreModel]

  init(
    _ words: Words, forces: [String: NamedForce] = [:], regions: [String: String] = [:],
    types: [FraudType] = [], definitions: [PriorityDefinition] = [],
    scoreModels: [ScoreModel] = []
  ) {
    self.words = words
    self.scoreModels = scoreModels
    self.forces = forces
    self.regions = regions
    self.types = Dictionary(types.map { ($0.code, $0) }) { first, _ in first }
    self.definitions = Dictionary(definitions.map { ($0.level, $0) }) { first, _ in first }
  }

  init(_ snapshot: borrowing Snapshot, _ words: Words) {
    var forces: [String: NamedForce] = [:]
    for force in snapshot.directory.forces {
      forces[force.id] = NamedForce(
        name: snapshot.shortName(ofForce: force.id, words), regionID: force.regionID)
    }
    var regions: [String: String] = [:]
    for region in snapshot.directory.regions {
      regions[region.id] = snapshot.name(of: .region(region.id), words)
    }
    self.init(
      words, forces: forces, regions: regions, types: snapshot.directory.fraudTypes,
      definitions: snapshot.directory.priorities, scoreModels: snapshot.scoreModels)
  }

  func force(_ id: String) -> String { forces[id]?.name ?? id }

  func region(_ id: String) -> String { regions[id] ?? id }

  /// The name of the nation, of a region or of a force.
  func name(of scope: Scope) -> String {
    switch scope {
    case .national: words[.value(.national)]
    case .region(let id): region(id)
    case .force(let id): force(id)
    }
  }

  func type(_ code: String) -> String {
    types[code].map { words.name($0.name, $0.nameInWelsh) } ?? code
  }

  func force(_ id: String, isIn scope: Scope) -> Bool {
    switch scope {
    case .national: true
    case .region(let region): forces[id]?.regionID == region
    case .force(let force): force == id
    }
  }
}
