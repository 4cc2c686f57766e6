import ThreatDomain
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
  /// writer. Other continuations of the same file lose the content too. An event that this one
  /// superseded counts again; where it must go too, remove it first.
  package func removeContent(
    of id: EventID, reason: String, by writer: Writer, at moment: Timestamp
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
    let removals = try asJournalLogError { () throws(LogError) in try log(file).read() }.removals
    return Removed(head: head, remaining: try spread(removals, over: file))
  }

  /// Removes content from every continuation of a file.
  ///
  /// - Returns: The continuations where that was not possible, by name.
  func spread(
    _ removals: [Removal], over file: WriterFile
  ) throws(JournalError) -> [String: LogError] {
    var remaining: [String: LogError] = [:]
    guard !removals.isEmpty else { return remaining }
    for continuation in try files() where continuation.base == file {
      do {
        try log(continuation).apply(removals)
      } catch {
        remaining[continuation.name] = error
      }
    }
    return remaining
  }
}
