import Sheets
import ThreatDomain

/// A threat with everything that its board and its page show.
struct FollowedThreat: Sendable {
  /// A threat of the same theme in another region.
  struct Elsewhere: Equatable, Sendable {
    let threat: Threat
    let regionName: String
    let state: ScoreState
  }

  let threat: Threat
  let regionName: String
  let state: ScoreState
  let standing: ThreatStanding
  /// The model and scale of the score; `nil` where no threat was assessed.
  let scale: ScoreScale?
  /// The scope of the demand and the grid shown with the threat.
  let scope: Scope
  /// The same theme in other regions, highest score first.
  ///
  /// Those without a score come last.
  let elsewhere: Deferred<[Elsewhere]>
  /// The part of demand that it counts; `nil` where its reports are not counted apart.
  let part: DemandSlice.Part?
  /// Its reports, month by month.
  let trend: Trend
  /// Its demand of the month; `nil` where there is no return, or its reports are not counted apart.
  let demand: DemandCount?
  /// The names, by id, of forces missing in some month.
  let forceNames: [String: String]
  /// The open investigations of the threat in the scope.
  let investigations: [Investigation]
  /// The actors with a role in these investigations, highest harm first.
  let actors: [Actor]
  /// The disruptions of these investigations and actors, newest first.
  let disruptions: Deferred<[Disruption]>

  var rank: Int? { standing.rank }
  var move: RankMove? { standing.move }

  /// The number of open investigations at a level.
  func count(of level: PriorityLevel) -> Int {
    investigations.count { $0.priority == level }
  }

  /// The two actors with the highest harm.
  var leads: ArraySlice<Actor> { actors.prefix(2) }

  /// The ids and codenames of the leading actors; `nil` where there are none.
  var leadActors: String? {
    let names = leads.map { "\($0.id) \($0.codename)" }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  var markings: [Marking] { investigations.map(\.marking) + leads.map(\.marking) }
}
