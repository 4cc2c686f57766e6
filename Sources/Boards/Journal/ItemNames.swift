import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The names of the records that entries are about, as boards show them.
///
/// A record that left the export keeps its entries under its key.
struct ItemNames: Sendable {
  private let names: [ItemKey: String]

  init(
    of threads: [JournalThread], in snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) {
    try self.init(Set(threads.flatMap(\.items)), in: snapshot, words)
  }

  init(
    _ items: Set<ItemKey>, in snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) {
    func keys(_ table: String) -> Set<String> {
      Set(items.filter { $0.table == table }.map(\.key))
    }
    var names: [ItemKey: String] = [:]
    for found in try snapshot.database.investigations(keys("investigation")) {
      names[ItemKey(table: "investigation", key: found.id)] = found.operation
    }
    for found in try snapshot.database.actors(keys("actor")) {
      names[ItemKey(table: "actor", key: found.id)] = found.name
    }
    for id in keys("threat") {
      names[ItemKey(table: "threat", key: id)] = try snapshot.database.threat(id)?.name(words)
    }
    for id in keys("force") {
      names[ItemKey(table: "force", key: id)] = snapshot.shortName(of: .force(id), words)
    }
    for id in keys("region") {
      names[ItemKey(table: "region", key: id)] = snapshot.name(of: .region(id), words)
    }
    let gaps = keys("capability")
    if !gaps.isEmpty {
      for found in try snapshot.database.capabilities(in: .national) where gaps.contains(found.id) {
        names[ItemKey(table: "capability", key: found.id)] = found.name
      }
    }
    self.names = names
  }

  init(_ names: [ItemKey: String]) { self.names = names }

  subscript(_ item: ItemKey) -> String { names[item] ?? item.key }

  /// The name of what an entry is about; `nil` where it is about no record.
  func name(of thread: JournalThread) -> String? {
    thread.items.min { ($0.table, $0.key) < ($1.table, $1.key) }.map { self[$0] }
  }
}

extension Snapshot {
  /// The name of a record, as boards show it.
  package borrowing func name(of item: ItemKey, _ words: Words) throws(StoreError) -> String {
    try ItemNames([item], in: self, words)[item]
  }
}
