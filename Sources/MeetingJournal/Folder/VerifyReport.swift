import ChainedLog

/// Whether a journal is as it was written, file by file.
package struct VerifyReport: Equatable, Sendable {
  /// The heads, by the names of the files.
  package let heads: [Head]
  /// What is not as it was written, with the first event of each.
  package let faults: [LogFault]
  /// What this reader saw before and no longer finds.
  package let missing: [LogFault]
  /// Half lines at the ends of files, which were never saved.
  package let torn: [TornLine]
  /// How many events had their content removed for a recorded reason.
  package let removed: Int
  package let unreadable: [JournalReading.Unreadable]
  /// The files that could not be opened, by name, with the reason.
  package let unopened: [String: LogError]
  /// What was recorded about faults: that they are known, why, and by whom.
  package let answers: [FaultAnswer]
  /// How many events a newer ptg wrote.
  package let newer: Int
  /// The files with another continuation of a file, by name.
  package let continuations: [String]
  /// The folder and the files that others may read or write, by path and permissions.
  package let open: [String]

  /// The faults for which nobody has recorded a reason.
  package var unanswered: [LogFault] {
    (faults + missing).filter { fault in !answers.contains { $0.answers(fault) } }
  }

  /// Whether every event is there as it was written, or the reason why not is on record.
  package var isSound: Bool {
    unanswered.isEmpty && unreadable.isEmpty && unopened.isEmpty
  }

  /// Whether it is sound only because the reasons of its faults are on record.
  package var hasKnownFaults: Bool { isSound && !(faults.isEmpty && missing.isEmpty) }
}

extension VerifyReport: CustomStringConvertible {
  /// A sentence for the whole, and a line for each thing to know.
  package var description: String { ([summary] + findings).joined(separator: "\n") }

  private var summary: String {
    let events = heads.map(\.count).reduce(0, +)
    let whole =
      "\(events) event\(events == 1 ? "" : "s") in \(heads.count) "
      + "file\(heads.count == 1 ? "" : "s")"
    if hasKnownFaults {
      return "The journal is as it was written, apart from faults with a recorded reason: \(whole) "
        + "can be read."
    }
    return isSound
      ? "The journal is as it was written: \(whole)."
      : "The journal is not as it was written: \(whole) can be read."
  }

  private var findings: [String] {
    let removed =
      removed == 0
      ? [] : ["Content removed for a recorded reason: \(removed) event\(removed == 1 ? "" : "s")."]
    let newer =
      newer == 0
      ? []
      : [
        "Written by a newer ptg: \(newer) event\(newer == 1 ? "" : "s"). The files keep all of it; "
          + "a newer ptg shows it."
      ]
    let unopened = unopened.sorted { $0.key < $1.key }.map { "\($0.value)" }
    return faults.map(\.description) + missing.map(\.description)
      + answers.map(\.description) + unopened
      + unreadable.map(\.description) + torn.map(\.description)
      + continuations.map { "\($0): another continuation of the same file. Both count." }
      + open.map { "\($0): others than the owner have access. Only the owner should." }
      + removed + newer
  }
}
