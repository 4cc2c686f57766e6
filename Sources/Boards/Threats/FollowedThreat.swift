import Sheets
import ThreatDomain

/// A threat with everything that its board and its page say of it.
struct FollowedThreat: Sendable {
  /// A threat of the same group in another region.
  struct Elsewhere: Equatable, Sendable {
    let threat: Threat
    let regionName: String
    let state: ScoreState
  }

  let threat: Threat
  let regionName: String
  let state: ScoreState
  let standing: ThreatStanding
  /// By which model it is scored; `nil` where nothing was assessed.
  let scale: ScoreScale?
  /// Whose demand and grid it is shown with.
  let scope: Scope
  /// The same group in other regions, highest score first, those without one last.
  let elsewhere: Deferred<[Elsewhere]>
  /// Reports in the threat's group of fraud types.
  let trend: Trend
  /// The month's demand in the group; `nil` where there is no return.
  let demand: DemandCount?
  /// The names of forces that some month lacks, by id.
  let forceNames: [String: String]
  /// Open investigations of the group in the scope.
  let investigations: [Investigation]
  /// Actors with a part in those investigations, highest harm first.
  let actors: [Actor]
  /// Disruptions of those investigations and actors, newest first.
  let disruptions: Deferred<[Disruption]>

  var rank: Int? { standing.rank }
  var move: RankMove? { standing.move }

  /// Open investigations of a level.
  func count(of level: PriorityLevel) -> Int {
    investigations.count { $0.priority == level }
  }

  /// The two highest harm actors.
  var leads: ArraySlice<Actor> { actors.prefix(2) }

  /// Their codenames; `nil` where there is none.
  var leadActors: String? {
    let names = leads.map { "\($0.id) \($0.codename)" }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  var markings: [Marking] { investigations.map(\.marking) + leads.map(\.marking) }
}
