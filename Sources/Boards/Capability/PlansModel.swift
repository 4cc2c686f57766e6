import Sheets
import SnapshotStore
import ThreatDomain

/// What is done under the 4Ps against threats, actors and the gravest investigations, and what of
/// P1, P2 and the ten lacks a plan.
struct PlansModel: Sendable {
  /// What a plan is for.
  enum Subject: Equatable, Sendable {
    case threat(Threat)
    case investigation(Investigation)
    case actor(Actor, rank: Int?)
  }

  /// A subject that lacks a plan under one or more of the 4Ps.
  struct Lacking: Equatable, Sendable {
    let subject: Subject
    let plans: FourPlans
  }

  /// An activity and what it is for.
  struct Activity: Equatable, Sendable {
    let subject: Subject
    let activity: PlanActivity
  }

  /// Investigations by level, then the ten by rank.
  let lacking: [Lacking]
  /// How many open investigations are at P1 or P2.
  let items: Int
  /// How many actors are among the ten; fewer where fewer are scored.
  let ten: Int
  /// Open activities first, each by its day; dropped ones are left out.
  let activities: [Activity]
  let asAt: Day
  let scale: ScoreScale?
  let names: CodeNames

  init(_ records: PlansRecords) {
    let ten = records.actors.compactMap { actor in
      records.scored.ranking.rank(of: actor.id).map { (actor: actor, rank: $0) }
    }.filter { $0.rank <= 10 }.sorted { ($0.rank, $0.actor.id) < ($1.rank, $1.actor.id) }
    let ofActors = records.activities[.actor] ?? [:]
    let items = records.investigations.inOrder {
      ($0.priority.number, $0.id)
    } by: {
      $0 < $1
    }
    lacking =
      items.map { Lacking(subject: .investigation($0), plans: $0.plans) }
      .filter { !$0.plans.missing.isEmpty }
      + ten.map { actor, rank in
        let done = (ofActors[actor.id] ?? []).map { ($0.strand, $0.state) }
        return Lacking(subject: .actor(actor, rank: rank), plans: FourPlans(done))
      }.filter { !$0.plans.missing.isEmpty }
    self.items = items.count
    self.ten = ten.count
    asAt = records.asAt
    scale = records.scored.scale
    names = records.names
    let subjects: [(PlanSubject, [(String, Subject)])] = [
      (.threat, records.threats.map { ($0.id, .threat($0)) }),
      (.investigation, items.map { ($0.id, .investigation($0)) }),
      (
        .actor,
        records.actors.map { ($0.id, .actor($0, rank: records.scored.ranking.rank(of: $0.id))) }
      ),
    ]
    let all = subjects.flatMap { kind, subjects in
      subjects.flatMap { id, subject in
        (records.activities[kind]?[id] ?? []).map { Activity(subject: subject, activity: $0) }
      }
    }
    activities = all.filter { $0.activity.state != .dropped }.inOrder {
      ($0.activity.isOpen ? 0 : 1, $0.activity.dueOn?.sinceEpoch ?? Int.max, $0.activity.id)
    } by: {
      $0 < $1
    }
  }

  /// The open activities whose day has passed.
  var overdue: [Activity] { activities.filter { $0.activity.isOverdue(asAt: asAt) } }

  /// How many investigations lack a plan.
  var lackingItems: Int {
    lacking.count { if case .investigation = $0.subject { true } else { false } }
  }

  /// How many of the ten actors lack a plan.
  var lackingOfTen: Int { lacking.count - lackingItems }
}
