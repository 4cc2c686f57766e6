import Boards
import SnapshotStore
import ThreatDomain
import Wording

/// What came since the reader was last here.
struct PlainNews: Sendable {
  /// The last visit, or the export that was shown until now; `nil` at the first visit.
  let before: (day: Day?, export: Int)?
  let export: Int
  let asAt: Day
  /// What the board of changes lists.
  let changes: ChangeCounts

  /// In sentences; none at the first visit.
  func sentences(_ words: Words) -> [String] {
    guard let before else { return [] }
    guard before.export != export else { return [words.say.nothingNew(sinceExport: export)] }
    let news = words.say.newExport(
      export, asAt: asAt, since: before, isOlder: export < before.export, changes: changes.all,
      needingDecision: changes.needingDecision)
    return [news] + (changes.all == 0 ? [] : [words.say.hearChanges])
  }
}
