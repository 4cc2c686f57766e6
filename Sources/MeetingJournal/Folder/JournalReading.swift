import ChainedLog

/// Everything that a journal's files say, and what is wrong or strange in them.
package struct JournalReading: Sendable {
  /// An event and where it stands.
  package struct Entry: Hashable, Sendable {
    package let event: JournalEvent
    /// The name of the file.
    package let file: String
    /// The number of the event in its file.
    package let number: Int
    /// Whether a newer ptg wrote more than this one reads; the file keeps all of it.
    package let isNewer: Bool
    /// The event's text as it stands in the file.
    package let json: [UInt8]
  }

  /// A whole line whose content is no event.
  package struct Unreadable: Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let number: Int
    package let cause: InvalidEvent

    package var description: String {
      "\(file): event \(number): \(cause). The event is not shown; the file keeps it as it is."
    }
  }

  /// The logs, by name.
  package let logs: [LogReading]
  /// Every event of every log, in the order of the files.
  package let entries: [Entry]
  package let unreadable: [Unreadable]
  /// The logs that could not be opened, by the names of their files; the others still count.
  package let unopened: [String: LogError]

  /// The events, each once.
  package var events: [JournalEvent] {
    var seen: Set<EventID> = []
    return entries.map(\.event).filter { seen.insert($0.id).inserted }
  }

  /// The places where a log is not as it was written.
  package var faults: [LogFault] { logs.flatMap(\.faults) }

  package var heads: [Head] { logs.map(\.head) }

  init(_ folder: FolderLogs) {
    let logs = folder.readings.map(\.1)
    unopened = folder.unopened
    var (entries, unreadable): ([Entry], [Unreadable]) = ([], [])
    for log in logs {
      let records = Set(log.removals.map(\.recordNumber))
      for line in log.lines where !records.contains(line.number) {
        guard let content = line.content else { continue }
        do {
          entries.append(try JournalReading.entry(content, of: line, in: log.file))
        } catch {
          unreadable.append(Unreadable(file: log.file, number: line.number, cause: error))
        }
      }
    }
    (self.logs, self.entries, self.unreadable) = (logs, entries, unreadable)
  }

  private static func entry(
    _ content: [UInt8], of line: LogLine, in file: String
  ) throws(InvalidEvent) -> Entry {
    let event = try JournalEvent(json: content)
    guard "\(event.at)" == line.time else {
      throw InvalidEvent(
        member: "at", found: "'\(event.at)'", expected: "'\(line.time)', the time of the line")
    }
    return Entry(
      event: event, file: file, number: line.number,
      isNewer: event.matter.known == nil || event.json != content, json: content)
  }
}
