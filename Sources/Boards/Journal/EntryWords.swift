import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// How entries read outside boards: in lists of what goes up, and on the centre's side.
package struct EntryWords: Sendable {
  private let words: Words
  private let names: CodeNames
  private let items: ItemNames

  /// With the names of a snapshot.
  package init(
    of threads: [JournalThread], in snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) {
    self.words = words
    names = CodeNames(snapshot, words)
    items = try ItemNames(of: threads, in: snapshot, words)
  }

  /// With names from other tables.
  ///
  /// - Parameters:
  ///   - forces: The name of each force by its id.
  ///   - regions: The name of each region by its id.
  ///   - items: The names of records.
  package init(
    _ words: Words, forces: [String: String], regions: [String: String],
    items: [ItemKey: String]
  ) {
    self.words = words
    names = CodeNames(
      words, forces: forces.mapValues { CodeNames.NamedForce(name: $0, regionID: nil) },
      regions: regions)
    self.items = ItemNames(items)
  }

  package func kind(_ event: JournalEvent) -> String {
    words[event.matter.knownKind?.term ?? .journal(.unknownKind)]
  }

  /// The record that the entry is about; `nil` where it is about none.
  package func about(_ event: JournalEvent) -> String? {
    (event.matter.subject ?? event.item).map { items[$0] }
  }

  /// What the entry says, in one line: also who does it and by when.
  package func text(_ event: JournalEvent) -> String {
    let matter = event.matter
    let due = matter.due.map { "\(words[.journal(.due)].lowercased()) \(words.day($0))" }
    return [words.text(of: matter, names), words.owner(of: matter, names), due]
      .compactMap(\.self).joined(separator: "; ")
  }

  package func region(_ id: String) -> String { names.region(id) }
}
