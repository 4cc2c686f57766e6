import Glibc
import Platform
import SampleForTests
import Testing

@Suite("A meeting on the screen", .needsTmux)
struct MeetingTests {
  /// A data folder of its own with the sample, because the test writes in it.
  ///
  /// This is a class, because its folder goes with it.
  private final class Room {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder(in: "/tmp")
      let sync = try CommandRun(
        [
          "sync", BuiltProgram.sampleExport, "--allow-unsigned", "--reason", "test", "--data",
          folder.path,
        ])
      try #require(sync.status == 0, "\(sync.errors)")
    }

    var path: String { folder.path }

    func terminal(_ words: [String] = []) throws -> Terminal {
      try Terminal(["--data", path, "--region", "sw"] + words)
    }

    func journal(_ words: String...) throws -> CommandRun {
      try CommandRun(["journal"] + words + ["--data", path])
    }
  }

  @Test("is started, recorded and closed by Enter, and its minutes leave out private notes")
  func whole() throws {
    let room = try Room()
    let terminal = try room.terminal(["--open", "meeting"])
    try terminal.wait(for: "Start the meeting")
    try terminal.press("Enter")
    try terminal.wait(for: "Chair, by role")
    try terminal.press("ACC Crime", "Enter", "1", "Enter", "Enter", "Enter", "Enter")
    try terminal.wait(for: "is open since")
    try terminal.press("Enter")
    try terminal.wait(for: "Attendance ─")
    try terminal.press("DCI", "Enter", "Dorset", "Enter", "present", "Enter", "Enter")
    try terminal.wait(for: "1 is present; the quorum is 1.")
    try terminal.press("BTab", "Space")
    try terminal.wait(for: "The item is done, after 1 minute")
    try terminal.wait(for: "; 1 of")
    try terminal.press("k", "d", "Adopt it", "Enter", "Four forces", "Enter")
    try terminal.wait(for: "Decision on")
    try terminal.press("n", "Only for me", "Enter")
    try terminal.wait(for: "Note on")
    try terminal.press("Tab", "G", "Enter")
    try terminal.wait(for: "Enter again closes")
    try terminal.press("Enter")
    try terminal.wait(for: "Start the meeting")
    let kept = try CommandRun(["snapshots", "--data", room.path])
    #expect(kept.output.contains("meeting of South West"))
    let minutes = try room.journal("minutes")
    #expect(minutes.status == 0, "\(minutes.errors)")
    for text in ["1 decision, 0 actions, 1 present", "Adopt it", "Four forces", "ACC Crime"] {
      #expect(minutes.output.contains(text), "\(text)")
    }
    #expect(!minutes.output.contains("Only for me"))
    #expect(try room.journal("minutes").output == minutes.output)
  }

  @Test("keeps what was saved and what was only typed, when the program is killed")
  func killed() throws {
    let room = try Room()
    let first = try room.terminal(["--open", "investigation:I-0106"])
    try first.wait(for: "Cinder")
    try first.press("a", "Call the bank", "Enter", "DI", "Enter", "+10", "Enter")
    try first.wait(for: "is saved")
    try first.press("d", "Half a thought")
    try first.wait(for: "Half a thought")
    try first.send(SIGKILL)
    #expect(try first.status() == 128 + SIGKILL)
    let second = try room.terminal(["--open", "investigation:I-0106"])
    try second.wait(for: "Cinder")
    try second.press("d")
    try second.wait(for: "Half a thought")
    try second.press("Escape")
    try second.wait(for: "The draft is kept")
    let verify = try room.journal("verify")
    #expect(verify.output.contains("1 event in 1 file") && verify.status == 0)
  }

  @Test("takes the kinds of entries that have no key from the palette")
  func palette() throws {
    let room = try Room()
    let terminal = try room.terminal(["--open", "investigation:I-0106"])
    try terminal.wait(for: "Cinder")
    try terminal.press(":", "Escalation")
    try terminal.wait(for: "Written down")
    try terminal.press("Enter")
    try terminal.wait(for: "Escalation on Cinder")
  }

  @Test("cannot be closed while a decision lacks its reason, and says which")
  func lacking() throws {
    let room = try Room()
    let terminal = try room.terminal(["--open", "meeting"])
    try terminal.wait(for: "Start the meeting")
    try terminal.press("Enter")
    try terminal.wait(for: "Chair, by role")
    try terminal.press("ACC Crime", "Enter", "1", "Enter", "Enter", "Enter", "Enter")
    try terminal.wait(for: "is open since")
    try terminal.press("a", "Nobody does it", "Enter", "Enter", "Enter")
    try terminal.wait(for: "It lacks: ")
    try terminal.press("Enter")
    try terminal.wait(for: "is saved")
    try terminal.press("G", "Enter")
    try terminal.wait(for: "cannot be closed yet: 'Nobody does it' lacks")
  }

  @Test("has a journal that shows an altered byte, joins another copy, and copies itself")
  func journal() throws {
    let room = try Room()
    let terminal = try room.terminal(["--open", "investigation:I-0106"])
    try terminal.wait(for: "Cinder")
    try terminal.press("n", "A note", "Enter")
    try terminal.wait(for: "is saved")
    let copy = "\(room.path)/copy"
    #expect(try room.journal("export", "--out", copy).status == 0)
    #expect(try room.journal("join", copy).output.contains("nothing new"))
    let folder = "\(room.path)/journal"
    let file = "\(folder)/\(try #require(try Files.names(in: folder).first))"
    let text = String(decoding: try Files.read(file, limit: 1 << 16), as: UTF8.self)
    try Files.replace(file, with: Array(text.replacing("A note", with: "B note").utf8))
    let verify = try room.journal("verify")
    #expect(verify.status == 1)
    #expect(verify.output.contains("event 1"))
  }

  @Test("says with the nearest word what it does not know")
  func words() throws {
    let run = try CommandRun(["journal", "verfy"])
    #expect(run.status == 64 && run.errors.contains("verify"))
  }
}
