import Glibc
import Platform
import Testing

@testable import ChainedLog

@Suite("An event that is appended to a log")
struct AppendTests {
  @Test("is read back byte for byte, with its number and time")
  func readBack() throws {
    try inFolder { folder in
      let log = ChainedLog("\(folder)/a.jsonl")
      let content = Array(#"{"b":  1,"a":"Ystâd \"5\" / é"}"#.utf8)
      let head = try log.append(content, at: noon).head
      let reading = try log.read()
      #expect(reading.lines.map(\.content) == [content])
      #expect(reading.lines.map(\.number) == [1] && reading.lines.map(\.time) == [noon])
      #expect(reading.head == head && reading.faults.isEmpty && reading.torn == nil)
    }
  }

  @Test("makes a file that only the user may read")
  func mode() throws {
    try inFolder { folder in
      let path = try log(of: 1, in: folder).path
      #expect(Files.access(of: path)?.bits == 0o600)
    }
  }

  @Test("has the links that sha256sum gives for the texts that the form names")
  func otherTool() throws {
    try inFolder { folder in
      for line in try log(of: 3, in: folder).read().lines {
        guard case .content(let salt, let content) = line.body else { continue }
        try Files.write(Array(salt.utf8) + content, to: "\(folder)/content")
        let link = "\(line.previous)\(line.number)\(line.time)\(line.hash)"
        try Files.write(Array(link.utf8), to: "\(folder)/link")
        let hashes = try Checksum.sha256(ofFiles: ["\(folder)/content", "\(folder)/link"])
        #expect(hashes == [line.hash, line.link])
      }
    }
  }

  @Test(
    "is refused where it is no JSON object on one line",
    arguments: ["", "1", "[1]", "{\"a\":}", "{\"a\":1}}", "{\"a\":\n1}", "{\"ptg:removal\":{}}"])
  func notAnObject(_ text: String) throws {
    try inFolder { folder in
      let log = ChainedLog("\(folder)/a.jsonl")
      #expect(throws: LogError.self) { try log.append(Array(text.utf8), at: noon) }
      #expect(Files.kind(of: log.path) == nil)
    }
  }

  @Test("takes time for its text: over 64 KiB it is refused, and at 64 KiB it is read back")
  func longest() throws {
    try inFolder { folder in
      let log = ChainedLog("\(folder)/a.jsonl")
      let frame = #"{"t":""}"#.utf8.count
      let most = ChainedLog.longestContent
      let text = String(repeating: "x", count: most - frame)
      for _ in 0..<2 { _ = try log.append(Array(#"{"t":"\#(text)"}"#.utf8), at: noon) }
      #expect(try log.read().head.count == 2)
      #expect(throws: LogError.self) { try log.append(Array(#"{"t":"\#(text)x"}"#.utf8), at: noon) }
    }
  }

  @Test(
    "leaves the log as it was where the system refuses",
    arguments: ["write", "write to the disk", "lock", "open"])
  func refused(_ attempt: String) throws {
    try inFolder { folder in
      let log = try log(of: 2, in: folder)
      let before = try log.bytes()
      let error = try #require(throws: LogError.self) {
        try SystemFault.$refusal.withValue({ tried, _ in tried == attempt ? ENOSPC : nil }) {
          try log.append(content(3), at: noon)
        }
      }
      #expect(
        "\(error)" == "\(log.path): could not \(attempt): No space left on device. Nothing was "
          + "saved; the text is kept. Make room or give access, then save again.")
      #expect(try log.bytes() == before)
      #expect(try log.append(content(3), at: noon).head.count == 3)
    }
  }

  @Test(
    "begins a log where folders cannot be synced, but not where syncing one goes wrong",
    arguments: [(EINVAL, 1), (EIO, 0)])
  func folder(_ code: Int32, count: Int) throws {
    try inFolder { folder in
      let log = ChainedLog("\(folder)/a.jsonl")
      _ = try? SystemFault.$refusal.withValue({ _, path in path == folder ? code : nil }) {
        try log.append(content(1), at: noon)
      }
      let reading = try log.read()
      #expect(reading.head.count == count)
    }
  }

  @Test("waits for another writer, and says so where it takes too long")
  func busy() throws {
    try inFolder { folder in
      let log = try log(of: 1, in: folder)
      let error = try #require(throws: LogError.self) {
        try SystemFault.$refusal.withValue({ tried, _ in tried == "lock" ? LockedFile.busy : nil })
        {
          _ = try LockedFile.taken(log.path, patience: 5)
        }
      }
      #expect(
        "\(error)" == "\(log.path): another process has been writing to it for too long. Nothing "
          + "was saved; the text is kept. Try again.")
    }
  }

  @Test("is refused by a log that lost events, with the first of them")
  func tailCutBefore() throws {
    try inFolder { folder in
      let log = try log(of: 5, in: folder)
      let seen = try log.read().head
      try write(Array(lines(of: log).prefix(3)), to: log)
      let error = try #require(throws: LogError.self) {
        try log.append(content(6), at: noon, after: seen)
      }
      guard case .fault(let fault) = error else {
        Issue.record("found \(error)")
        return
      }
      #expect(fault.number == 4 && fault.found == "the end of the file after 3 of 5 events")
      #expect(try log.read().head.count == 3)
    }
  }
}

extension LockedFile {
  fileprivate static func taken(_ path: String, patience: Int) throws(LogError) {
    do {
      _ = try LockedFile(path, for: .write, patience: patience)
    } catch {
      throw .system(error)
    }
  }
}
