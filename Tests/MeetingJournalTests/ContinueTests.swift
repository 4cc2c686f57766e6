import ChainedLog
import Platform
import Testing
import ThreatDomain

@testable import MeetingJournal

@Suite("Going on after damage")
struct ContinueTests {
  /// Cuts all but the first event off a log.
  private func cut(_ path: String) throws {
    let lines = try ChainedLog(path).read().lines
    try Files.write(lines.prefix(1).flatMap(\.bytes), to: path)
  }

  @Test("records the reason, names the fault for ever, and keeps the faulty file as it is")
  func cutTail() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a", "b", "c"])
      let path = try #require(try journal.paths().first)
      try cut(path)
      let before = try Files.read(path, limit: 1 << 20)
      _ = try journal.goOn(because: "The disk was full", by: anna, at: april)
      try journal.save(["d"])
      let report = try journal.verify()
      #expect(report.isSound && report.hasKnownFaults && report.unanswered.isEmpty)
      #expect(report.missing.map(\.number) == [2])
      #expect(report.description.contains("apart from faults with a recorded reason"))
      #expect(
        report.description.contains(
          "\(Files.name(of: path)): event 2: known. anna recorded the reason on \(april): "
            + "The disk was full"))
      #expect(try Files.read(path, limit: 1 << 20) == before)
    }
  }

  @Test("records it as the first event of the new file, as a raised note that every ptg reads")
  func note() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a", "b"])
      let old = try #require(try journal.files().first)
      try cut("\(journal.path)/\(old.name)")
      _ = try journal.goOn(because: "Power cut", by: anna, at: april)
      let new = try #require(try journal.files().first { $0 != old })
      let first = try #require(try journal.read().entries.first { $0.file == new.name })
      #expect(first.event.matter == .note(Matter.Note(text: "Power cut", isRaised: true)))
      #expect(first.number == 1 && first.event.item?.key == "\(old.name):2" && !first.isNewer)
    }
  }

  @Test("of another writer's altered file needs no new file")
  func another() throws {
    try inFolder { folder in
      let mine = journal(in: folder)
      let theirs = journal(in: folder, device: "two")
      try mine.save(["a"])
      try theirs.save(["b", "c"], by: bryn)
      _ = try mine.join(theirs.path)
      let path = try #require(try mine.paths().first { $0.contains("bryn") })
      let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      try Files.write(Array(text.replacing("RFDO", with: "RFDX").utf8), to: path)
      #expect(try !mine.verify().isSound)
      let done = try #require(try mine.goOn(because: "A tool saved it", by: anna, at: april))
      #expect(!done.isInNewFile && done.faults.allSatisfy { $0.file.contains("bryn") })
      #expect(try mine.verify().isSound && mine.files().count == 2)
    }
  }

  @Test("changes nothing where nothing is wrong, and does not answer a fault that comes later")
  func later() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a", "b", "c"])
      #expect(try journal.goOn(because: "No reason", by: anna, at: april) == nil)
      let path = try #require(try journal.paths().first)
      try cut(path)
      _ = try journal.goOn(because: "Power cut", by: anna, at: april)
      try Files.remove(path)
      #expect(try journal.verify().unanswered.map(\.number) == [1])
    }
  }
}

@Suite("A copy of the journal")
struct CopyTests {
  @Test("holds everything, is checked, and never loses what is newer there")
  func whole() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      let (place, witness) = ("\(folder)/copy", "\(folder)/copy-heads")
      try journal.save(["a", "b"])
      #expect(try journal.copy(into: place, witness: witness).lacking.isEmpty)
      let path = try #require(try journal.paths().first)
      let lines = try ChainedLog(path).read().lines
      try Files.write(lines.prefix(1).flatMap(\.bytes), to: path)
      let second = try journal.copy(into: place, witness: witness)
      #expect(second.lacking.isEmpty && second.check.heads.map(\.count) == [2])
      _ = try journal.join(place)
      #expect(try journal.texts().sorted() == ["a", "b"] && journal.verify().isSound)
    }
  }

  @Test("names the files that are not as they were written, until their reason is on record")
  func faulty() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      let (place, witness) = ("\(folder)/copy", "\(folder)/copy-heads")
      try journal.save(["a", "b"])
      let path = try #require(try journal.paths().first)
      let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      try Files.write(Array(text.replacing("RFDO", with: "RFDX").utf8), to: path)
      #expect(
        try journal.copy(into: place, witness: witness).lacking == [Files.name(of: path)])
      _ = try journal.goOn(because: "A tool saved it", by: anna, at: april)
      #expect(try journal.copy(into: place, witness: witness).lacking.isEmpty)
    }
  }
}
