import ThreatDomain

extension Matter {
  /// A meeting that was opened, and its end once it is closed.
  ///
  /// The event that opens a meeting gives it its id. The event that closes it supersedes that one.
  package struct Meeting: JournalMatter {
    static let kind = Kind.meeting

    /// The id of the region whose group meets.
    package let region: String
    package let date: Day
    package let chairRole: String
    package let opened: Timestamp
    /// `nil` while the meeting is open.
    package let closed: Timestamp?
    /// How many must be present; falling short is a warning, no bar.
    package let quorum: Int
    /// Where the group meets, in the words of its writer.
    package let venue: String?
    /// What the meeting said of the minutes of the last one; `nil` where it said nothing.
    package let lastMinutes: LastMinutes?
    /// The day of the next meeting.
    package let next: Day?
    /// When the group parted, where the meeting was opened again to correct its minutes.
    package let ended: Timestamp?

    /// What a meeting says of the minutes of the last one.
    package enum LastMinutes: String, Vocabulary, Codable {
      case agreed, corrected
      case notAgreed = "not_agreed"
    }

    package init(
      region: String, date: Day, chairRole: String, opened: Timestamp, closed: Timestamp? = nil,
      quorum: Int, venue: String? = nil, lastMinutes: LastMinutes? = nil, next: Day? = nil,
      ended: Timestamp? = nil
    ) {
      self.region = region
      self.date = date
      self.chairRole = chairRole
      self.opened = opened
      self.closed = closed
      self.quorum = quorum
      self.venue = venue
      self.lastMinutes = lastMinutes
      self.next = next
      self.ended = ended
    }

    /// The meeting, closed at the moment.
    package func closed(at moment: Timestamp) -> Meeting { with(closed: moment, ended: ended) }

    /// The meeting, open again so that its minutes can be corrected.
    package var reopened: Meeting { with(closed: nil, ended: ended ?? closed) }

    private func with(closed: Timestamp?, ended: Timestamp?) -> Meeting {
      Meeting(
        region: region, date: date, chairRole: chairRole, opened: opened, closed: closed,
        quorum: quorum, venue: venue, lastMinutes: lastMinutes, next: next, ended: ended)
    }
  }

  /// Whether a role came to the meeting.
  package struct Attendance: JournalMatter {
    static let kind = Kind.attendance

    package enum Presence: String, Vocabulary, Codable {
      case present, deputy, apologies, absent

      /// Whether somebody was in the room for the role.
      package var counts: Bool { self == .present || self == .deputy }
    }

    package let role: String
    /// The id of the force; `nil` for a role of the region or of another body.
    package let force: String?
    package let presence: Presence
    /// A conflict of interest that was declared.
    package let conflict: String?

    package init(role: String, force: String? = nil, presence: Presence, conflict: String? = nil) {
      self.role = role
      self.force = force
      self.presence = presence
      self.conflict = conflict
    }
  }
}
