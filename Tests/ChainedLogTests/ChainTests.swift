import Platform
import Testing

@testable import ChainedLog

@Suite("A chain")
struct ChainTests {
  @Test("names the event of any byte that is altered", .tags(.slow))
  func everyByte() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let bytes = try log.bytes()
      let feeds = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
      for place in bytes.indices {
        var altered = bytes
        altered[place] = bytes[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
        let reading = LogReading(altered, file: "a.jsonl")
        let number = feeds.prefix { $0 < place }.count + 1
        // Without its line feed the last line is whole or torn, and both are said.
        if place == bytes.count - 1 { continue }
        #expect(reading.faults.first?.number == number, "byte \(place)")
      }
    }
  }

  @Test("says what an altered text is, and that nothing was changed")
  func altered() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let old = try log.read().lines[1]
      var all = try lines(of: log)
      all[1] = Array(
        String(decoding: all[1], as: UTF8.self)
          .replacing("\"2\"", with: "\"9\"").utf8)
      try write(all, to: log)
      let fault = try #require(try log.read().faults.first)
      #expect(fault.line == 2 && fault.number == 2)
      #expect(
        fault.expected == "the content that was written, with the hash \(old.hash.prefix(12))")
      #expect(
        "\(fault)".hasSuffix(
          "Nothing was changed. Find out who changed the file, and compare it with another copy."))
      #expect(texts(in: try log.read()) == [#"{"text":"1"}"#, #"{"text":"3"}"#])
    }
  }

  @Test(
    "names the first event that is removed, moved, doubled or put in",
    arguments: [
      ([0, 2, 3], 2, "event 3"), ([1, 2, 3], 1, "event 2"), ([0, 2, 1, 3], 2, "event 3"),
      ([0, 1, 1, 2, 3], 3, "event 2"), ([3], 1, "event 4"),
    ])
  func order(_ kept: [Int], number: Int, found: String) throws {
    try inFolder { folder in
      let log = try log(of: 4, in: folder)
      let all = try lines(of: log)
      try write(kept.map { all[$0] }, to: log)
      let fault = try #require(try log.read().faults.first)
      #expect(fault.number == number && fault.found == found)
      #expect(fault.expected == "event \(number)")
    }
  }

  @Test("names an event of another log that stands in the place of one")
  func foreign() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      var all = try lines(of: log)
      all[1] = try lines(of: ChainedLogTests.log(of: 3, in: folder, name: "b"))[1]
      try write(all, to: log)
      let fault = try #require(try log.read().faults.first)
      #expect(fault.number == 2 && fault.found.hasPrefix("an event linked to "))
    }
  }

  @Test("goes on after half a line, which is put aside and said", arguments: [1, 60, 300])
  func torn(_ cut: Int) throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      let bytes = try log.bytes()
      let half = Array(try lines(of: log)[2].prefix(cut))
      let end = bytes.count - (try lines(of: log)[2].count) - 1
      try Files.write(Array(bytes[..<end]) + half, to: log.path)
      let reading = try log.read()
      #expect(reading.faults.isEmpty && reading.head.count == 2)
      #expect(reading.torn == TornLine(file: "a.jsonl", line: 3, offset: end, bytes: half))
      #expect(try log.append(content(9), at: noon).torn == reading.torn)
      #expect(try Files.read("\(log.path).torn", limit: 999) == half + [UInt8(ascii: "\n")])
      #expect(texts(in: try log.read()).last == #"{"text":"9"}"#)
      #expect(try log.read().faults.isEmpty && log.read().head.count == 3)
    }
  }

  @Test("takes blocks of zeros at the end for half a line, as a loss of power leaves them")
  func zeros() throws {
    try inFolder { folder in
      let log = try log(of: 2, in: folder)
      try Files.append([UInt8](repeating: 0, count: 40) + [UInt8(ascii: "\n")], to: log.path)
      #expect(try log.read().torn?.line == 3 && log.read().faults.isEmpty)
      #expect(try log.append(content(3), at: noon).head.count == 3)
    }
  }

  @Test("keeps an event that lacks only its line feed, because its hashes hold")
  func noLineFeed() throws {
    try inFolder { folder in
      let log = try log(of: 3, in: folder)
      try Files.write(try log.bytes().dropLast(), to: log.path)
      #expect(try log.read().head.count == 3 && log.read().torn == nil)
      #expect(try log.append(content(4), at: noon).head.count == 4)
      #expect(try log.read().faults.isEmpty)
    }
  }

  @Test("takes no event after a last one that was altered")
  func alteredEnd() throws {
    try inFolder { folder in
      let log = try log(of: 2, in: folder)
      let text = String(decoding: try log.bytes(), as: UTF8.self)
      try Files.write(Array(text.replacing(#""2"}}"#, with: #""3"}}"#).utf8), to: log.path)
      let error = try #require(throws: LogError.self) { try log.append(content(3), at: noon) }
      #expect("\(error)".hasPrefix("Nothing was saved; the text is kept. a.jsonl:2: event 2: "))
    }
  }
}

extension Files {
  fileprivate static func write(_ bytes: ArraySlice<UInt8>, to path: String) throws {
    try write(Array(bytes), to: path)
  }
}
