import ChainedLog

extension JournalFolder {
  /// Takes what the logs of another folder hold and this folder lacks.
  ///
  /// A log that goes on where the one here ends takes its place. Where two logs go on from the same
  /// file in different ways, both are kept. Content that one side removed for a recorded reason is
  /// removed on this side. The other folder is only read.
  package func join(_ other: String) throws(JournalError) -> JoinReport {
    let theirs = FolderLogs(try JournalFolder.files(in: other), in: other)
    try make()
    var files = theirs.unopened.sorted { $0.key < $1.key }.map { name, error in
      JoinReport.File(name: name, outcome: .unopened(error))
    }
    for (file, reading) in theirs.readings {
      let outcome = try join(reading, of: file)
      files.append(JoinReport.File(name: file.name, outcome: outcome))
    }
    return JoinReport(files: files)
  }

  private func join(
    _ other: LogReading, of file: WriterFile
  ) throws(JournalError) -> JoinReport.Outcome {
    if let fault = other.faults.first { return .faulty(fault) }
    let copies = try copies(of: file)
    let sound = copies.filter(\.1.faults.isEmpty)
    let removals = sound.flatMap(\.1.removals) + other.removals
    let outcome = try take(other, other.lines.applying(removals), as: file, beside: copies)
    if let error = try spread(removals, over: file.base).values.first { throw .log(error) }
    return outcome
  }

  /// Puts the lines of a log where they belong beside the logs of the same writer and year.
  private func take(
    _ other: LogReading, _ lines: [LogLine], as file: WriterFile,
    beside copies: [(WriterFile, LogReading)]
  ) throws(JournalError) -> JoinReport.Outcome {
    for (name, copy) in copies where copy.faults.isEmpty {
      switch LogRelation(copy.lines, lines) {
      case .holdsAll: return .nothingNew
      case .goesOn:
        try put(lines, over: copy, as: name)
        return .continued(events: lines.count - copy.lines.count)
      case .parted: continue
      }
    }
    let isTaken = copies.contains { $0.0 == file }
    let name = isTaken ? file.continued(as: other.head.link) : file
    try put(lines, over: LogReading([], file: name.name), as: name)
    return copies.isEmpty ? .added(events: lines.count) : .parted(keptAs: name.name)
  }

  /// The log of this name and its other continuations, the log itself first.
  private func copies(
    of file: WriterFile
  ) throws(JournalError) -> [(WriterFile, LogReading)] {
    let names = try files().filter { $0.base == file.base }
      .sorted { ($0.continuation ?? "") < ($1.continuation ?? "") }
    let logs = FolderLogs(names, in: path)
    // A log that cannot be read may hold what the other side holds, or more.
    if let error = logs.unopened.values.first { throw .log(error) }
    return logs.readings
  }

  private func put(
    _ lines: [LogLine], over old: LogReading, as file: WriterFile
  ) throws(JournalError) {
    guard lines != old.lines else { return }
    try asJournalLogError { () throws(LogError) in try log(file).put(lines, inPlaceOf: old.head) }
  }
}
