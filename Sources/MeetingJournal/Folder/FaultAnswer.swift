import ChainedLog
import ThreatDomain

/// What somebody recorded about a fault of a log: that it is known, and why it is there.
///
/// It is a raised note about the first event that is altered or missing, so every ptg keeps and shows
/// it. The log with the fault stays as it is.
package struct FaultAnswer: Hashable, Sendable {
  /// The name of the log's file.
  package let file: String
  /// The number of the first event that is altered or missing.
  package let number: Int
  package let reason: String
  package let writer: Writer
  package let at: Timestamp

  /// What such a note is about: no table of the export has this name.
  private static let table = "journal_file"

  /// The answer that an event holds; `nil` for any other event.
  init?(_ event: JournalEvent) {
    guard let item = event.item, item.table == FaultAnswer.table,
      case .note(let note) = event.matter, note.isRaised,
      let colon = item.key.lastIndex(of: ":"),
      let number = Int(item.key[item.key.index(after: colon)...])
    else { return nil }
    file = String(item.key[..<colon])
    self.number = number
    reason = note.text
    writer = event.writer
    at = event.at
  }

  /// The event that answers a fault.
  static func event(
    about fault: LogFault, because reason: String, by writer: Writer, at moment: Timestamp
  ) -> JournalEvent {
    JournalEvent(
      at: moment, writer: writer,
      item: ItemKey(table: FaultAnswer.table, key: "\(fault.file):\(fault.number)"),
      matter: .note(Matter.Note(text: reason, isRaised: true)))
  }

  func answers(_ fault: LogFault) -> Bool { file == fault.file && number == fault.number }
}

extension FaultAnswer: CustomStringConvertible {
  package var description: String {
    "\(file): event \(number): known. \(writer.user) recorded the reason on \(at): \(reason)"
  }
}
