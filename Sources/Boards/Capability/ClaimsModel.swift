import Sheets
import SnapshotStore
import ThreatDomain

/// The disruptions of a quarter: each once, by state, with what a panel would ask about.
struct ClaimsModel: Equatable, Sendable {
  /// A disruption of the quarter.
  struct Row: Equatable, Sendable {
    let disruption: ClaimedDisruption
    /// The actor that it disrupted, else the investigation behind it; `nil` where it names neither.
    let target: Target?
    let faults: [ClaimFault]
  }

  enum Target: Equatable, Sendable {
    case actor(Actor)
    case investigation(Investigation)
  }

  /// The part of the list that a disruption stands in.
  enum Part: Int, CaseIterable, Sendable {
    /// Validated: these count.
    case counted
    case proposed, rejected
    /// Takedowns in bulk, in any state: kept apart from disruptions of targets.
    case bulk
  }

  let quarter: Quarter
  /// The disruptions, part by part; in each by P, then the gravest first, then the newest.
  let rows: [Row]

  init(_ records: ClaimsRecords) {
    quarter = records.quarter
    let all = ClaimedDisruption.list(records.claims)
    let actors = Dictionary(records.actors.map { ($0.id, $0) }) { first, _ in first }
    let cases = Dictionary(records.investigations.map { ($0.id, $0) }) { first, _ in first }
    let days = records.quarter.days
    rows = all.filter { days.contains($0.leading.disruptedOn) }.map { disruption in
      let actor = disruption.actorID.flatMap { actors[$0] }.map(Target.actor)
      let investigation = disruption.investigationID.flatMap { cases[$0] }
        .map(Target.investigation)
      return Row(
        disruption: disruption, target: actor ?? investigation,
        faults: disruption.faults(among: all))
    }.inOrder {
      $0.place
    } by: {
      $0 < $1
    }
  }

  func rows(in part: Part) -> [Row] { rows.filter { $0.part == part } }

  /// How many validated disruptions of targets there are.
  func counted(_ strand: Strand? = nil, _ grade: DisruptionGrade? = nil) -> Int {
    rows(in: .counted).count { row in
      let leading = row.disruption.leading
      return (strand == nil || leading.strand == strand) && (grade == nil || leading.grade == grade)
    }
  }

  /// The bulk takedowns that a panel has validated.
  var bulkCounted: Int { rows(in: .bulk).count { $0.disruption.state == .validated } }

  /// The disruptions that a panel would ask about.
  var doubted: [Row] { rows.filter { !$0.faults.isEmpty } }
}

extension ClaimsModel.Row {
  var part: ClaimsModel.Part {
    guard !disruption.isBulk else { return .bulk }
    return switch disruption.state {
    case .validated: .counted
    case .proposed: .proposed
    case .rejected: .rejected
    }
  }

  fileprivate var place: (Int, Int, Int, Int, String) {
    let leading = disruption.leading
    return (
      part.rawValue, leading.strand.place, leading.grade.place, -leading.disruptedOn.sinceEpoch,
      leading.id
    )
  }
}
