import CellCanvas
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The centre's answers about one record as a pane, the newest first.
struct AnswerList {
  let answers: [DecisionAnswer]
  let request: BoardRequest

  private var words: Words { request.words }

  var pane: Pane {
    let table = DataTable(
      answers,
      [
        .data(.eventId) { .text($0.id) },
        Column(.answeredOn, .column(.date)) { .day($0.answeredOn, words) },
        Column(.answer, .tasking(.answer)) { answer in
          .code(answer.answer.rawValue, words[answer.answer.term], answer.answer.role)
        },
        Column(.answeredBy, .centre(.answeredBy), minWidth: 8, maxWidth: 24) {
          .text($0.answeredBy)
        },
        Column(.reason, .column(.reason), priority: 1, minWidth: 10, maxWidth: 50) {
          .open($0.reason, request)
        },
      ], words, whenEmpty: .centre(.noAnswers),
      details: { [request] answer in
        answer.reason.map { [.words(request.shown($0))] } ?? []
      })
    return Pane(
      "answers", words[.centre(.answers)], .table(table), side: .right, minimumHeight: 3)
  }
}

extension Sheet {
  /// The sheet of a record with the answers to entries that its list does not show.
  ///
  /// They stand there for an officer without the journal of the group. The page of a capability has a
  /// history of its own that holds them.
  func withAnswers(
    at place: Place, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    guard let item = ItemKey(place), let kind = RecordKind(rawValue: item.table),
      kind != .capability
    else { return self }
    let known = Set(
      try request.journal?.cleared(by: snapshot).state.entries(of: item)
        .flatMap(\.events).map(\.id.description) ?? [])
    let answers = try snapshot.database.decisionAnswers(about: kind, id: item.key)
      .filter { !known.contains($0.id.lowercased()) }
    guard !answers.isEmpty else { return self }
    var copy = self
    copy.panes.append(AnswerList(answers: answers, request: request).pane)
    return copy
  }
}
