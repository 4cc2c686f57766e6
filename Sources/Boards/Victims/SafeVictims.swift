import SnapshotStore
import ThreatDomain

/// The counts of victims as the view may show them.
///
/// In the safe view no small one can be read or worked out, on this board of any scope, in any month
/// and view: it is decided once for all of them, see ``VictimCountBlock``.
struct SafeVictims: Sendable {
  enum Count: Int, CaseIterable, Sendable {
    case identified, contacted, notContacted, safeguarded
  }

  private let scope: Scope
  /// `nil` where everything may be shown.
  private let decided: VictimCountBlock?

  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    scope = request.scope
    guard request.isSafe else {
      decided = nil
      return
    }
    // The lists of all forces are read for it: once for all boards.
    decided = try snapshot.kept("safe victims") { () throws(StoreError) in
      var lists = [Scope.national: try VictimCareHistory(of: .national, from: snapshot)]
      for region in snapshot.directory.regions {
        let region = Scope.region(region.id)
        lists[region] = try VictimCareHistory(of: region, from: snapshot)
      }
      return VictimCountBlock(lists)
    }
  }

  /// - Parameter lists: Of the scope and of what stands above it; `nil` where all may be shown.
  init(of scope: Scope, _ lists: [Scope: VictimCareHistory]?) {
    self.scope = scope
    decided = lists.map { VictimCountBlock($0) }
  }

  /// Whether a count may be shown, of a part or of the scope, of one month or of all.
  func isShown(_ count: Count, _ key: String?, _ view: VictimsView, in month: Month?) -> Bool {
    decided?.isShown(count, key ?? scope.description, view, in: month) ?? true
  }

  /// Whether those not contacted of every month may be shown: only then may a line, a limit, or
  /// what remains of all months.
  func isShown(_ key: String?, _ view: VictimsView, in months: ClosedRange<Month>) -> Bool {
    months.allSatisfy { isShown(.notContacted, key, view, in: $0) }
  }
}
