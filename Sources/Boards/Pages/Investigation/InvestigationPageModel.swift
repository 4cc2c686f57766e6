import Sheets
import SnapshotStore
import ThreatDomain

/// One investigation with what happened to it, and what hangs together with it.
struct InvestigationPageModel: Equatable, Sendable {
  /// An actor with a part in it.
  struct LinkedActor: Equatable, Sendable {
    let actor: Actor
    let role: String
    let state: ScoreState
    /// By which model it is scored; `nil` where nothing was assessed.
    let scale: ScoreScale?
  }

  let entry: GridEntry
  /// Newest first.
  let events: [InvestigationEvent]
  /// What was sent to forces and led to it, oldest first.
  let cases: [Dissemination]
  /// The highest score first, by the model of all actors.
  let actors: [LinkedActor]
  /// Other investigations of its series, the closed ones too.
  let series: [GridEntry]

  var investigation: Investigation { entry.investigation }

  /// The last event of which the export says what it was.
  var lastEvent: InvestigationEvent? { events.first { $0.kind != .active } }
}

extension InvestigationPageModel {
  init(_ records: InvestigationPageRecords, asAt day: Day, since baseline: Day) {
    let history = InvestigationHistory(records.moves, records.escalations)
    entry = history.entry(records.investigation, asAt: day, since: baseline)
    events = InvestigationPageModel.events(records, history)
    cases = records.cases
    actors = InvestigationPageModel.actors(records)
    series = records.series.map { history.entry($0, asAt: day, since: baseline) }
  }

  /// All that is recorded; a joint disruption counts once, with all who claim it.
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
