import SnapshotStore
import ThreatDomain

/// Which demand the safe view keeps back, whatever board or page shows it and of whichever month.
///
/// It is decided once for all months of the snapshot, from the nation down: its regions, then the
/// forces of each; see ``WithheldLines``. What a level lacks the level below lacks too.
struct SafeDemand: Sendable {
  /// `nil` where everything may be shown.
  private let decided: SafeLevels?

  /// Of the scope, its region and the nation; of all regions where a board shows them.
  init(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest, of scope: Scope? = nil
  ) throws(StoreError) {
    guard request.isSafe else {
      decided = nil
      return
    }
    let region = snapshot.region(of: scope ?? request.scope)
    let showsAll = (scope ?? request.scope) == .national || MapArea(request) == .all
    let regions = snapshot.directory.regions.map(\.id).filter { showsAll || $0 == region }
    // All months of all forces are read for it: once for all boards.
    decided = try snapshot.kept("safe levels of \(regions.joined(separator: " "))") {
      () throws(StoreError) in try SafeLevels(snapshot, regions: regions)
    }
  }

  private init() { decided = nil }

  /// Nothing kept back.
  static let open = SafeDemand()

  /// The measures of a slice that are kept back, in any month and over any months.
  ///
  /// Without its reports nothing is said of a line, its loss neither. Which reports are
  /// cyber-dependent is said of all fraud alone: of many types either all or none are.
  func withheld(_ slice: DemandSlice) -> Set<DemandMeasure> {
    guard let decided else { return [] }
    var withheld = decided.withheld(slice.scope, slice.part)
    if slice.isWithoutLondon, slice.scope == .national {
      withheld.formUnion(decided.withheld(.region(Scope.london), slice.part))
    }
    if slice.part != .all { withheld.insert(.cyberReports) }
    return withheld.contains(.reports) ? Set(DemandMeasure.allCases) : withheld
  }

  /// Whether nothing at all is said of a line.
  func isWithheld(_ slice: DemandSlice) -> Bool { withheld(slice).contains(.reports) }
}

extension Field {
  /// The field, or what stands for it where the measure that it comes from is kept back.
  func withheld(
    _ withheld: Set<DemandMeasure>, from measure: DemandMeasure, in request: BoardRequest
  ) -> Field {
    withheld.contains(measure) ? .withheld(request.words) : self
  }
}
