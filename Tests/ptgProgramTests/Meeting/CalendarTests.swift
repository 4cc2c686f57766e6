import MeetingJournal
import Platform
import Testing
import ThreatDomain

@Suite("The calendar of a meeting")
struct CalendarTests {
  /// A machine with a meeting, where one action has conditions and one is about nobody's meeting.
  private static func written(in root: String) throws -> WrittenMeeting {
    let machine = try WrittenMeeting(in: root)
    let due = Day(year: 2019, month: 5, dayOfMonth: 3)
    func action(_ text: String) -> Matter {
      .action(Matter.Action(text: text, ownerRole: "DI", ownerForce: "dorset", due: due))
    }
    let meeting = try machine.hold()
    let cinder = ItemKey(table: "investigation", key: "I-0106")
    try machine.save(action("Call the bank"), in: meeting, about: cinder)
    try machine.save(action("Only with conditions"), in: meeting, handling: .conditions)
    try machine.save(
      .decision(Matter.Decision(text: "Adopt it", decidedBy: "ACC", reviewOn: due + 60)),
      in: meeting)
    try machine.save(.note(Matter.Note(text: "Only for me")), in: meeting)
    try machine.save(action("Outside the meeting"))
    return machine
  }

  @Test("has open actions and reviews with their marking, and the same bytes each time")
  func whole() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let machine = try Self.written(in: root.path)
    let first = try machine.run("journal", "calendar")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == (try machine.run("journal", "calendar").output))
    for text in [
      "SUMMARY:Action: Call the bank (Cinder)\r\n", "DTSTART;VALUE=DATE:20190503\r\n",
      "SUMMARY:Review of a decision: Adopt it\r\n", "DTSTART;VALUE=DATE:20190702\r\n",
      "DESCRIPTION:OFFICIAL-SENSITIVE\\nDI\\, Dorset\r\n",
    ] { #expect(first.output.contains(text), "\(text): \(first.output)") }
    for text in ["Only for me", "Only with conditions", "Outside the meeting"] {
      #expect(!first.output.contains(text), "\(text)")
    }
  }

  @Test("takes all meetings, what has conditions only when asked to, and no text in the safe view")
  func choices() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let machine = try Self.written(in: root.path)
    #expect(try machine.run("journal", "calendar", "--all").output.contains("Outside the meeting"))
    let carrying = try machine.run("journal", "calendar", "--handling", "carry")
    #expect(carrying.output.contains("Only with conditions"))
    let file = "\(root.path)/due.ics"
    let safe = try machine.run("journal", "calendar", "--safe", "--output", file)
    #expect(safe.status == 0 && safe.output.isEmpty, "\(safe.errors)")
    let text = String(decoding: try Files.read(file, limit: 1 << 16), as: UTF8.self)
    #expect(text.contains("SUMMARY:Action (Cinder)\r\n"))
    #expect(!text.contains("bank") && !text.contains("Dorset"))
  }

  @Test("says that nothing is due, and what it does not take")
  func nothing() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let machine = try WrittenMeeting(in: root.path)
    #expect(try machine.run("journal", "calendar").errors.contains("no meeting of that id"))
    _ = try machine.hold()
    let run = try machine.run("journal", "calendar")
    #expect(run.status == 1 && run.errors.contains("No open action, review or answer has a day"))
    #expect(try machine.run("journal", "calendar", "--all", "x").status == 64)
  }
}
