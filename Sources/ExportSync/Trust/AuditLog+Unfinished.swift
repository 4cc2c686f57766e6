import FoundationEssentials
import Platform

/// Syncs that were cut off between what they wrote first and what they would have written after.
extension AuditLog {
  /// A line, as far as it is read again.
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

  /// What the last sync was about to put in use, where nothing says what became of it.
  var unfinished: Entry? {
    get throws(PlatformError) {
      let lines = try end.split(separator: .lineFeed)
      // Lines of other events, and a line that was cut off, say nothing of syncs.
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

  /// Adds what became of a sync that was cut off.
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
  /// Whether the last sync was cut off, and no later one has noted what became of it.
  ///
  /// A log that cannot be read is said to be so elsewhere.
  package var hasUnfinishedSync: Bool { (try? AuditLog(path: auditLog).unfinished) != nil }
}
