import SnapshotStore
import ThreatDomain

/// What is kept back of the nation, of its regions and of their forces, each level in turn.
struct SafeLevels: Sendable {
  /// The measures that are counts, the reports first: what lacks them lacks the others.
  private static let measures: [DemandMeasure] = [
    .reports, .cyberReports, .repeatVictims, .vulnerableVictims,
  ]

  private let parts: SafeParts
  /// What each scope lacks, by part; scopes without any report lack nothing.
  private var lacked: [Scope: [Set<DemandMeasure>]] = [:]

  /// - Parameter regions: Those whose forces are decided too.
  init(_ snapshot: borrowing Snapshot, regions: [String]) throws(StoreError) {
    let directory = snapshot.directory
    parts = SafeParts(directory)
    let nation = try parts.lines([.national], snapshot)
    decide(nation, below: nil)
    let below = try parts.lines(directory.partsOfNation, snapshot)
    let london = below.first { $0.scope == .region(Scope.london) }
    let others = nation.first.flatMap { nation in london.map(nation.without) }
    decide(below, below: .national, others: others)
    for region in regions {
      let forces = directory.forces(of: region).map { Scope.force($0.id) }
      decide(try parts.lines(forces, snapshot), below: .region(region))
    }
  }

  /// What the scope lacks of a part: everything of a scope that was not decided.
  func withheld(_ scope: Scope, _ part: DemandSlice.Part) -> Set<DemandMeasure> {
    guard let position = parts.position(part), let lacked = lacked[scope] else {
      return Set(DemandMeasure.allCases)
    }
    return lacked[position]
  }

  /// Decides the lines of a level.
  ///
  /// - Parameter others: What is left of the scope above without its largest, where that is shown.
  private mutating func decide(
    _ all: [SafeLines], below above: Scope?, others: SafeLines? = nil
  ) {
    let nothing = parts.all.map { _ in Set<DemandMeasure>() }
    for lines in all { lacked[lines.scope] = nothing }
    let level = all.filter { $0.size > 0 }.sorted {
      ($1.size, $0.scope.description) < ($0.size, $1.scope.description)
    }
    let inherited = above.flatMap { lacked[$0] } ?? nothing
    var reports: WithheldLines?
    for measure in SafeLevels.measures {
      let lines = withheldLines(level, measure, inherited, reports, others, isTop: above == nil)
      reports = reports ?? lines
      for (rank, scope) in level.map(\.scope).enumerated() {
        for part in parts.all.indices where lines.isWithheld(part, from: rank) {
          lacked[scope]?[part].insert(measure)
        }
      }
    }
  }

  private func withheldLines(
    _ level: [SafeLines], _ measure: DemandMeasure, _ inherited: [Set<DemandMeasure>],
    _ reports: WithheldLines?, _ others: SafeLines?, isTop: Bool
  ) -> WithheldLines {
    // A scope alone is the one above it by another name.
    let isAlone = level.count == 1 && !isTop
    let bounds = parts.all.indices.map { part in
      if others?.isSmall(part, measure) == true || inherited[part].contains(measure) && isAlone {
        return 0
      }
      let own = inherited[part].contains(measure) ? level.count - 1 : level.count
      return min(own, reports?.firstScope(without: part) ?? own)
    }
    return WithheldLines(
      isSmall: level.map { lines in
        parts.all.indices.map { !isAlone && lines.isSmall($0, measure) }
      }, atLatest: bounds,
      sizes: parts.all.indices.map { part in level.reduce(0) { $0 + $1.sum(part, measure) } },
      sums: isAlone ? [] : parts.sums)
  }
}
