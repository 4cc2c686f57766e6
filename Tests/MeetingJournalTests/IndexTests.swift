import ChainedLog
import Platform
import Testing
import ThreatDomain

@testable import MeetingJournal

@Suite("The index of a journal")
struct IndexTests {
  /// A journal with two closed meetings and an open one, and entries of every kind.
  private func fill(_ journal: JournalFolder) throws {
    var last: JournalEvent?
    for month in 0..<3 {
      let start = month * 1000
      let opening = meeting(at: start, closed: false)
      _ = try journal.save(opening)
      for (place, matter) in everyMatter.dropFirst().enumerated() {
        for item in [operation, ItemKey(table: "threat", key: "T-0\(month)")] {
          let event = JournalEvent(
            meeting: opening.id, at: Timestamp(seconds: april.seconds + start + place),
            writer: anna,
            item: item, matter: matter)
          _ = try journal.save(event)
        }
      }
      for place in 0..<15 {
        let event = action(
          "\(month) \(place)", at: start + place, by: place % 2 == 0 ? anna : bryn,
          due: place % 3 == 0 ? nil : meetingDay + place, superseding: place % 5 == 4 ? last : nil,
          meeting: opening.id)
        _ = try journal.save(event)
        last = event
      }
      _ = try journal.save(note("private \(month)", at: start, by: bryn))
      guard month < 2 else { continue }
      _ = try journal.save(meeting(at: start + 500, closed: true, superseding: opening))
    }
  }

  private func meeting(at second: Int, closed: Bool, superseding: JournalEvent? = nil)
    -> JournalEvent
  {
    let now = Timestamp(seconds: april.seconds + second)
    return JournalEvent(
      at: now, writer: anna, snapshotSerial: 8, supersedes: superseding?.id,
      matter: .meeting(
        Matter.Meeting(
          region: "wales", date: meetingDay, chairRole: "Chair", opened: now,
          closed: closed ? now : nil, quorum: 1)))
  }

  /// Asks the index and the state the same questions.
  private func compare(_ journal: JournalFolder, for reader: Writer) throws {
    let state = JournalState(try journal.read().events, for: reader)
    let index = try JournalIndex(of: journal, for: reader)
    let marked = Set(try index.marks().keys)
    #expect(marked == state.markedItems && !marked.isEmpty)
    for kind in JournalFront.kinds {
      let found = try index.threads(of: kind)
      #expect(found == state.threads.filter { $0.current.matter.knownKind == kind })
      #expect(!found.isEmpty)
    }
    let front = try index.front()
    #expect(front == JournalFront(state))
  }

  @Test("answers as the events do, for every reader, and again after it was deleted", .tags(.slow))
  func answers() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try fill(journal)
      for reader in [anna, bryn] { try compare(journal, for: reader) }
      try Files.remove(journal.indexPath)
      try compare(journal, for: anna)
    }
  }

  private func isRebuilt(_ journal: JournalFolder, for reader: Writer = anna) throws -> Bool {
    try JournalIndex(of: journal, for: reader).rebuilding != nil
  }

  @Test("is built again only where a log or the reader changed")
  func rebuilding() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      let events = try journal.save(["a", "b"])
      #expect(try isRebuilt(journal))
      #expect(try !isRebuilt(journal))
      for reader in [
        Writer(user: "bryn", host: "desk"), Writer(user: "anna", host: "desk"),
        Writer(user: "anna", host: "laptop"), anna,
      ] {
        #expect(try isRebuilt(journal, for: reader))
      }
      try journal.save(["c"])
      #expect(try isRebuilt(journal))
      _ = try journal.removeContent(of: events[0].id, reason: "R", by: anna, at: april)
      #expect(try isRebuilt(journal))
      #expect(try !isRebuilt(journal))
    }
  }

  @Test("is built again where its file is damaged", arguments: [0, 20, 5000])
  func damaged(_ count: Int) throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a"])
      #expect(try isRebuilt(journal))
      try Files.write([UInt8](repeating: 7, count: count), to: journal.indexPath)
      #expect(try isRebuilt(journal))
      #expect(try !isRebuilt(journal))
    }
  }

  @Test("holds no private note of another, and no content that was removed")
  func privacy() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      _ = try journal.save(note("between us", by: bryn))
      let secret = JournalEvent(
        at: april, writer: anna,
        matter: .priority(Matter.Priority(threat: "T-01", new: .high, rationale: "secret")))
      _ = try journal.save(secret)
      for isThere in [true, false] {
        _ = try isRebuilt(journal)
        let bytes = try Files.read(journal.indexPath, limit: 1 << 20)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("between us") && text.contains("secret") == isThere)
        guard isThere else { continue }
        _ = try journal.removeContent(of: secret.id, reason: "R", by: anna, at: april)
      }
      #expect(Files.access(of: journal.indexPath)?.bits == 0o600)
    }
  }

  @Test("reports a fault each time until it is gone")
  func fault() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a", "b"])
      _ = try isRebuilt(journal)
      let path = try #require(try journal.paths().first)
      let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      try Files.write(Array(text.split(separator: "\n")[0].utf8) + [10], to: path)
      for _ in 0..<2 {
        let index = try JournalIndex(of: journal, for: anna)
        let missing = index.rebuilding?.missing
        #expect(missing?.map(\.number) == [2])
      }
      try Files.write(Array(text.utf8), to: path)
      #expect(try isRebuilt(journal))
      #expect(try !isRebuilt(journal))
    }
  }
}
