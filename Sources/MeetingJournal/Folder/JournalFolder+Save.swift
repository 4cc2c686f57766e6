import ChainedLog
import Platform
import ThreatDomain

/// What a save did.
package struct Saved: Equatable, Sendable {
  /// The head of the writer's log with the event.
  package let head: Head
  /// Half a line that an interrupted save had left, now in a file of its own.
  package let torn: TornLine?
  /// Why the head was not noted in the witness; the event is saved all the same.
  package let unnoted: PlatformError?
}

extension JournalFolder {
  /// Adds an event to the log of its writer; when this returns, the event is on the disk.
  ///
  /// After an error the log is as it was, and the caller still has the event.
  package func save(_ event: JournalEvent) throws(JournalError) -> Saved {
    try make()
    let file = try ownFile(of: event.writer.user, year: event.at.day.parts.year)
    // A witness that cannot be read must not keep anybody from saving.
    let seen = try? witness.heads()[file.name]
    let appended: Appended
    do {
      appended = try log(file).append(event.json, at: "\(event.at)", after: seen)
    } catch {
      if case .fault = error { throw .stopped(error) }
      throw .log(error)
    }
    do {
      try Files.makeFolder(Files.folder(of: witness.path))
      try witness.note([appended.head])
      return Saved(head: appended.head, torn: appended.torn, unnoted: nil)
    } catch {
      return Saved(head: appended.head, torn: appended.torn, unnoted: error)
    }
  }
}
