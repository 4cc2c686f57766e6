import ThreatDomain

/// How far the source of a snapshot was verified.
package enum TrustLabel: String, Vocabulary {
  /// Signed by a trusted key.
  case signed
  /// Loaded without a signature; the reason is kept.
  case unverified
  /// The sample export that ships with the program.
  case sample
}

/// The facts about a snapshot as a whole, stored in one row and shown on every board.
package struct SnapshotHeader: Equatable, Sendable {
  /// A number that grows when the centre starts its serials from 1 again.
  package let epoch: Int
  /// The number of the export within its epoch.
  package let serial: Int
  package let title: String
  /// When the centre made the export: RFC 3339, in UTC.
  package let created: String
  /// When the export becomes STALE: RFC 3339, in UTC.
  package let expires: String
  /// The recipient of the export: `national`, a region or a force.
  package let recipient: String
  package let marking: Marking
  /// Who counts the reports: `Action Fraud`, `Report Fraud`.
  package let countedBy: String
  /// The key that rounds counts in the safe view.
  package let roundingKey: RoundingKey
  /// The first and the last month with data in any table.
  package let dataFrom: Month
  package let dataTo: Month
  package let trust: TrustLabel
  /// The reason for loading an unsigned export; `nil` for others.
  package let trustReason: String?
  /// The fingerprint of the key that signed the export; `nil` where no signature was checked.
  package let signer: String?
  /// The folder or address of the export.
  package let source: String
  /// The SHA-256 of the verified manifest, in lower-case hex.
  package let manifestSHA256: String
  /// How many rows all tables have in total.
  package let rows: Int

  package init(
    epoch: Int, serial: Int, title: String, created: String, expires: String, recipient: String,
    marking: Marking, countedBy: String, roundingKey: RoundingKey, dataFrom: Month, dataTo: Month,
    trust: TrustLabel, trustReason: String?,
    signer: String? = nil, source: String, manifestSHA256: String, rows: Int
  ) {
    self.epoch = epoch
    self.serial = serial
    self.title = title
    self.created = created
    self.expires = expires
    self.recipient = recipient
    self.marking = marking
    self.countedBy = countedBy
    self.roundingKey = roundingKey
    self.dataFrom = dataFrom
    self.dataTo = dataTo
    self.trust = trust
    self.trustReason = trustReason
    self.signer = signer
    self.source = source
    self.manifestSHA256 = manifestSHA256
    self.rows = rows
  }

  /// The longest range of months; a longer one is a mistake.
  package static let mostMonths = 600

  /// The day for ages, stalled and overdue: the day on which the export was made.
  package var asAt: Day { Day(created.prefix(10)) ?? dataTo.lastDay }
}

/// One object of the export that a snapshot was built from.
package struct ExportPart: Equatable, Sendable {
  package let table: String
  package let month: Month?
  /// The path of the object in the export.
  package let path: String
  /// The SHA-256 of the object, in lower-case hex.
  package let sha256: String
  package let bytes: Int
  package let rows: Int
  /// Whether the centre expects no more rows for the month.
  package let isSealed: Bool
  /// The centre's reason for sending a month again; `nil` where it was not.
  package let reason: String?

  package init(
    table: String, month: Month?, path: String, sha256: String, bytes: Int, rows: Int,
    isSealed: Bool, reason: String?
  ) {
    self.table = table
    self.month = month
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.rows = rows
    self.isSealed = isSealed
    self.reason = reason
  }
}
