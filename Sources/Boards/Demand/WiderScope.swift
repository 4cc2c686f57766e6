import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A scope that contains the scope of the board, to compare with: a force's region, the nation.
///
/// Its figures are added up from the rows of the export, or come as totals where the export is for
/// one recipient and lacks the rows of others.
struct WiderScope: Sendable {
  let scope: Scope
  let name: String
  /// The demand of the month as boards show it; `nil` where it is not known.
  let shown: Shown?
  /// The residents behind the rate; `nil` where they are not known, or not all covered.
  let population: Int?
  /// Whether the export holds only the totals of the scope.
  let isOfTotals: Bool
  /// The names of the forces that the month lacks.
  let lacking: [String]

  /// The reports of a month, and the loss where it is known and told.
  struct Shown: Sendable {
    let reports: Int
    let loss: Pence?
  }

  /// The reports for the residents; `nil` where a force is missing or nothing is known.
  var rate: RatePer10000? {
    guard let shown, lacking.isEmpty, population != nil else { return nil }
    return RatePer10000(count: shown.reports, population: population)
  }

  /// The demand of the scope in the month of the request.
  func slice(_ request: BoardRequest) -> DemandSlice {
    request.slice(scope).ofTotals(isOfTotals)
  }
}

extension WiderScope {
  /// The scopes around the scope of the board, the nearest first; none around the nation.
  static func all(
    around snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> [WiderScope] {
    var scopes: [Scope] = request.scope == .national ? [] : [.national]
    if case .force = request.scope, let region = snapshot.region(of: request.scope) {
      scopes.insert(.region(region), at: 0)
    }
    let month = request.month
    let demand = try snapshot.comparedDemand(of: scopes, in: month...month)
    var wider: [WiderScope] = []
    for scope in scopes {
      let found = demand[scope]?[month] ?? .zero
      wider.append(WiderScope(scope, found, in: snapshot, request))
    }
    return wider
  }

  private init(
    _ scope: Scope, _ demand: ComparedDemand, in snapshot: borrowing Snapshot,
    _ request: BoardRequest
  ) {
    let directory = snapshot.directory
    let returns = directory.returns(of: .demand, comparing: scope)
    self.scope = scope
    name = snapshot.name(of: scope, request.words)
    isOfTotals = !directory.holds(scope)
    let forces = returns.lacking(in: request.month)
    lacking = request.words.names(of: forces, in: snapshot.names(of: forces, request.words))
    shown =
      returns.hasFigure(in: request.month) ? Shown(demand, of: scope, directory, request) : nil
    population =
      directory.coversResidents(of: scope, in: .demand)
      ? directory.population(of: scope, in: request.month) : nil
  }
}

extension WiderScope.Shown {
  /// The figures of the month, rounded in the safe view as everywhere.
  fileprivate init(
    _ demand: ComparedDemand, of scope: Scope, _ directory: Directory, _ request: BoardRequest
  ) {
    let slice = SameDemand(directory).one(for: request.slice(scope))
    let reports = request.counts.count(demand.reports, of: .demand(.reports, slice))
    self.reports = reports
    loss = demand.loss.flatMap { request.counts.loss($0, beside: reports) }
  }
}
