import ChainedLog
import Platform
import Testing

@testable import MeetingJournal

@Suite("A join")
struct JoinTests {
  /// A second device with a copy of the first one's folder.
  private func copy(_ one: JournalFolder, in folder: String, device: String = "two") throws
    -> JournalFolder
  {
    let two = journal(in: folder, device: device)
    _ = try two.join(one.path)
    return two
  }

  /// Makes one device write as another, as after a restored backup.
  private func useDevice(of one: JournalFolder, in two: JournalFolder) throws {
    try Files.makeFolder(Files.folder(of: two.deviceFile))
    try Files.write(try Files.read(one.deviceFile, limit: 99), to: two.deviceFile)
  }

  @Test("adds files, continues them, and does nothing the second time")
  func outcomes() throws {
    try inFolder { folder in
      let one = journal(in: folder)
      try one.save(["a", "b"])
      let two = journal(in: folder, device: "two")
      #expect(try two.join(one.path).files.map(\.outcome) == [.added(events: 2)])
      try one.save(["c"])
      #expect(try two.join(one.path).files.map(\.outcome) == [.continued(events: 1)])
      #expect(try two.join(one.path).files.map(\.outcome) == [.nothingNew])
      #expect(try one.join(two.path).broughtNews == false)
      #expect(try two.texts().sorted() == ["a", "b", "c"] && two.verify().isSound)
      for path in try two.paths() { #expect(Files.access(of: path)?.bits == 0o600) }
    }
  }

  @Test("leaves the longer log where the other folder has a shorter copy")
  func shorter() throws {
    try inFolder { folder in
      let one = journal(in: folder)
      try one.save(["a"])
      let two = try copy(one, in: folder)
      try one.save(["b"])
      #expect(try one.join(two.path).files.map(\.outcome) == [.nothingNew])
      #expect(try one.texts().sorted() == ["a", "b"])
    }
  }

  @Test("puts half a line aside before it continues a file")
  func torn() throws {
    try inFolder { folder in
      let one = journal(in: folder)
      try one.save(["a"])
      let two = try copy(one, in: folder)
      let path = try #require(try two.paths().first)
      try Files.append(Array("{\"n\":2".utf8), to: path)
      try one.save(["b"])
      #expect(try two.join(one.path).files.map(\.outcome) == [.continued(events: 1)])
      #expect(try Files.read("\(path).torn", limit: 99) == Array("{\"n\":2\n".utf8))
      #expect(try two.texts().sorted() == ["a", "b"])
    }
  }

  @Test("keeps both continuations of a file, says so, and finds them again")
  func parted() throws {
    try inFolder { folder in
      let one = journal(in: folder)
      try one.save(["a"])
      let two = try copy(one, in: folder)
      try one.save(["b"])
      try useDevice(of: one, in: two)
      try two.save(["c"])
      let name = try #require(try one.files().first).name
      let head = try #require(try two.read().heads.first)
      let kept = name.replacing(".jsonl", with: ".\(head.link.prefix(12)).jsonl")
      let report = try one.join(two.path)
      #expect(report.files.map(\.outcome) == [.parted(keptAs: kept)])
      #expect(
        "\(report)" == "\(name): goes on in another way than the file here. Both are kept, the "
          + "other as \(kept). Events in both count once. Find out which machine wrote each.")
      #expect(try one.texts().sorted() == ["a", "b", "c"])
      #expect(try one.join(two.path).files.map(\.outcome) == [.nothingNew])
      try two.save(["d"])
      #expect(try one.join(two.path).files.map(\.outcome) == [.continued(events: 1)])
      #expect(try one.verify().continuations == [kept] && one.verify().isSound)
      _ = try two.join(one.path)
      #expect(try two.texts().sorted() == ["a", "b", "c", "d"] && two.verify().isSound)
    }
  }

  @Test("keeps the form without content, whichever side removed it")
  func removal() throws {
    try inFolder { folder in
      let one = journal(in: folder)
      let events = try one.save(["a", "secret", "c"])
      let two = try copy(one, in: folder)
      let three = try copy(one, in: folder, device: "three")
      _ = try one.removeContent(of: events[1].id, reason: "Retention", by: anna, at: april)
      _ = try two.join(one.path)
      _ = try one.join(three.path)
      for journal in [one, two] {
        #expect(try journal.texts() == ["a", "c"] && journal.verify().isSound)
      }
    }
  }

