import ChainedLog
import Platform
import Testing
import ThreatDomain

@testable import MeetingJournal

@Suite("The folder of a journal")
struct FolderTests {
  @Test("has one file for each device, user and year, which only the user may read")
  func files() throws {
    try inFolder { folder in
      let shared = "\(folder)/share"
      let one = journal(in: folder, shared: shared)
      let two = journal(in: folder, device: "two", shared: shared)
      try one.save(["a", "b"])
      try one.save(["c"], by: bryn)
      try two.save(["d"])
      let newYear = Day(year: 2020, month: 1, dayOfMonth: 1).sinceEpoch * 86_400
      _ = try two.save(action("e", at: newYear - april.seconds))
      let names = try one.files().map { "\($0.user)-\($0.year)" }
      #expect(names.sorted() == ["anna-2019", "anna-2019", "anna-2020", "bryn-2019"])
      #expect(Files.access(of: shared)?.bits == 0o700)
      for path in try one.paths() { #expect(Files.access(of: path)?.bits == 0o600) }
      #expect(try Set(two.texts()) == ["a", "b", "c", "d", "e"])
    }
  }

  @Test("keeps the id of the device outside, the same for every event")
  func device() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a", "b"])
      let id = String(decoding: try Files.read(journal.deviceFile, limit: 99), as: UTF8.self)
      #expect(try journal.files().map { "\($0.device)\n" } == [id])
      #expect(try Files.names(in: journal.path).count == 1)
    }
  }

  @Test("says what to do where the file with the device's id holds something else")
  func deviceID() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try Files.makeFolder(Files.folder(of: journal.deviceFile))
      try Files.write(Array("nonsense\n".utf8), to: journal.deviceFile)
      let error = try #require(throws: JournalError.self) { try journal.save(action("a")) }
      #expect(
        "\(error)"
          == "\(journal.deviceFile): found 'nonsense', expected 16 hexadecimal digits, the "
          + "id of this device. Nothing was saved; the text is kept. Remove the file, and ptg makes "
          + "a new id.")
    }
  }

  @Test(
    "names files so that any user's name can be read back",
    arguments: [
      ("anna", "anna"), ("FORCE\\a.b", "FORCE~5ca.b"), ("a/../b", "a~2f..~2fb"), ("x-y", "x-y"),
      ("~", "~7e"), ("é", "~c3~a9"),
    ])
  func names(_ user: String, escaped: String) throws {
    let device = try #require(DeviceID("0123456789abcdef"))
    for continuation in [nil, "aabbccddeeff"] {
      let file = WriterFile(device: device, user: user, year: 2019, continuation: continuation)
      #expect(file.user == escaped)
      #expect(WriterFile(name: file.name) == file)
    }
  }

  @Test(
    "leaves alone what is no log of a writer",
    arguments: [
      "notes.txt", "a.jsonl", "0123456789abcdef-anna.jsonl", "0123456789abcdeg-anna-2019.jsonl",
      "0123456789abcdef-anna-2019.jsonl.part", "0123456789abcdef-anna-2019.jsonl.torn",
      "0123456789abcdef--2019.jsonl", "0123456789abcdef-anna-19.jsonl",
    ])
  func others(_ name: String) {
    #expect(WriterFile(name: name) == nil)
  }

  @Test(
    "keeps every event where the system refuses one", arguments: ["write", "write to the disk"])
  func refused(_ attempt: String) throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a"])
      let before = try journal.paths().map { try Files.read($0, limit: 1 << 20) }
      #expect(throws: JournalError.self) {
        try SystemFault.$refusal.withValue({ tried, _ in tried == attempt ? 28 : nil }) {
          try journal.save(action("b"))
        }
      }
      #expect(try journal.paths().map { try Files.read($0, limit: 1 << 20) } == before)
      try journal.save(["c"])
      #expect(try journal.texts().sorted() == ["a", "c"])
    }
  }

  @Test("lets a writer go on in a new file where the old one was cut, and says how")
  func goesOn() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a", "b", "c"])
      let path = try #require(try journal.paths().first)
      let bytes = try Files.read(path, limit: 1 << 20)
      let end = try #require(bytes.firstIndex(of: UInt8(ascii: "\n")))
      try Files.write(Array(bytes[...end]), to: path)
      let error = try #require(throws: JournalError.self) { try journal.save(action("d")) }
      #expect("\(error)".contains("event 2: found the end of the file after 1 of 3 events"))
      #expect(
        "\(error)".hasSuffix(
          "'ptg journal continue --reason TEXT'; your entries then go to a new file, and the old "
            + "file stays as it is."))
      let done = try #require(try journal.goOn(because: "Power cut", by: anna, at: april))
      #expect(done.isInNewFile && done.faults.map(\.number) == [2])
      try journal.save(["d"])
      #expect(try journal.texts().sorted() == ["a", "d"] && journal.files().count == 2)
    }
  }

  @Test("keeps and says what is no event, and what a newer ptg wrote")
  func strange() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      try journal.save(["a"])
      let log = ChainedLog(try #require(try journal.paths().first))
      let time = "2019-04-05T12:00:00Z"
      let newer = String(decoding: action("b").json, as: UTF8.self)
        .replacing(#""text":"#, with: #""more":1,"text":"#)
      for content in ["{\"x\":1}", newer] { _ = try log.append(Array(content.utf8), at: time) }
      _ = try log.append(action("c").json, at: "2019-04-06T12:00:00Z")
      let reading = try journal.read()
      #expect(reading.entries.map(\.isNewer) == [false, true])
      #expect(reading.unreadable.map(\.number) == [2, 4])
      #expect(
        reading.unreadable.map { "\($0.cause)" } == [
          "member id: found nothing, expected a value",
          "member at: found '2019-04-05T12:00:00Z', expected '2019-04-06T12:00:00Z', the time of "
            + "the line",
        ])
    }
  }

  @Test("loses the content of an event for a reason, and nothing else")
  func remove() throws {
    try inFolder { folder in
      let journal = journal(in: folder)
      let events = try journal.save(["a", "secret", "c"])
      _ = try journal.removeContent(of: events[1].id, reason: "Retention", by: anna, at: april)
      let text = String(
        decoding: try Files.read(try #require(try journal.paths().first), limit: 1 << 20),
        as: UTF8.self)
      #expect(!text.contains("secret") && text.contains("Retention"))
      #expect(try journal.texts() == ["a", "c"])
      #expect(try journal.verify().isSound && journal.verify().removed == 1)
      let other = JournalFolder(
        journal.path, deviceFile: "\(folder)/d", witness: "\(folder)/w", index: "\(folder)/i")
      let error = try #require(throws: JournalError.self) {
        try other.removeContent(of: events[0].id, reason: "R", by: bryn, at: april)
      }
      #expect("\(error)".contains("so only its writer can record the removal"))
    }
  }
}
