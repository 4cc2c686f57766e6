import Sheets
import SnapshotStore
import ThreatDomain

/// How many changes the board of changes lists, and how many of them wait for a decision.
package struct ChangeCounts: Equatable, Sendable {
  package let all: Int
  /// Changes of investigations that need a decision, and escalations that have no answer yet.
  package let needingDecision: Int

  package init(all: Int, needingDecision: Int) {
    self.all = all
    self.needingDecision = needingDecision
  }

  init(_ model: ChangesModel, _ records: ChangesRecords) {
    let waiting = records.investigations.filter { investigation in
      investigation.decisionWanted != nil || investigation.decisionDue != nil
    }
    let places = Set(waiting.map { Place.investigation($0.id) })
    all = model.all.count
    needingDecision = model.all.count { change in
      if case .raised(let escalation) = change.event, escalation.isOpen { return true }
      return change.opens.map(places.contains) ?? false
    }
  }
}

extension Snapshot {
  /// Counts what the board of changes lists for this request.
  package borrowing func changeCounts(
    _ request: BoardRequest
  ) throws(StoreError) -> ChangeCounts {
    let request = try request.keyed(by: self)
    let records = try ChangesRecords(from: self, request)
    let names = CodeNames(self, request.words)
    return ChangeCounts(ChangesModel(records, names: names, request), records)
  }
}
