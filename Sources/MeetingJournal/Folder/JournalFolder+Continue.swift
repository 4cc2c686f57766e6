import ChainedLog
import Platform
import ThreatDomain

/// What was done so that writing can go on although a log is not as it was written.
package struct Continued: Equatable, Sendable {
  /// The faults that now have a recorded reason.
  package let faults: [LogFault]
  /// Whether this device has a new id, so that its entries go to a new file.
  package let isInNewFile: Bool
}

extension JournalFolder {
  /// Records why the journal is not as it was written, and lets this device go on writing.
  ///
  /// Where a file of this device has the fault, the device gets a new id, and with it a new file; the
  /// reason is the first event there. The faulty file stays as it is, and is named by every check.
  ///
  /// - Returns: `nil` where no fault lacks a reason; nothing was changed then.
  package func goOn(
    because reason: String, by writer: Writer, at moment: Timestamp
  ) throws(JournalError) -> Continued? {
    let faults = try verify().unanswered
    guard !faults.isEmpty else { return nil }
    let device = try keptDevice()
    let isOwn = faults.contains { WriterFile(name: $0.file)?.device == device }
    if isOwn {
      try asJournalError { () throws(PlatformError) in try DeviceID.renew(in: deviceFile) }
    }
    for fault in faults {
      _ = try save(FaultAnswer.event(about: fault, because: reason, by: writer, at: moment))
    }
    return Continued(faults: faults, isInNewFile: isOwn)
  }

  /// The id of this device; `nil` where none was made yet.
  package func keptDevice() throws(JournalError) -> DeviceID? {
    guard Files.kind(of: deviceFile) != nil else { return nil }
    return try DeviceID(keptIn: deviceFile)
  }
}
