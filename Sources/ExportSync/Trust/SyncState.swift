import ExportFormat
import Platform
import SnapshotStore

/// What this machine accepted as signed; written last of all, so that no failed sync moves it.
///
/// `state.json` in the data folder. It outlives the snapshots: removing one opens no way back.
package struct SyncState: Equatable, Sendable {
  /// The newest export that was accepted for a recipient.
  package struct Accepted: Equatable, Sendable, Decodable {
    package let recipient: String
    package let epoch: Int
    package let serial: Int
    package let manifestSHA256: String
    /// The fingerprint of the key.
    package let signer: String
    /// RFC 3339, in UTC.
    package let acceptedAt: String
  }

  package private(set) var accepted: [Accepted] = []
  /// Sources whose exports were signed: from then on, unsigned is an error.
  package private(set) var signedSources: [String] = []

  package init() {}

  /// The newest export for the recipient; `nil` where none was ever accepted.
  package func accepted(for recipient: String) -> Accepted? {
    accepted.first { $0.recipient == recipient }
  }

  /// Whether exports of the source were signed before, however its path or address is written.
  func wasSigned(_ source: ExportSource) -> Bool {
    signedSources.contains { source.isSame(as: $0) }
  }

  /// Notes an export that was accepted as signed, and says whether that was news.
  ///
  /// - Parameter places: Every name that the source has.
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

/// The file.
extension SyncState {
  private struct Form: KeptForm {
    let version: Int
    let accepted: [Accepted]
    let signedSources: [String]
  }

  /// The state that a data folder keeps; empty where nothing was accepted yet.
  ///
  /// One that cannot be read is refused: to go on without would forget what was accepted.
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
