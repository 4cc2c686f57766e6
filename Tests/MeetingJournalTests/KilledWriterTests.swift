import ChainedLog
import Platform
import Testing
import ThreatDomain

@testable import MeetingJournal

@Suite("A writer that ends without warning")
struct KilledWriterTests {
  private static let probe = "\(Files.folder(of: ProcessFacts.program ?? "."))/journal-probe"

  /// The ids that a writer printed as saved, whole lines alone.
  private func ids(in output: [UInt8]) -> Set<EventID> {
    let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Set(lines.dropLast().compactMap { EventID(String(decoding: $0, as: UTF8.self)) })
  }

  @Test("loses nothing that it said was saved, killed two hundred times", .tags(.slow))
  func killed() throws {
    try inFolder { folder in
      let journal = JournalFolder(
        "\(folder)/journal", deviceFile: "\(folder)/device", witness: "\(folder)/witness",
        index: "\(folder)/index.db")
      var saved: Set<EventID> = []
      for run in 0..<200 {
        let result = try ChildProcess(Self.probe, [folder, "anna", "100000"]).run(seconds: 60) {
          ids(in: $0).count < 1 + run % 7
        }
        #expect(result.status == 137)
        saved.formUnion(ids(in: result.output))
      }
      let reading = try journal.read()
      #expect(saved.count >= 200 && reading.faults.isEmpty)
      #expect(saved.subtracting(reading.events.map(\.id)).isEmpty)
      #expect(try journal.verify().isSound)
    }
  }

  @Test("shares its file with another process of the same user", .tags(.slow))
  func twoProcesses() throws {
    try inFolder { folder in
      let command = "\"$0\" \"$1\" anna 100 & \"$0\" \"$1\" anna 100 & wait"
      let result = try ChildProcess("/bin/sh", ["-c", command, Self.probe, folder]).run(seconds: 60)
      let journal = JournalFolder(
        "\(folder)/journal", deviceFile: "\(folder)/device", witness: "\(folder)/witness",
        index: "\(folder)/index.db")
      let reading = try journal.read()
      #expect(reading.logs.map(\.head.count) == [200] && reading.faults.isEmpty)
      #expect(ids(in: result.output) == Set(reading.events.map(\.id)))
      #expect(try journal.verify().isSound)
    }
  }

  @Test("keeps what it saved where a file may grow no further, and says what happened")
  func limit() throws {
    try inFolder { folder in
      let journal = JournalFolder(
        "\(folder)/journal", deviceFile: "\(folder)/device", witness: "\(folder)/witness",
        index: "\(folder)/index.db")
      let command = "ulimit -f 20; exec \"$0\" \"$@\""
      let result = try ChildProcess(
        "/bin/sh", ["-c", command, Self.probe, folder, "anna", "100"]
      ).run(seconds: 60)
      let text = String(decoding: result.output, as: UTF8.self)
      #expect(result.status == 73)
      #expect(
        text.hasSuffix(
          "could not write: File too large. Nothing was saved; the text is kept. Make room or give "
            + "access, then save again.\n"))
      let reading = try journal.read()
      #expect(reading.faults.isEmpty && reading.logs.compactMap(\.torn).isEmpty)
      let saved = Set(text.split(separator: "\n").compactMap { EventID(String($0)) })
      #expect(!saved.isEmpty && saved == Set(reading.events.map(\.id)))
    }
  }
}
