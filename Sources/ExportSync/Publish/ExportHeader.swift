import ThreatDomain

/// The facts about an export as a whole, apart from its tables.
package struct ExportHeader: Sendable {
  /// The version of the central export that this program reads and writes.
  package static let format = 2

  /// A short name of lower-case letters, digits and hyphens.
  package let name: String
  package let title: String
  /// When the export was made: RFC 3339, in UTC, ending in `Z`.
  package let created: String
  /// When the export becomes stale, in the same form as `created`.
  package let expires: String
  package let epoch: Int
  /// The number of the export, which grows with every export of an epoch.
  package let serial: Int
  /// The recipient: `national`, the id of a region or the id of a force.
  package let recipient: String
  package let months: ClosedRange<Month>
  /// The centre's reason for publishing although returns are missing; `nil` where none are.
  package let silence: String?
  /// The tables that the centre does not hold, in the order of the catalogue.
  package let notSupplied: [String]
  /// The highest marking of any record in the export.
  package let marking: Marking
  /// Who counts the reports: `Action Fraud`, `Report Fraud`.
  package let countedBy: String
  /// The key of the rounding in the safe view, kept from serial to serial.
  package let roundingKey: RoundingKey
  /// The SHA-256 of the previous manifest, in lower-case hex; `nil` for the first export.
  package let previous: String?

  package init(
    name: String, title: String, created: String, expires: String, epoch: Int, serial: Int,
    recipient: String, months: ClosedRange<Month>, silence: String? = nil, marking: Marking,
    countedBy: String, roundingKey: RoundingKey, previous: String?, notSupplied: [String] = []
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
    self.countedBy = countedBy
    self.roundingKey = roundingKey
    self.previous = previous
    self.notSupplied = notSupplied
  }

  /// The name of the manifest's file: `manifest-000008.json` for serial 8.
  package var manifestName: String {
    let digits = String(serial)
    return "manifest-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".json"
  }
}
