import ChainedLog
import Platform

extension JournalFolder {
  /// Removes the content of an event from its log, and records why, by whom and when.
  ///
  /// Only the writer's own log can record it: a record in another log would part that log from its
  /// writer. Other continuations of the same file lose the content too.
  ///
  /// - Returns: The new head of the log.
  package func removeContent(
    of id: EventID, reason: String, by writer: Writer, at moment: Moment
  ) throws(JournalError) -> Head {
    let reading = try read()
    let device = try DeviceID(keptIn: deviceFile)
    let found = reading.entries.filter { $0.event.id == id }
    guard !found.isEmpty else {
      throw .notRemovable(id: id, reason: "no event with content has this id")
    }
    let own = found.first { entry in
      let file = WriterFile(name: entry.file)
      return file?.device == device && file?.continuation == nil
    }
    guard let own, let file = WriterFile(name: own.file) else {
      throw .notRemovable(
        id: id, reason: "it is in \(found[0].file), so only its writer can record the removal")
    }
    let known = reading.logs.flatMap(\.removals)
    let head = try asJournalLogError { () throws(LogError) in
      try log(file).remove(
        own.number, reason: reason, by: writer.user, at: "\(moment)", knowing: known)
    }
    try asJournalError { () throws(PlatformError) in try witness.note([head]) }
    try spread(removalsOf: file)
    return head
  }

  /// Removes from the other continuations of a file what the file itself says was removed.
  private func spread(removalsOf file: WriterFile) throws(JournalError) {
    let removals = try asJournalLogError { () throws(LogError) in try log(file).read() }.removals
    for other in try files() where other.base == file && other != file {
      try asJournalLogError { () throws(LogError) in try log(other).apply(removals) }
    }
  }
}
