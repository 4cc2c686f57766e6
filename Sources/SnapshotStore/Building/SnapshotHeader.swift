import ThreatDomain

/// How far a snapshot's source was proven.
package enum TrustLabel: String, Vocabulary {
  /// Signed by a key that the unit trusts.
  case signed
  /// Loaded without a signature, for a reason that is kept.
  case unverified
  /// The sample export that ships with the program.
  case sample
}

/// What a snapshot is: one row, said on every board.
package struct SnapshotHeader: Equatable, Sendable {
  /// Grows where the centre counts its serials from 1 again.
  package let epoch: Int
  /// The number of the export within its epoch.
  package let serial: Int
  package let title: String
  /// When the centre made the export: RFC 3339, in UTC.
  package let created: String
  /// RFC 3339, in UTC: from then on it is STALE.
  package let expires: String
  /// `national`, a region or a force: whose need to know the export was cut to.
  package let recipient: String
  package let marking: Marking
  /// The first and the last month that any table has.
  package let dataFrom: Month
  package let dataTo: Month
  package let trust: TrustLabel
  /// Why an unsigned export was loaded.
  package let trustReason: String?
  /// The fingerprint of the key that signed the export; `nil` where no signature was checked.
  package let signer: String?
  /// The folder or address it came from.
  package let source: String
  /// In lower-case hex, as the manifest was verified.
  package let manifestSHA256: String
  /// Rows of all tables.
  package let rows: Int

  package init(
    epoch: Int, serial: Int, title: String, created: String, expires: String, recipient: String,
    marking: Marking, dataFrom: Month, dataTo: Month, trust: TrustLabel, trustReason: String?,
    signer: String? = nil, source: String, manifestSHA256: String, rows: Int
  ) {
    self.epoch = epoch
    self.serial = serial
    self.title = title
    self.created = created
    self.expires = expires
    self.recipient = recipient
    self.marking = marking
    self.dataFrom = dataFrom
    self.dataTo = dataTo
    self.trust = trust
    self.trustReason = trustReason
    self.signer = signer
    self.source = source
    self.manifestSHA256 = manifestSHA256
    self.rows = rows
  }

  /// A month range longer than this is a mistake, not a history.
  package static let mostMonths = 600

  /// The day as at which ages, stalled and overdue are reckoned: the day the export was made.
  package var asAt: Day { Day(created.prefix(10)) ?? dataTo.lastDay }
}

/// One object of the export that a snapshot was built from.
package struct ExportPart: Equatable, Sendable {
  package let table: String
  package let month: Month?
  /// Where it lies in the export.
  package let path: String
  /// In lower-case hex.
  package let sha256: String
  package let bytes: Int
  package let rows: Int
  /// Whether the centre expects no more rows of the month.
  package let isSealed: Bool
  /// Why a month was sent again, in the centre's words.
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
