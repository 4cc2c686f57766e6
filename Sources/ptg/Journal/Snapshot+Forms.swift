import Boards
import MeetingJournal
import SnapshotStore
import Wording

/// The forms that the dashboard and the plain dialogue open alike.
extension Snapshot {
  /// The form of a new entry about a record; `nil` for an assessment that no score model is for.
  borrowing func form(
    _ kind: Matter.Kind, on item: ItemKey?, draft: [String: String], _ words: Words
  ) throws -> EntryForm? {
    let scoring = kind == .score ? try Scoring(of: item, from: self) : nil
    guard kind != .score || scoring != nil else { return nil }
    return EntryForm(
      kind, on: item, named: try item.map { try name(of: $0, words) }, draft: draft,
      scoring: scoring)
  }

  /// The form of an entry that stands, to complete or change it; `nil` for a kind without a form.
  borrowing func form(of thread: JournalThread, _ words: Words) throws -> EntryForm? {
    let item = thread.current.item
    return EntryForm(
      thread, named: try item.map { try name(of: $0, words) },
      scoring: try Scoring(of: item, from: self), words)
  }
}
