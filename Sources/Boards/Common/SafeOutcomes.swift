import SnapshotStore
import ThreatDomain

/// Which of the crimes referred and the outcomes of a scope the safe view keeps back.
///
/// What is small for a force in one of the years is kept back from it in all of them, and from
/// every smaller force of its region: else the region's figure and those of the others would tell
/// it. So it is with the regions of the nation; see ``WithheldLines``.
struct SafeOutcomes {
  private var withheld: [Bool]
  private static let figures: [OutcomeFigure] = [.referred, .judicial, .other]

  /// - Parameter years: The months of each year that is shown.
  init(
    _ scope: Scope, _ years: [ClosedRange<Month>], in snapshot: borrowing Snapshot,
    isSafe: Bool
  ) throws(StoreError) {
    withheld = SafeOutcomes.figures.map { _ in false }
    guard isSafe else { return }
    let directory = snapshot.directory
    try decide([.national], for: .national, years, snapshot)
    guard scope != .national else { return }
    let region = snapshot.region(of: scope).map { Scope.region($0) } ?? scope
    try decide(directory.partsOfNation, for: region, years, snapshot)
    guard case .region(let id) = region, scope != region else { return }
    try decide(directory.forces(of: id).map { .force($0.id) }, for: scope, years, snapshot)
  }

  /// Whether a figure is kept back in every year; what is made of several goes with each.
  func isWithheld(_ figure: OutcomeFigure) -> Bool {
    SafeOutcomes.figures.firstIndex(of: figure).map { withheld[$0] } ?? isAnyWithheld
  }

  var isAnyWithheld: Bool { withheld.contains(true) }

  /// Decides for one scope of a level, given what the scope above it lacks.
  private mutating func decide(
    _ scopes: [Scope], for wanted: Scope, _ years: [ClosedRange<Month>],
    _ snapshot: borrowing Snapshot
  ) throws(StoreError) {
    var level: [(scope: Scope, counts: [[Int]])] = []
    for scope in scopes {
      var counts: [[Int]] = []
      for months in years {
        let outcomes = try snapshot.database.outcomes(of: scope, in: months)
        counts.append([outcomes.referred, outcomes.judicial, outcomes.other])
      }
      if counts.contains(where: { $0 != [0, 0, 0] }) { level.append((scope, counts)) }
    }
    level = level.inOrder { entry in
      (-entry.counts.joined().reduce(0, +), entry.scope.description)
    } by: {
      $0 < $1
    }
    let isAlone = level.count == 1 && wanted != .national
    let parts = SafeOutcomes.figures.indices
    let lines = WithheldLines(
      isSmall: level.map { entry in
        parts.map { part in
          !isAlone && entry.counts.contains { SuppressedCounts.isSmall($0[part]) }
        }
      }, atLatest: parts.map { withheld[$0] ? max(level.count - 1, 0) : level.count },
      sizes: parts.map { _ in 1 }, sums: [])
    let rank = level.firstIndex { $0.scope == wanted }
    withheld = parts.map { part in rank.map { lines.isWithheld(part, from: $0) } ?? false }
  }
}
