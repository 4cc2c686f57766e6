import ThreatDomain
import ExportFormat
import Platform
import SnapshotStore

/// The exports that this machine accepted as signed, written last so that a failed sync changes
/// nothing.
///
/// It is `state.json` in the data folder. It outlives the snapshots, so removing a snapshot does
/// not allow an older export.
package struct SyncState: Equatable, Sendable {
  /// The newest accepted export for a recipient.
  package struct Accepted: Equatable, Sendable, Decodable {
    package let recipient: String
    package let epoch: Int
    package let serial: Int
    package let manifestSHA256: String
    /// The fingerprint of the signing key.
    package let signer: String
    /// When it was accepted: RFC 3339, in UTC.
    package let acceptedAt: String
  }

  package private(set) var accepted: [Accepted] = []
  /// Sources that have sent signed exports; unsigned ones from them are now an error.
  package private(set) var signedSources: [String] = []

  package init() {}

  /// The newest accepted export for the recipient; `nil` where there is none.
  package func accepted(for recipient: String) -> Accepted? {
    accepted.first { $0.recipient == recipient }
  }

  /// Whether the source has sent signed exports, however its path or address is written.
  func wasSigned(_ source: ExportSource) -> Bool {
    signedSources.contains { source.isSame(as: $0) }
  }

  /// Records an export that was accepted as signed; returns whether this changed anything.
  ///
  /// - Parameter places: Every name of the source.
  mutating func accept(
    _ header: SnapshotHeader, from places: [String], at now: Timestamp
  ) -> Bool {
    guard header.trust == .signed, let signer = header.signer else { return false }
    let entry = Accepted(
      recipient: header.recipient, epoch: header.epoch, serial: header.serial,
      manifestSHA256: header.manifestSHA256, signer: signer, acceptedAt: "\(now)")
    let isNews = accepted(for: header.recipient)?.manifestSHA256 != entry.manifestSHA256
    let newPlaces = places.filter { !signedSources.contains($0) }
    if isNews { accepted = accepted.filter { $0.recipient != entry.recipient } + [entry] }
    signedSources += newPlaces
    return isNews || !newPlaces.isEmpty
  }
}

/// The file of the state.
extension SyncState {
  private struct Form: KeptForm {
    let version: Int
    let accepted: [Accepted]
    let signedSources: [String]
  }

  /// The state of a data folder; empty where nothing was accepted yet.
  ///
  /// A file that cannot be read is an error, because without it ptg would forget what was accepted.
  package init(of data: DataFolder) throws(SyncError) {
    do {
      guard let form = try Form.read(data.state) else { return }
      accepted = form.accepted
      signedSources = form.signedSources
    } catch {
      throw .configuration(
        "\(data.state): found no state that can be read, expected what this machine accepted as "
          + "signed. Find out who changed it; then remove it, and the current snapshot counts alone."
      )
    }
  }

  func write(to data: DataFolder) throws(PlatformError) {
    try Form.write(json, to: data.state, in: data)
  }

  private var json: JSONText {
    .object([
      ("version", .integer(1)),
      (
        "accepted",
        .array(
          accepted.map { entry in
            .object([
              ("recipient", .string(entry.recipient)), ("epoch", .integer(Int64(entry.epoch))),
              ("serial", .integer(Int64(entry.serial))),
              ("manifestSHA256", .string(entry.manifestSHA256)),
              ("signer", .string(entry.signer)), ("acceptedAt", .string(entry.acceptedAt)),
            ])
          })
      ),
      ("signedSources", .array(signedSources.map { .string($0) })),
    ])
  }
}
