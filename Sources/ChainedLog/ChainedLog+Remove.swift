import Platform

extension ChainedLog {
  /// Removes the content and the salt of an event, and records why as an event of its own.
  ///
  /// Both happen in one step: the file is written aside with both changes, synced, and renamed. The
  /// chain holds as before, and a reader can tell removed content from altered content. An event
  /// whose content was removed before stays as it is.
  ///
  /// - Parameter others: Removals that other logs record, for lines that both logs share.
  /// - Returns: The new head.
  package func remove(
    _ number: Int, reason: String, by person: String, at time: String,
    knowing others: [Removal] = []
  ) throws(LogError) -> Head {
    let locked = try lock()
    let reading = try whole(locked, knowing: others)
    guard let old = reading.lines.first(where: { $0.number == number }) else {
      throw .noContent(file: file, number: number, found: "no such event")
    }
    if old.content == nil { return reading.head }
    guard Removal(old) == nil else {
      throw .noContent(file: file, number: number, found: "the record of a removal")
    }
    let content = try Removal.content(
      Removal.Record(by: person, hash: old.hash, number: number, reason: reason))
    let record = LogLine(
      after: reading.head, at: time, salt: LogLine.randomSalt(), content: content)
    let kept = reading.lines.map { $0.number == number ? $0.removed(by: record.link) : $0 }
    try replace(with: kept + [record])
    return Head(file: file, count: record.number, link: record.link)
  }

  /// Removes the content of events for removals that copies of this log record.
  ///
  /// No event is added; the lines name the records in the other logs.
  package func apply(_ removals: [Removal]) throws(LogError) {
    let locked = try lock()
    let reading = try whole(locked, knowing: removals)
    let lines = reading.lines.applying(removals)
    if lines != reading.lines { try replace(with: lines) }
  }

  /// Writes the log in place of the one that is there, if the log has not changed since.
  ///
  /// - Parameter seen: The head of the log that the lines take the place of.
  package func put(_ lines: [LogLine], inPlaceOf seen: Head) throws(LogError) {
    let locked = try lock()
    let end = try LogEnd(of: locked, file: file)
    guard end.head == seen else { throw .changed(file: file) }
    _ = try setAside(end.torn, of: locked)
    try replace(with: lines)
  }

  /// Replaces the file in one step; the caller holds its lock.
  private func replace(with lines: [LogLine]) throws(LogError) {
    try asLogError { () throws(PlatformError) in
      try Files.write(lines.flatMap(\.bytes), to: path)
      try Files.syncFolder(Files.folder(of: path))
    }
  }

  /// The whole log under a lock; throws its first fault, because no fault may be written again.
  private func whole(
    _ locked: borrowing LockedFile, knowing others: [Removal] = []
  ) throws(LogError) -> LogReading {
    let bytes: [UInt8]
    do {
      bytes = try locked.read(limit: ChainedLog.longestFile)
    } catch {
      throw .system(error)
    }
    let reading = LogReading(bytes, file: file, knowing: others)
    if let fault = reading.faults.first { throw .fault(fault) }
    if let torn = reading.torn {
      throw .fault(
        LogFault(
          file: file, line: torn.line, number: reading.head.count + 1, found: "half a line",
          expected: "a whole event, as there is after the next save"))
    }
    return reading
  }
}
