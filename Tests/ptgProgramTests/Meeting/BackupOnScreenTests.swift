import Platform
import Testing

@Suite("A backup from the screen", .needsTmux)
struct BackupOnScreenTests {
  /// The dashboard on a machine of its own, with a meeting that is about to be closed.
  private static func aboutToClose(_ machine: WrittenMeeting, into folder: String) throws
    -> Terminal
  {
    let data = try #require(machine.variables["XDG_DATA_HOME"])
    let terminal = try Terminal([
      "--data", "\(data)/ptg", "--region", "sw", "--open", "meeting", "--backup", folder,
    ])
    try terminal.wait(for: "Start the meeting")
    try terminal.press("Enter")
    try terminal.wait(for: "Chair, by role")
    try terminal.press("ACC Crime", "Enter", "1", "Enter", "Enter", "Enter", "Enter")
    try terminal.wait(for: "is open since")
    try terminal.press("G", "Enter")
    try terminal.wait(for: "Enter again closes")
    return terminal
  }

  @Test("is made when a meeting is closed")
  func closed() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let copies = "\(root.path)/copies"
    try Files.makeFolder(copies)
    let terminal = try Self.aboutToClose(try WrittenMeeting(in: root.path), into: copies)
    try terminal.press("Enter")
    try terminal.wait(for: "Start the meeting")
    #expect(try Files.names(in: copies).count == 1)
  }

  @Test("is told when its folder is not there, and the meeting is closed all the same")
  func gone() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let machine = try WrittenMeeting(in: root.path)
    let terminal = try Self.aboutToClose(machine, into: "\(root.path)/stick")
    try terminal.press("Enter")
    try terminal.wait(for: "No backup: the folder is not there.")
    try terminal.wait(for: "Start the meeting")
    #expect(Files.kind(of: "\(root.path)/stick") == nil)
    #expect(try machine.run("status").output.contains("the last backup failed on"))
  }
}
