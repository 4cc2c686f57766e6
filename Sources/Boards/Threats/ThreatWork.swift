import Sheets
import SnapshotStore
import ThreatDomain

/// The work against threats: investigations, the actors in them, and disruptions of both.
struct ThreatWork: Sendable {
  /// Open investigations by scope.
  private let investigations: [Scope: [Investigation]]
  /// The ids of the investigations of each threat, by its id; for the nation, those of every
  /// threat of its theme.
  private let ofThreat: [String: Set<String>]
  /// The actors with a role in any of the investigations, by rank.
  ///
  /// Those without a score come last.
  private let actors: [Actor]
  /// The positions in ``actors`` of those with a role in an investigation, by investigation id.
  private let linked: [String: [Int]]
  private let disruptions: KeyedDisruptions

  init(_ records: ThreatsRecords) {
    investigations = Dictionary(grouping: records.investigations) {
      records.scope ?? .region($0.regionID)
    }
    ofThreat =
      records.scope == .national
      ? ThreatWork.joined(records) : records.investigationsOfThreats
    let ranking = Ranking(records.actorStates)
    let actors = records.actors.inOrder(
      of: { (ranking.rank(of: $0.id) ?? Int.max, $0.id) }, by: { $0 < $1 })
    let positions = Dictionary(
      actors.indices.map { (actors[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    linked = Dictionary(grouping: records.links, by: \.investigationID).mapValues { links in
      links.compactMap { positions[$0.actorID] }
    }
    self.actors = actors
    disruptions = KeyedDisruptions(records.disruptions)
  }

  func investigations(in scope: Scope, of threat: Threat) -> [Investigation] {
    guard let own = ofThreat[threat.id] else { return [] }
    return (investigations[scope] ?? []).filter { own.contains($0.id) }
  }

  /// The investigations of each threat and of the others of its theme, by the threat's id.
  private static func joined(_ records: ThreatsRecords) -> [String: Set<String>] {
    let threats = records.scored.threats.values
    let ofTheme = Dictionary(grouping: threats, by: \.kinship).mapValues { kin in
      kin.reduce(into: Set<String>()) {
        $0.formUnion(records.investigationsOfThreats[$1.id] ?? [])
      }
    }
    return Dictionary(
      threats.map { ($0.id, ofTheme[$0.kinship] ?? []) }, uniquingKeysWith: { first, _ in first })
  }

  /// The actors with a role in any of these investigations, highest harm first.
  func actors(in investigations: [Investigation]) -> [Actor] {
    Set(investigations.flatMap { linked[$0.id] ?? [] }).sorted().map { actors[$0] }
  }

  /// The disruptions of any of these investigations and actors, each once, newest first.
  func disruptions(_ investigations: [Investigation], _ actors: [Actor]) -> [Disruption] {
    disruptions.ofAny(investigations: investigations.map(\.id), actors: actors.map(\.id))
  }
}

/// Disruptions, newest first, indexed by investigation and actor.
private struct KeyedDisruptions: Sendable {
  private let all: [Disruption]
  private let ofInvestigation: [String: [Int]]
  private let ofActor: [String: [Int]]

  init(_ disruptions: [Disruption]) {
    all = disruptions
    ofInvestigation = Dictionary(grouping: disruptions.indices) {
      disruptions[$0].investigationID ?? ""
    }
    ofActor = Dictionary(grouping: disruptions.indices) { disruptions[$0].actorID ?? "" }
  }

  /// The disruptions of any of these investigations and actors, each once, newest first.
  func ofAny(investigations: [String], actors: [String]) -> [Disruption] {
    let positions =
      investigations.flatMap { ofInvestigation[$0] ?? [] } + actors.flatMap { ofActor[$0] ?? [] }
    return Set(positions).sorted().map { all[$0] }
  }
}
