import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// An answer of the centre with the name of what it is about.
struct NamedAnswer: Sendable {
  let answer: DecisionAnswer
  let name: String

  var item: ItemKey { ItemKey(table: answer.subjectKind.rawValue, key: answer.subjectID) }

  /// The answers on these days, the newest first; a force's own there are none.
  static func list(
    in scope: Scope, on days: ClosedRange<Day>, from snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) -> [NamedAnswer] {
    if case .force = scope { return [] }
    let answers = try snapshot.database.decisionAnswers(toRegion: snapshot.region(of: scope))
      .filter { days.contains($0.answeredOn) }
    let items = answers.map { ItemKey(table: $0.subjectKind.rawValue, key: $0.subjectID) }
    let names = try ItemNames(Set(items), in: snapshot, words)
    return zip(answers, items).map { NamedAnswer(answer: $0, name: names[$1]) }
  }
}

/// The centre's answers to what meetings sent up.
extension ChangesModel {
  func answers(_ records: ChangesRecords) -> [Change] {
    records.answers.filter { has($0.answer.answeredOn) }.map { named in
      Change(
        .centreAnswered(named.answer), .day(named.answer.answeredOn), of: named.name,
        id: named.answer.subjectID, reason: named.answer.reason,
        in: place(force: nil, region: named.answer.regionID), opens: named.item.place)
    }
  }
}
