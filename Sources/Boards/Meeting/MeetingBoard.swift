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
    guard let journal = request.journal,
      let meeting = EventID(id).flatMap(journal.state.meeting)
    else { return nil }
    return MinutesSheet(
      meeting: meeting, isSound: journal.isSound, names: CodeNames(snapshot, request.words),
      items: try ItemNames(of: meeting.threads, in: snapshot, request.words),
      asAt: snapshot.header.asAt,
      request: request
    ).sheet
  }
}
