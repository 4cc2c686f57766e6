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
    guard let journal = request.journal, let event = EventID(id),
      let meeting = journal.state.meeting(event)
    else { return nil }
    let forces = snapshot.directory.forces(in: .region(meeting.meeting.region)).map(\.id)
    let model = journal.minutes(of: meeting, forces: forces, request.centre)
    return MinutesSheet(
      model: model, isSound: journal.isSound, isNarrowed: journal.isNarrowed,
      names: CodeNames(snapshot, request.words),
      items: try ItemNames(
        of: model.meeting.threads + model.arising + model.answers.map(\.thread), in: snapshot,
        request.words),
      request: request
    ).sheet
  }
}

extension GroupJournal {
  /// The minutes of a meeting, as the journal stood when it was closed.
  fileprivate func minutes(
    of meeting: MeetingRecord, forces: [String], _ centre: CentreAnswers
  ) -> MinutesModel {
    let then = asAtClose(of: meeting)
    return MinutesModel(
      then.state.meeting(meeting.id) ?? meeting, in: then.state, forces: forces, centre)
  }
}
