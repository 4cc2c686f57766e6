import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the demand board, as read from the snapshot.
struct DemandRecords: Sendable {
  let directory: Directory
  /// The name of the scope.
  let scopeName: String
  /// The rows of the scope under its own key, back to the first month of the longest chart.
  let whole: Rows
  /// The rows by fraud type.
  let types: Rows
  /// The rows by type of victim.
  let victims: Rows
  /// The rows of the nation's regions and bodies outside them, or of a region's forces.
  ///
  /// Empty for a force.
  let parts: [KeyedDemand]
  /// The counts of forces of the parts that are missing in some month, by force.
  let silentInParts: SilentForces
  /// The rows of every force of the nation; empty for other scopes.
  let forces: [KeyedDemand]
  /// The names of parts and forces, by their id in the export.
  let names: [String: String]
  /// The names, by id, of forces missing in some month.
  let forceNames: [String: String]
  /// The threat that each group of fraud types opens, by group.
  let threats: [String: String]
  /// The scopes around the scope, to compare with.
  let wider: [WiderScope]
  /// Months of the window that the centre restated.
  let restated: [Restatement]
  /// Months of the window to which the centre may still add.
  let open: [Month]

  /// The rows of the scope, and the rows of London where London is left out.
  struct Rows: Sendable {
    let shown: [KeyedDemand]
    let apart: [KeyedDemand]?
    let returns: ScopeCoverage
    let silent: SilentForces
    let returnsApart: ScopeCoverage
  }
}

extension DemandRecords {
  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let (line, history) = (request.line, request.history)
    directory = snapshot.directory
    scopeName = snapshot.name(of: request.scope, request.words)
    threats = try snapshot.leadingThreats(in: request.scope)
    forceNames = snapshot.namesOfSilentForces(in: line, request.words)
    whole = try Rows(snapshot, request) { (snapshot, scope) throws(StoreError) in
      // The whole keeps one key, whatever is subtracted from it.
      try snapshot.database.demand(of: scope, in: line).map { row in
        KeyedDemand(key: request.scope.description, month: row.month, count: row.count)
      }
    }
    types = try Rows(snapshot, request) { (snapshot, scope) throws(StoreError) in
      try snapshot.database.demandByType(of: scope, in: history)
    }
    victims = try Rows(snapshot, request) { (snapshot, scope) throws(StoreError) in
      try snapshot.database.demandByVictim(of: scope, in: history)
    }
    (parts, silentInParts) = try DemandRecords.parts(snapshot, request)
    forces =
      request.scope == .national ? try snapshot.database.demandOfForces(in: history) : []
    names = DemandRecords.names(of: parts + forces, in: snapshot, request)
    wider = try WiderScope.all(around: snapshot, request)
    restated = try snapshot.database.restatements(of: "demand")
      .filter { request.window.contains($0.month) }
      .map { month, reason in
        Restatement(
          month: month, reason: request.shown(reason),
          isInScope: snapshot.directory.isTold(by: reason, of: request.scope))
      }
    open = try snapshot.database.openMonths(of: "demand").filter(request.window.contains)
  }

  private static func parts(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> ([KeyedDemand], SilentForces) {
    if case .force = request.scope { return ([], .none) }
    let silent = try snapshot.silentForces(
      of: snapshot.directory.coverage(of: .demand).of(request.scope), in: request.history
    ) { (snapshot, force) throws(StoreError) in
      try snapshot.database.demand(of: force, in: request.history)
    }
    return (
      try snapshot.database.demandOfParts(of: request.scope, in: request.history), silent
    )
  }

  private static func names(
    of rows: [KeyedDemand], in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) -> [String: String] {
    var names: [String: String] = [:]
    for row in rows where names[row.key] == nil {
      names[row.key] = Scope(row.key).map { snapshot.shortName(of: $0, request.words) }
    }
    return names
  }
}

extension DemandRecords.Rows {
  /// - Parameter question: Reads the rows of a scope.
  fileprivate init(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest,
    _ question: (borrowing Snapshot, Scope) throws(StoreError) -> [KeyedDemand]
  ) throws(StoreError) {
    let isWithoutLondon = London.isLeftOut(of: request)
    let coverage = snapshot.directory.coverage(of: .demand)
    returns = coverage.of(request.scope, withoutRegion: isWithoutLondon ? Scope.london : nil)
    silent = try snapshot.silentForces(of: returns, in: request.line, question)
    shown = try question(snapshot, request.scope)
    apart = isWithoutLondon ? try question(snapshot, .region(Scope.london)) : nil
    returnsApart = coverage.of(.region(Scope.london))
  }
}

extension BoardRequest {
  /// The months of the longest chart.
  fileprivate var line: ClosedRange<Month> { (month - (DemandSpan.monthsOfLine - 1))...month }
}
