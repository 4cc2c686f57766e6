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
    for (name, copy) in copies where copy.faults.isEmpty {
      switch LogRelation(copy.lines, other.lines) {
      case .holdsAll:
        try put(copy.lines.withoutContentRemoved(in: other.lines), over: copy, as: name)
        return .nothingNew
      case .goesOn:
        try put(other.lines.withoutContentRemoved(in: copy.lines), over: copy, as: name)
        return .continued(events: other.lines.count - copy.lines.count)
      case .parted: continue
      }
    }
    return try add(other, of: file, beside: copies)
  }

  /// Adds a log that no log here contains or begins.
  private func add(
    _ other: LogReading, of file: WriterFile, beside copies: [(WriterFile, LogReading)]
  ) throws(JournalError) -> JoinReport.Outcome {
    var lines = other.lines
    for (name, copy) in copies where copy.faults.isEmpty {
      lines = lines.withoutContentRemoved(in: copy.lines)
      try put(copy.lines.withoutContentRemoved(in: other.lines), over: copy, as: name)
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

  /// Writes the lines where they differ from what the log here holds.
  private func put(
    _ lines: [LogLine], over old: LogReading, as file: WriterFile
  ) throws(JournalError) {
    guard lines != old.lines else { return }
    try asJournalLogError { () throws(LogError) in try log(file).put(lines, inPlaceOf: old.head) }
  }
}
