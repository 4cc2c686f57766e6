/// The meeting, and what the group wrote down.
extension ColumnID {
  package static let cause = ColumnID("cause", .text)
  package static let actionsOverdue = ColumnID("actions_overdue", .count)
  package static let decisionsDue = ColumnID("decisions_due", .count)
  package static let forcesAbsent = ColumnID("forces_absent", .count)
  /// Whole minutes, rounded up.
  package static let minutesTaken = ColumnID("minutes_taken", .count)
  package static let quorum = ColumnID("quorum", .count)
  /// The serial of an export.
  package static let exportSeen = ColumnID("export_seen", .count)
  package static let lastMinutes = ColumnID("last_minutes", .text)
  package static let nextMeeting = ColumnID("next_meeting", .day)
  package static let presence = ColumnID("presence", .text)
  package static let conflict = ColumnID("conflict", .text)
  package static let wanted = ColumnID("wanted", .text)
  package static let rowThen = ColumnID("row_then", .text)
  package static let rowNow = ColumnID("row_now", .text)
  package static let decision = ColumnID("decision", .text)
  package static let about = ColumnID("about", .text)
  package static let eventId = ColumnID("event_id", .text, spoken: .nothing)
  package static let writtenOn = ColumnID("written_on", .text)
}