  /// Two devices with a continuation each of a file that begins with a secret.
  private func parted(
    in folder: String
  ) throws -> (one: JournalFolder, two: JournalFolder, secret: EventID) {
    let one = journal(in: folder)
    let secret = try one.save(["secret"])[0].id
    let two = try copy(one, in: folder)
    try useDevice(of: one, in: two)
    try one.save(["b"])
    try two.save(["c"])
    return (one, two, secret)
  }

  private func holdsSecret(_ journal: JournalFolder) throws -> Bool {
    try journal.paths().contains { path in
      String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self).contains("secret")
    }
  }

  @Test("removes content from every continuation of a file", arguments: [true, false])
  func removalInParted(_ isJoinedBefore: Bool) throws {
    try inFolder { folder in
      let (one, two, secret) = try parted(in: folder)
      if isJoinedBefore { _ = (try one.join(two.path), try two.join(one.path)) }
      let removed = try one.removeContent(of: secret, reason: "Retention", by: anna, at: april)
      #expect(try removed.remaining.isEmpty && !holdsSecret(one))
      _ = (try one.join(two.path), try two.join(one.path))
      for journal in [one, two] {
        #expect(try !holdsSecret(journal) && journal.verify().isSound)
        #expect(try journal.texts().sorted() == ["b", "c"])
      }
    }
  }

  @Test("does not bring removed content back with a log that goes on")
  func removalAndMore() throws {
    try inFolder { folder in
      let (one, two, secret) = try parted(in: folder)
      _ = try one.join(two.path)
      _ = try one.removeContent(of: secret, reason: "Retention", by: anna, at: april)
      try two.save(["d"])
      #expect(try one.join(two.path).files.map(\.outcome) == [.continued(events: 1)])
      #expect(try !holdsSecret(one) && one.texts().sorted() == ["b", "c", "d"])
      #expect(try one.verify().isSound)
    }
  }

  @Test("takes nothing from a file that was changed, and says which event")
  func faulty() throws {
    try inFolder { folder in
      let one = journal(in: folder)
      try one.save(["a", "b"])
      let two = journal(in: folder, device: "two")
      let path = try #require(try one.paths().first)
      let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      try Files.write(Array(text.replacing(#""text":"b""#, with: #""text":"x""#).utf8), to: path)
      let outcome = try #require(try two.join(one.path).files.first?.outcome)
      guard case .faulty(let fault) = outcome else {
        Issue.record("found \(outcome)")
        return
      }
      #expect(fault.number == 2 && fault.line == 2)
      #expect(try two.files().isEmpty)
    }
  }

  @Test("keeps a whole copy beside a file here that was changed")
  func faultyHere() throws {
    try inFolder { folder in
      let one = journal(in: folder)
      try one.save(["a", "b"])
      let two = try copy(one, in: folder)
      let path = try #require(try two.paths().first)
      let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      try Files.write(Array(text.replacing(#""text":"a""#, with: #""text":"x""#).utf8), to: path)
      _ = try two.join(one.path)
      #expect(try two.texts().sorted() == ["a", "b"] && two.files().count == 2)
      #expect(try two.verify().faults.map(\.number) == [1])
      #expect(try two.join(one.path).files.map(\.outcome) == [.nothingNew])
    }
  }

  @Test("of four writers on two copies of the folder loses none of 1,000 events", .tags(.slow))
  func fourWriters() async throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let place = folder.path
    let shares = ["\(place)/left", "\(place)/right"]
    let saved = try await withThrowingTaskGroup(of: [EventID].self) { group in
      for writer in 0..<4 {
        group.addTask {
          let own = journal(in: place, device: "device \(writer)", shared: shares[writer % 2])
          let user = Writer(user: "user \(writer / 2)", host: "host \(writer)")
          return try own.save((0..<250).map { "\(writer) \($0)" }, by: user).map(\.id)
        }
      }
      return try await group.reduce([], +)
    }
    let left = journal(in: place, device: "a", shared: shares[0])
    let right = journal(in: place, device: "b", shared: shares[1])
    _ = try left.join(right.path)
    _ = try right.join(left.path)
    for journal in [left, right] {
      let reading = try journal.read()
      #expect(reading.entries.count == 1000 && reading.faults.isEmpty)
      let threads = JournalState(reading.events, for: anna).threads
      #expect(threads.count == 1000 && Set(threads.map(\.root)) == Set(saved))
    }
  }
}
