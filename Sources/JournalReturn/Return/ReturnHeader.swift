import ChainedLog
import MeetingJournal
import ThreatDomain

/// What a return says of itself, apart from its entries.
package struct ReturnHeader: Equatable, Sendable {
  /// The version of the form that this ptg reads and writes.
  package static let format = 1

  /// The id of the region whose group met.
  package let region: String
  /// The id of the meeting.
  package let meeting: EventID
  package let date: Day
  /// The serial of the export that the meeting saw; `nil` where it is not known.
  package let exportSerial: Int?
  /// The time of the last entry, so that the same entries give the same return.
  package let created: Timestamp
  /// The highest marking of any entry.
  package let marking: Marking

  package init(
    region: String, meeting: EventID, date: Day, exportSerial: Int?, created: Timestamp,
    marking: Marking
  ) {
    self.region = region
    self.meeting = meeting
    self.date = date
    self.exportSerial = exportSerial
    self.created = created
    self.marking = marking
  }

  /// - Parameter events: What goes up; at least one.
  package init(of meeting: MeetingRecord, _ events: [ReturnedEvent]) {
    self.init(
      region: meeting.meeting.region, meeting: meeting.id, date: meeting.meeting.date,
      exportSerial: meeting.snapshotSerial,
      created: events.map(\.event.at).max() ?? meeting.event.at,
      marking: events.map(\.event.marking).max() ?? .officialSensitive)
  }
}

/// A return: its head, its entries, and how far the group's journal had come.
package struct MeetingReturn: Equatable, Sendable {
  package let header: ReturnHeader
  package let events: [ReturnedEvent]
  package let heads: [Head]

  package init(header: ReturnHeader, events: [ReturnedEvent], heads: [Head]) {
    self.header = header
    self.events = events
    self.heads = heads
  }
}
