import ThreatDomain
import FoundationEssentials
import Platform

/// Finds a sync that was cut off between its first and its second line in the log.
extension AuditLog {
  /// The members of a line that are read again.
  private struct Form: Decodable {
    let event: String
    let outcome: String
    let source: String
    let epoch: Int?
    let serial: Int?
    let recipient: String?
    let signer: String?
    let manifest: String?
    let reason: String?
  }

  /// The snapshot that the last sync was about to put in use, where no line gives the result.
  var unfinished: Entry? {
    get throws(PlatformError) {
      let lines = try end.split(separator: .lineFeed)
      // Lines of other events, and an incomplete line, tell nothing about syncs.
      let forms = lines.lazy.reversed().compactMap { line in
        try? JSONDecoder().decode(Form.self, from: Data(line))
      }
      guard let last = forms.first(where: { $0.event == "sync" }),
        last.outcome == Entry.Outcome.begun.rawValue
      else { return nil }
      return Entry(
        outcome: .begun, source: last.source, epoch: last.epoch, serial: last.serial,
        recipient: last.recipient, signer: last.signer, manifest: last.manifest,
        reason: last.reason, text: "", isAlert: false)
    }
  }

  /// Adds the result of a sync that was cut off.
  ///
  /// - Parameter manifest: The hash of the manifest of the snapshot in use.
  func finishInterrupted(inUse manifest: String?, at now: Timestamp) throws(PlatformError) {
    guard var entry = try unfinished else { return }
    let isInUse = entry.manifest != nil && manifest == entry.manifest
    entry.outcome = isInUse ? .loaded : .interrupted
    entry.text =
      isInUse
      ? "the sync was cut off after the export was in use"
      : "the sync was cut off before the export was in use"
    try append(entry, at: now)
  }
}

extension DataFolder {
  /// Whether the last sync was cut off and its result was not noted later.
  ///
  /// A log that cannot be read is reported elsewhere.
  package var hasUnfinishedSync: Bool { (try? AuditLog(path: auditLog).unfinished) != nil }
}
