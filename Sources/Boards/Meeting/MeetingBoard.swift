import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The meeting: its agenda, built from the data, and what the group wrote down.
  package static let meeting = Board(
    id: "meeting", key: "9", title: .board(.meeting), about: .journal(.aboutMeeting), choices: []
  ) { snapshot, request throws(StoreError) in
    let records = try MeetingRecords(from: snapshot, request)
    return MeetingSheet(
      model: MeetingModel(records, request), names: records.names,
      items: records.items,
      isSound: records.journal?.isSound ?? true, asAt: records.asAt,
      request: request
    ).sheet
  }
}

extension Page {
  /// The minutes of one meeting, by the id of the event that opened it.
  package static let meeting = Page(
    kind: "meeting", title: .board(.meeting), about: .journal(.aboutMinutes)
  ) { snapshot, request, id throws(StoreError) in
    guard let journal = request.journal, let model = EventID(id).flatMap(journal.minutes)
    else { return nil }
    return MinutesSheet(
      model: model, isSound: journal.isSound, names: CodeNames(snapshot, request.words),
      items: try ItemNames(of: model.meeting.threads + model.arising, in: snapshot, request.words),
      request: request
    ).sheet
  }
}

extension GroupJournal {
  /// The minutes of a meeting, as the journal stood when it was closed; `nil` where it has none.
  fileprivate func minutes(of id: EventID) -> MinutesModel? {
    guard let meeting = state.meeting(id) else { return nil }
    let then = meeting.meeting.closed.map(asAt) ?? self
    return then.state.meeting(id).map { MinutesModel($0, in: then.state) }
  }
}
