import ChainedLog

/// What the removal of an event's content did.
package struct Removed: Equatable, Sendable {
  /// The head of the log with the record of the removal.
  package let head: Head
  /// Other continuations of the same file that still hold the content, by name, with the reason.
  package let remaining: [String: LogError]
}

extension JournalFolder {
  /// Removes the content of an event from its log, and records why, by whom and when.
  ///
  /// Only the writer's own log can record it: a record in another log would part that log from its
  /// writer. Other continuations of the same file lose the content too.
  package func removeContent(
    of id: EventID, reason: String, by writer: Writer, at moment: Moment
  ) throws(JournalError) -> Removed {
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
    // The removal stands; the next check notes the head.
    try? witness.note([head])
    return Removed(head: head, remaining: try spread(removalsOf: file))
  }

  /// Removes from the other continuations of a file what the file itself says was removed.
  ///
  /// - Returns: The continuations where that was not possible, by name.
  private func spread(
    removalsOf file: WriterFile
  ) throws(JournalError) -> [String: LogError] {
    let removals = try asJournalLogError { () throws(LogError) in try log(file).read() }.removals
    var remaining: [String: LogError] = [:]
    for other in try files() where other.base == file && other != file {
      do {
        try log(other).apply(removals)
      } catch {
        remaining[other.name] = error
      }
    }
    return remaining
  }
}
