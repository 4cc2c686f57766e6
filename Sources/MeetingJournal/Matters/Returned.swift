extension Matter {
  /// That a return was made: what the group decided went up to the centre.
  ///
  /// Source: `meeting.md`, Out and back. The file itself lies where its writer put it; this says which
  /// events were in it, so that boards know what waits for an answer.
  package struct Returned: JournalMatter {
    static let kind = Kind.returned

    /// The id of the meeting whose return it is.
    package let meeting: EventID
    /// The SHA-256 of the return's signed description, in lower-case hex.
    package let package: String
    /// The events that were in it.
    package let events: [EventID]

    package init(meeting: EventID, package: String, events: [EventID]) {
      self.meeting = meeting
      self.package = package
      self.events = events
    }
  }

  /// Whether it goes up to the centre with the return of a meeting.
  ///
  /// Decisions, notes and the group's own actions stay with the group.
  ///
  /// - Parameter forces: The ids of the forces of the group; an action of another force goes up.
  package func goesUp(from forces: Set<String>) -> Bool {
    switch self {
    case .priority, .owner, .level, .escalation, .answer, .tasking, .claim, .activity, .gap,
      .score, .ask, .query:
      true
    case .action(let action): action.ownerForce.map { !forces.contains($0) } ?? false
    case .meeting, .attendance, .decision, .note, .discussed, .returned, .unknown: false
    }
  }
}
