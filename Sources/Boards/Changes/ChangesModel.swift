import Sheets
import SnapshotStore
import ThreatDomain

/// The changes between the baseline and the day of the export.
struct ChangesModel: Sendable {
  let names: CodeNames
  let request: BoardRequest
  let asAt: Day
  let baseline: Day
  /// The days after the baseline, up to the day of the export.
  let days: ClosedRange<Day>
  /// Whether the reader chose a day, so that no earlier export shows what left.
  let isOfDatesAlone: Bool
  /// The model and scale of the scores of actors and threats; `nil` where none was assessed.
  let scales: (actors: ScoreScale?, threats: ScoreScale?)
  /// The earlier export that this one is compared with; `nil` where only dates are compared.
  let earlier: EarlierExport?
  /// Whether the month has a return of demand.
  ///
  /// Without one, the board says nothing about signals.
  let isJudged: Bool
  /// The changes, newest first.
  private(set) var all: [Change] = []
  /// The conditions of the records that changes open and that may be shared only under conditions.
  private(set) var notes: [HandlingNote] = []
  private var byKind: [Change.Kind: [Change]] = [:]

  init(_ records: ChangesRecords, names: CodeNames, _ request: BoardRequest) {
    self.names = names
    self.request = request
    asAt = records.asAt
    baseline = records.baseline
    days = records.days
    scales = (records.scoredActors.scale, records.scaleOfThreats)
    earlier = records.earlier
    isOfDatesAlone = records.base == .day
    isJudged = records.isJudged
    let found =
      investigations(records) + answers(records) + disruptions(records) + actors(records)
      + threats(records)
      + cases(records) + signals(records) + restated(records) + leftAndCame(records)
    all = found.inOrder(of: { $0 }, by: Change.comesFirst)
    for change in all {
      for kind in change.kinds { byKind[kind, default: []].append(change) }
    }
    notes = handling(records)
  }

  private func handling(_ records: ChangesRecords) -> [HandlingNote] {
    let shown = Set(all.compactMap(\.opens))
    let notes =
      records.investigations.compactMap(HandlingNote.init)
      + records.actors.compactMap(HandlingNote.init)
    return notes.filter { shown.contains($0.place) } + handlingOfLeftAndCame(records)
  }
}

/// Changes of each kind.
extension ChangesModel {
  func of(_ kind: Change.Kind) -> [Change] { byKind[kind] ?? [] }

  /// Those that are listed under the kind: each change once.
  func listed(_ kind: Change.Kind) -> [Change] { of(kind).filter { $0.kind == kind } }

  /// How many count under two kinds.
  var underTwoKinds: Int { all.count { $0.kinds.count > 1 } }

  func count(of kind: Change.Kind) -> Int { of(kind).count }

  /// The kinds of change that can be found: some need two exports.
  var knownKinds: [Change.Kind] {
    Change.Kind.allCases.filter { earlier != nil || !$0.needsTwoExports }
  }

  /// The kinds with at least one change, in order.
  var kinds: [Change.Kind] { Change.Kind.allCases.filter { count(of: $0) > 0 } }

  /// The kinds without a change.
  var stillKinds: [Change.Kind] { knownKinds.filter { count(of: $0) == 0 } }
}

/// The date and place of a change.
extension ChangesModel {
  func has(_ day: Day?) -> Bool { day.map(days.contains) ?? false }

  /// The place of a change.
  ///
  /// For the nation it is a region; for a region or force, a force.
  func place(force: String?, region: String?) -> Scope? {
    guard request.scope == .national else { return force.map(Scope.force) }
    let home = force.flatMap { names.forces[$0]?.regionID } ?? region
    return home.map(Scope.region) ?? force.map(Scope.force)
  }
}
