import ChainedLog
import Platform
import Testing

@testable import MeetingJournal

@Suite("A check of the journal")
struct VerifyTests {
  /// Saves five events, has them checked, changes the only file, and checks again.
  private func report(
    _ change: (_ lines: inout [String]) throws -> Void
  ) throws -> VerifyReport? {
    var report: VerifyReport?
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["1", "2", "3", "4", "5"])
      #expect(try journal.verify().isSound)
      let path = try #require(try journal.paths().first)
      let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      var lines = text.split(separator: "\n").map(String.init)
      try change(&lines)
      try Files.write(Array(lines.map { "\($0)\n" }.joined().utf8), to: path)
      report = try journal.verify()
    }
    return report
  }

  @Test("names the first event that was altered, removed or moved")
  func faults() throws {
    let altered = try report { $0[2] = $0[2].replacing("RFDO", with: "RFDX") }
    #expect(altered?.faults.first?.number == 3)
    let removed = try report { $0.remove(at: 1) }
    #expect(removed?.faults.first?.number == 2)
    let swapped = try report { $0.swapAt(1, 2) }
    #expect(swapped?.faults.first?.number == 2)
    for report in [altered, removed, swapped] { #expect(report?.isSound == false) }
  }

  @Test("names the first event of a tail that was cut off")
  func cut() throws {
    let report = try #require(try report { $0.removeLast(2) })
    #expect(report.faults.isEmpty && report.missing.map(\.number) == [4] && !report.isSound)
    #expect(
      report.description.hasPrefix("The journal is not as it was written: 3 events in 1 file can "))
    #expect(
      report.description.contains(
        ":4: event 4: found the end of the file after 3 of 5 events, expected events 4 to 5, "))
  }

  @Test("says the same again until the tail is back")
  func again() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      let copy = self.copy(in: folder)
      try journal.save(["1", "2", "3"])
      _ = try copy.join(journal.path)
      let path = try #require(try journal.paths().first)
      let log = ChainedLog(path)
      let lines = try log.read().lines
      try Files.write(lines.prefix(1).flatMap(\.bytes), to: path)
      for _ in 0..<2 { #expect(try journal.verify().missing.map(\.number) == [2]) }
      _ = try journal.join(copy.path)
      #expect(try journal.verify().isSound)
    }
  }

  private func copy(in folder: String) -> JournalFolder { journal(in: folder, device: "copy") }

  @Test("names a file that was replaced or removed")
  func replaced() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["1", "2", "3"])
      let path = try #require(try journal.paths().first)
      try Files.remove(path)
      #expect(try journal.verify().missing.map(\.number) == [1])
      let other = ChainedLog(path)
      for text in ["w", "x", "y", "z"] {
        let event = action(text)
        _ = try other.append(event.json, at: "\(event.at)")
      }
      // What was noted of a doubtful file stays, so that it is said until somebody has acted.
      for _ in 0..<2 { #expect(try journal.verify().missing.map(\.number) == [3]) }
    }
  }

  @Test("says that half a line was never saved, and holds the rest to be sound")
  func torn() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["1"])
      let path = try #require(try journal.paths().first)
      try Files.append(Array("{\"n\":2,".utf8), to: path)
      let report = try journal.verify()
      #expect(report.isSound && report.torn.map(\.line) == [2])
      #expect(report.description.contains("found half a line of 7 bytes at the end"))
    }
  }

  @Test("goes on with the other files where one cannot be opened, and says so")
  func unopened() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a"])
      try journal.save(["b"], by: bryn)
      let path = try #require(try journal.paths().last)
      try Files.remove(path)
      try Files.switchLink(path, to: "elsewhere")
      let report = try journal.verify()
      #expect(!report.isSound && report.missing.isEmpty && report.heads.count == 1)
      #expect(
        report.description.hasSuffix(
          "\(path): could not open: Too many levels of symbolic links. Its events are not shown. "
            + "Give access to the file, or remove what lies in its place."))
      #expect(try journal.texts().count == 1)
      let two = MeetingJournalTests.journal(in: folder, device: "two")
      let outcomes = try two.join(journal.path).files.map(\.outcome)
      #expect(outcomes.count == 2 && outcomes.last == .added(events: 1))
    }
  }

  @Test("says whom a file is open to")
  func open() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["1"])
      #expect(
        try journal.verify().description == "The journal is as it was written: 1 event in 1 file.")
      try Files.setMode(0o644, of: try #require(try journal.paths().first))
      #expect(try journal.verify().open == ["\(try journal.paths()[0]) (0644)"])
    }
  }

  @Test("finds nothing wrong with a journal that has not begun")
  func nothing() throws {
    try inFolder { folder in
      let report = try journal(in: folder).verify()
      #expect(report.isSound)
      #expect("\(report)" == "The journal is as it was written: 0 events in 0 files.")
    }
  }
}
