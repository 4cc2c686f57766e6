import ChainedLog
import Platform

extension JournalFolder {
  /// Checks every byte of every log, and what this reader saw before.
  ///
  /// The report is for people who decide what to do; nothing is mended.
  package func verify() throws(JournalError) -> VerifyReport { try report(on: try read()) }

  /// The report on what was just read, for a caller who needs the events too.
  package func report(on reading: JournalReading) throws(JournalError) -> VerifyReport {
    let missing = try compareWithWitness(reading)
    let names = try files()
    return VerifyReport(
      heads: reading.heads, faults: reading.faults, missing: missing,
      torn: reading.logs.compactMap(\.torn),
      removed: reading.logs.flatMap(\.lines).count { $0.content == nil },
      unreadable: reading.unreadable, unopened: reading.unopened,
      answers: reading.events.compactMap(FaultAnswer.init),
      newer: reading.entries.count(where: \.isNewer),
      continuations: names.filter { $0.continuation != nil }.map(\.name),
      open: openPaths(names))
  }

  /// What this reader saw before and no longer finds; the heads of all other logs are noted.
  func compareWithWitness(_ reading: JournalReading) throws(JournalError) -> [LogFault] {
    try asJournalError { () throws(PlatformError) in
      let missing = try witness.faults(in: reading.logs)
        .filter { reading.unopened[$0.file] == nil }
      let doubtful = Set((reading.faults + missing).map(\.file))
      try Files.makeFolder(Files.folder(of: witness.path))
      try witness.note(reading.heads.filter { !doubtful.contains($0.file) })
      return missing
    }
  }

  private func openPaths(_ names: [WriterFile]) -> [String] {
    ([path] + names.map { "\(path)/\($0.name)" }).compactMap { path in
      guard let access = Files.access(of: path), access.bits & 0o077 != 0 else { return nil }
      return "\(path) (\(access.octal))"
    }
  }
}
