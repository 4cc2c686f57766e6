import ThreatDomain

/// What an export says about itself, before any table.
package struct ExportHeader: Sendable {
  /// A short name of lower-case letters, digits and hyphens.
  package let name: String
  package let title: String
  /// When it was made: RFC 3339, in UTC, ending in `Z`.
  package let created: String
  /// When it becomes stale, written as `created` is.
  package let expires: String
  package let epoch: Int
  /// Grows with every export of an epoch.
  package let serial: Int
  /// `national`, a region's id or a force's.
  package let recipient: String
  package let months: ClosedRange<Month>
  /// Why the centre publishes without returns that are missing; `nil` where none is.
  package let silence: String?
  /// The highest marking of what the export holds.
  package let marking: Marking
  /// SHA-256 of the manifest before, in lower-case hex; `nil` for the first of all.
  package let previous: String?

  package init(
    name: String, title: String, created: String, expires: String, epoch: Int, serial: Int,
    recipient: String, months: ClosedRange<Month>, silence: String? = nil, marking: Marking,
    previous: String?
  ) {
    self.name = name
    self.title = title
    self.created = created
    self.expires = expires
    self.epoch = epoch
    self.serial = serial
    self.recipient = recipient
    self.months = months
    self.silence = silence
    self.marking = marking
    self.previous = previous
  }

  /// `manifest-000008.json` for serial 8.
  package var manifestName: String {
    let digits = String(serial)
    return "manifest-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".json"
  }
}
