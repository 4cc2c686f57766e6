import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ptg

@Suite("Records with handling code C", .tags(.slow))
struct ConditionalRecordsTests {
  private static func run(_ words: [String]) throws -> (status: ptg.ExitStatus, text: String) {
    let system = TestSystem()
    let data = ["--data", try SampleSnapshot.dataFolder()]
    let status = Main.run(["ptg", "print"] + words + data, in: system.environment)
    return (status, system.output + system.errors)
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The names of such records, each with its conditions.
  private static func bound() throws -> [(name: String, conditions: String)] {
    let snapshot = try SampleSnapshot.open()
    let investigations = try snapshot.database.investigations(in: .national)
      .filter { $0.handling == .conditions }
      .map { (name: $0.operation, conditions: $0.handlingConditions ?? "") }
    let actors = try snapshot.database.actors(in: .national)
      .filter { $0.handling == .conditions }
      .map { (name: $0.codename, conditions: $0.handlingConditions ?? "") }
    return investigations + actors
  }

  @Test(
    "carry their conditions onto every board that names them, in words and as a picture",
    arguments: ["threats", "grid", "actors", "tasking", "changes"], ["text", "md", "svg"])
  func carried(board: String, form: String) throws {
    let text = Self.oneLine(
      try Self.run([board, "--region", "sw", "--format", form]).text.replacing(
        try Regex("<[^>]*>|\\\\"), with: " "))
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    for record in try Self.bound() where words.contains(Substring(record.name)) {
      #expect(text.contains(record.conditions), "\(record.name)")
    }
  }

  @Test("leave a list without the others in it")
  func list() throws {
    let json = try Self.run(
      ["threats", "--region", "sw", "--format", "json", "--handling", "leave-out"]
    ).text
    #expect(json.contains("\"lead_actors\": \"A-0004 Bullfinch, left out\""))
  }

  @Test("leave a page that says so, and not that nothing was done")
  func emptied() throws {
    let text = try Self.run(["--open", "actor:A-0002", "--handling", "leave-out"]).text
    #expect(!text.contains("No investigation stands here"))
    #expect(text.contains("row left out (handling code C)"))
    #expect(Self.oneLine(text).contains("records with handling code C are left out here"))
  }

  @Test("have no page where they are left out, and the answer says why")
  func page() throws {
    let (status, text) = try Self.run(
      ["--open", "investigation:I-0053", "--handling", "leave-out"])
    #expect(status == .nothingFound)
    #expect(
      text
        == "ptg: investigation:I-0053: the record carries handling code C and is left out; "
        + "'--handling carry' prints its conditions\n")
  }
}
