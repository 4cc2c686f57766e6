import Sheets
import SnapshotStore
import ThreatDomain

/// One investigation with its events, cases, actors and related investigations.
struct InvestigationPageModel: Equatable, Sendable {
  /// An actor with a role in the investigation.
  struct LinkedActor: Equatable, Sendable {
    let actor: Actor
    let role: String
    let state: ScoreState
    /// The model and scale of the actor's score; `nil` where no actor was assessed.
    let scale: ScoreScale?
  }

  let entry: GridEntry
  /// The events, newest first.
  let events: [InvestigationEvent]
  /// The cases that were sent to forces and led to the investigation, oldest first.
  let cases: [Dissemination]
  /// The activities of its 4P plan.
  let activities: [PlanActivity]
  /// The actors, highest score first, all under one model.
  let actors: [LinkedActor]
  /// The other investigations of the series, including closed ones.
  let series: [GridEntry]

  var investigation: Investigation { entry.investigation }

  /// The last event that the export describes.
  ///
  /// The last activity has only a date.
  var lastEvent: InvestigationEvent? { events.first { $0.kind != .active } }
}

extension InvestigationPageModel {
  init(
    _ records: InvestigationPageRecords, _ rules: PriorityRules, asAt day: Day, since baseline: Day
  ) {
    let history = InvestigationHistory(records.moves, records.escalations)
    entry = history.entry(records.investigation, rules, asAt: day, since: baseline)
    events = InvestigationPageModel.events(records, history)
    cases = records.cases
    activities = records.activities
    actors = InvestigationPageModel.actors(records)
    series = records.series.map { history.entry($0, rules, asAt: day, since: baseline) }
  }

  /// All recorded events.
  ///
  /// A joint disruption is one event, with every body that claims it.
  private static func events(
    _ records: InvestigationPageRecords, _ history: InvestigationHistory
  ) -> [InvestigationEvent] {
    let id = records.investigation.id
    return InvestigationEvent.all(
      of: records.investigation, moves: history.moves(of: id),
      escalations: history.escalations(of: id),
      disruptions: CountedDisruption.list(
        records.disruptions.filter { $0.investigationID == id }, among: records.disruptions),
      disseminations: records.cases)
  }

  private static func actors(_ records: InvestigationPageRecords) -> [LinkedActor] {
    let linked = records.links.compactMap { link in
      records.actors.first { $0.id == link.actorID }.map { actor in
        LinkedActor(
          actor: actor, role: link.role, state: records.states[actor.id] ?? .notScored,
          scale: records.scale)
      }
    }
    return linked.sorted { left, right in
      let (one, other) = (left.state.score?.total ?? -1, right.state.score?.total ?? -1)
      return one == other ? left.actor.id < right.actor.id : one > other
    }
  }
}
