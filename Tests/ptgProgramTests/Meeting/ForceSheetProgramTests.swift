import MeetingJournal
import Platform
import Testing
import ThreatDomain

@Suite("A sheet for a force without ptg")
struct ForceSheetProgramTests {
  /// A machine with an open action of Devon and Cornwall.
  private static func machine(in root: String) throws -> WrittenMeeting {
    let machine = try WrittenMeeting(in: root)
    try machine.save(
      .action(
        Matter.Action(
          text: "Call the bank", ownerRole: "DI", ownerForce: "devon-and-cornwall",
          due: Day(year: 2019, month: 5, dayOfMonth: 3))))
    return machine
  }

  /// The file with `done` in the row of the action, as a spreadsheet saves it: with a byte order mark.
  private static func fillIn(_ path: String) throws {
    let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
    let filled = text.replacing("(due 3 May 2019),,", with: "(due 3 May 2019),done,")
    #expect(filled != text)
    try Files.write([0xEF, 0xBB, 0xBF] + Array(filled.utf8), to: path)
  }

  @Test("is written as a page and a file, comes back filled in, and is taken once")
  func whole() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let (machine, out) = (try Self.machine(in: root.path), "\(root.path)/out")
    let sheet = try machine.run(
      "journal", "sheet", "Devon and Cornwall", "--format", "html", "--out", out)
    #expect(sheet.status == 0, "\(sheet.errors)")
    let names = ["sheet-devon-and-cornwall.csv", "sheet-devon-and-cornwall.html"]
    #expect(try Files.names(in: out).sorted() == names)
    let path = "\(out)/\(names[0])"
    #expect(try machine.run("journal", "take", path).output.contains("no row is filled in"))
    try Self.fillIn(path)
    #expect(
      try machine.run("journal", "take", path, "--check").output.contains(
        "1 entry would be written"))
    let taken = try machine.run("journal", "take", path)
    #expect(taken.status == 0 && taken.output.contains("1 entry is written to the journal"))
    #expect(
      try machine.run("journal", "take", path).output.replacing("\n", with: " ").contains(
        "0 entries are written to the journal. 1 row is in the journal"))
    #expect(try machine.run("status").output.contains("0 open"))
  }

  @Test("is refused whole where one field has a fault, with its line and column")
  func refused() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let (machine, path) = (try Self.machine(in: root.path), "\(root.path)/sheet.csv")
    let csv = try machine.run(
      "journal", "sheet", "devon-and-cornwall", "--format", "csv", "--output", path)
    #expect(csv.status == 0, "\(csv.errors)")
    try Self.fillIn(path)
    let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
    let row = "devon-and-cornwall,8,gap,,,,soon,,,Analysts,Nobody in post,\r\n"
    try Files.write(Array((text + row).utf8), to: path)
    let run = try machine.run("journal", "take", path)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("sheet.csv: 1 problem. Nothing was taken."))
    #expect(run.errors.contains("column day: found 'soon', expected nothing: a row of kind gap"))
    #expect(try machine.run("status").output.contains("1 open"))
  }

  @Test("is of a force that is known, by its name or id")
  func unknown() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let machine = try WrittenMeeting(in: root.path)
    let run = try machine.run("journal", "sheet", "dorsett")
    #expect(run.status == 1 && run.errors.contains("Did you mean 'dorset'?"), "\(run.errors)")
  }
}
