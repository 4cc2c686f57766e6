import Platform
import Testing

@testable import ChainedLog

@Suite("Content that is removed")
struct RemovalTests {
  @Test("is gone from the file, with its salt, and the chain holds")
  func removed() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let seen = try log.read().head
      guard case .content(let salt, _) = try log.read().lines[1].body else { return }
      let head = try log.remove(2, reason: "kept for seven years", by: "records", at: noon)
      let text = String(decoding: try log.bytes(), as: UTF8.self)
      #expect(!text.contains(#""text":"2""#) && !text.contains(salt))
      let reading = try log.read()
      #expect(reading.faults.isEmpty && reading.head == head && head.count == 4)
      #expect(seen.fault(in: reading) == nil)
      #expect(try Files.names(in: folder) == ["a.jsonl"])
    }
  }

  @Test("leaves who, why and when in the log")
  func record() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      _ = try log.remove(2, reason: "kept for \"seven\" years", by: "records", at: noon)
      let removed = try #require(try log.read().removed().first)
      #expect(removed.line.number == 2 && removed.removal.recordNumber == 4)
      #expect(removed.removal.record.reason == "kept for \"seven\" years")
      #expect(removed.removal.record.by == "records" && removed.removal.time == noon)
    }
  }

  @Test("is told from content that was taken out without a record")
  func unrecorded() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      var all = try log.read().lines
      all[1] = all[1].removed(by: all[2].link)
      try Files.write(all.flatMap(\.bytes), to: log.path)
      let fault = try #require(try log.read().faults.first)
      #expect(fault.number == 2 && fault.line == 2)
      #expect(fault.found == "no content, and no event that records why")
    }
  }

  @Test("needs a record of its own")
  func otherRecord() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      _ = try log.remove(2, reason: "why", by: "who", at: noon)
      var all = try log.read().lines
      all[0] = all[0].removed(by: all[3].link)
      try Files.write(all.flatMap(\.bytes), to: log.path)
      #expect(try log.read().faults.map(\.number) == [1])
    }
  }

  @Test("is recorded by the log alone, not by content that looks like a record")
  func lookalike() throws {
    try inFolder { folder in
      let log = try log(of: 1, in: folder)
      let hash = try log.read().lines[0].hash
      let record = #"{"by":"x","hash":"\#(hash)","number":1,"reason":"y"}"#
      _ = try log.append(Array(#"{"a":1,"ptg:removal":\#(record)}"#.utf8), at: noon)
      #expect(try log.read().removals.isEmpty && log.read().faults.isEmpty)
    }
  }

  @Test("may not come back")
  func cameBack() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let old = try lines(of: log)
      _ = try log.remove(2, reason: "why", by: "who", at: noon)
      var new = try lines(of: log)
      new[1] = old[1]
      try write(new, to: log)
      let fault = try #require(try log.read().faults.first)
      #expect(fault.number == 2)
      #expect(fault.expected == "none, because event 4 records its removal")
    }
  }

  @Test("is removed once, and the record of a removal stays", arguments: [2, 4, 9])
  func again(_ number: Int) throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let head = try log.remove(2, reason: "why", by: "who", at: noon)
      if number == 2 {
        #expect(try log.remove(2, reason: "why", by: "who", at: noon) == head)
      } else {
        #expect(throws: LogError.self) {
          try log.remove(number, reason: "why", by: "who", at: noon)
        }
      }
      #expect(try log.read().head == head)
    }
  }

  @Test("goes from a copy as well, for the reason that the other log records")
  func copies() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let copy = ChainedLog("\(folder)/copy.jsonl")
      try Files.write(try log.bytes(), to: copy.path)
      _ = try copy.append(content(9), at: noon)
      _ = try log.remove(2, reason: "why", by: "who", at: noon)
      let removals = try log.read().removals
      try copy.apply(removals)
      #expect(texts(in: try copy.read())[1] == "removed")
      #expect(try copy.read(knowing: removals).faults.isEmpty)
      #expect(try copy.read().faults.map(\.number) == [2])
    }
  }

  @Test("stays where the disk is full: the file is whole, old or new")
  func fullDisk() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let before = try log.bytes()
      #expect(throws: LogError.self) {
        try SystemFault.$refusal.withValue({ tried, _ in tried == "write" ? 28 : nil }) {
          try log.remove(2, reason: "why", by: "who", at: noon)
        }
      }
      #expect(try log.bytes() == before)
    }
  }
}
