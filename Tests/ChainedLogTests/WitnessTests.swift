import Platform
import Testing

@testable import ChainedLog

@Suite("A witness")
struct WitnessTests {
  /// Notes a log of five events, changes the file, and gives what the witness says.
  private func faults(_ change: (ChainedLog, String) throws -> Void) throws -> [LogFault] {
    var faults: [LogFault] = []
    try inFolder { folder in
      let log = try log(of: 5, in: folder)
      let witness = Witness("\(folder)/witness")
      try witness.note([try log.read().head])
      try change(log, folder)
      faults = try witness.faults(in: [log.read()])
    }
    return faults
  }

  @Test("says nothing of a log that only grew, or lost content for a reason")
  func grown() throws {
    let found = try faults { log, _ in
      _ = try log.append(content(6), at: noon)
      _ = try log.remove(5, reason: "why", by: "who", at: noon)
    }
    #expect(found.isEmpty)
  }

  @Test("names the first event of a tail that was cut off", arguments: 0...4)
  func cut(_ kept: Int) throws {
    let found = try faults { log, _ in try write(Array(lines(of: log).prefix(kept)), to: log) }
    let fault = try #require(found.first)
    #expect(fault.number == kept + 1 && fault.line == kept + 1)
    #expect(fault.found == "the end of the file after \(kept) of 5 events")
    #expect(fault.expected == "events \(kept + 1) to 5, which were seen here before")
  }

  @Test("names a log that is gone")
  func gone() throws {
    let found = try faults { log, _ in try Files.remove(log.path) }
    #expect(found.map(\.number) == [1])
  }

  @Test("names a log that was replaced by another, whole one", arguments: [5, 7])
  func replaced(_ count: Int) throws {
    let found = try faults { log, folder in
      try Files.rename(ChainedLogTests.log(of: count, in: folder, name: "b").path, to: log.path)
    }
    #expect(found.map(\.number) == [5])
    #expect(found.first?.found.hasPrefix("another event 5") == true)
  }

  @Test("keeps the newest head of each log, and no head twice")
  func notes() throws {
    try inFolder { folder in
      let witness = Witness("\(folder)/witness")
      let log = try log(of: 1, in: folder)
      for _ in 0..<3 { try witness.note([try log.read().head, .empty("b")]) }
      let one = try Files.read(witness.path, limit: 999).count
      _ = try log.append(content(2), at: noon)
      try witness.note([try log.read().head])
      #expect(try witness.heads() == ["a.jsonl": log.read().head])
      #expect(try Files.read(witness.path, limit: 999).count == 2 * one)
    }
  }

  @Test("does not go back to fewer events, whoever notes last")
  func order() throws {
    try inFolder { folder in
      let witness = Witness("\(folder)/witness")
      for count in [2, 5, 4] { try witness.note([Head(file: "a", count: count, link: Head.start)]) }
      #expect(try witness.heads().values.map(\.count) == [5])
      try Files.append(Array("3 \(Head.start) a\n".utf8), to: witness.path)
      #expect(try witness.heads().values.map(\.count) == [5])
    }
  }

  @Test("stays small however often a log grew")
  func small() throws {
    try inFolder { folder in
      let witness = Witness("\(folder)/witness")
      let link = Head.start
      try witness.note([Head(file: "b", count: 7, link: link)])
      for count in 1...400 { try witness.note([Head(file: "a", count: count, link: link)]) }
      #expect(try witness.heads().mapValues(\.count) == ["a": 400, "b": 7])
      #expect(try Files.read(witness.path, limit: 1 << 20).count < 1 << 15)
    }
  }

  @Test("goes on after half a note, and says where a note is altered")
  func half() throws {
    try inFolder { folder in
      let witness = Witness("\(folder)/witness")
      let head = try log(of: 1, in: folder).read().head
      try witness.note([head])
      try Files.append(Array("12 ab".utf8), to: witness.path)
      #expect(try witness.heads() == ["a.jsonl": head])
      try witness.note([Head(file: "b", count: 2, link: head.link)])
      #expect(try witness.heads().count == 2)
      try Files.append(Array("12 ab\n3\n".utf8), to: witness.path)
      let error = try #require(throws: PlatformError.self) { try witness.heads() }
      #expect(error.path == "\(witness.path):3")
    }
  }
}
