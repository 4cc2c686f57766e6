import MeetingJournal
import Platform
import Testing
import ThreatDomain

@Suite("The handover to the next officer")
struct HandoverTests {
  /// One command of the README, and on whose machine it runs.
  private struct Step {
    let isOfNew: Bool
    let words: [String]
  }

  private static func steps() throws -> [Step] {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let text = String(
      decoding: try Files.read("/\(folder)/README.md", limit: 1 << 16), as: UTF8.self)
    let section = try #require(text.split(separator: "## What the group writes down").last)
    let block = try #require(section.split(separator: "```sh\n").dropFirst().first)
    var (steps, isOfNew): ([Step], Bool) = ([], false)
    for line in block.split(separator: "\n").prefix(while: { $0 != "```" }) {
      if line.hasPrefix("#") { isOfNew = line.contains("new officer") }
      let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      if words.first == "ptg" { steps.append(Step(isOfNew: isOfNew, words: words)) }
    }
    return steps
  }

  /// Writes a meeting with a decision and a private note.
  private static func hold(on machine: WrittenMeeting) throws {
    let meeting = try machine.hold()
    try machine.save(
      .decision(
        Matter.Decision(text: "Adopt Cinder", rationale: "Four forces", decidedBy: "ACC Crime")),
      in: meeting)
    try machine.save(
      .action(
        Matter.Action(
          text: "Call the bank", ownerRole: "DI", ownerForce: "dorset", due: Day("2019-04-01"))),
      in: meeting)
    try machine.save(.note(Matter.Note(text: "Only for me")), in: meeting)
  }

  @Test("goes as the README says, and the new officer reads what the old one wrote")
  func walked() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let old = try WrittenMeeting(in: "\(root.path)/old")
    let new = try WrittenMeeting(in: "\(root.path)/new")
    try Self.hold(on: old)
    let steps = try Self.steps()
    #expect(steps.map(\.isOfNew) == [false, false, true, true, true])
    var last = ""
    for step in steps {
      let words = step.words.dropFirst().map { word in
        word.replacing("/media/handover", with: "\(root.path)/handover")
      }
      let run = try CommandRun(words, variables: (step.isOfNew ? new : old).variables)
      #expect(run.status == 0, "\(step.words): \(run.output)\(run.errors)")
      last = run.output
    }
    #expect(last.contains("Adopt Cinder") && last.contains("Four forces"))
    #expect(!last.contains("Only for me"))
    let boards = try CommandRun(
      ["--plain", "--open", "meeting", "--region", "sw"], variables: new.variables, input: "q\n")
    #expect(boards.output.contains("1 action overdue"), "\(boards.output)\(boards.errors)")
  }
}
