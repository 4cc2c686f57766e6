import ExportSync
import MeetingJournal
import Platform
import Testing
import ThreatDomain

@testable import ptg

/// A data folder with a journal in it, and a folder for its backups.
private struct Desk {
  let root: String
  let system: TestSystem

  var data: String { "\(root)/data" }
  var backups: String { "\(root)/backups" }
  var journal: JournalFolder {
    JournalFolder(
      "\(data)/journal", deviceFile: "\(data)/device", witness: "\(data)/journal-heads")
  }

  static func make(_ check: (Desk) throws -> Void) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let system = TestSystem(["XDG_CONFIG_HOME": "\(folder.path)/config", "TMPDIR": folder.path])
    let desk = Desk(root: folder.path, system: system)
    try Files.makeFolder(desk.data)
    try Files.makeFolder(desk.backups)
    try check(desk)
  }

  /// Saves actions with these texts.
  func write(_ texts: String...) throws {
    for text in texts {
      _ = try journal.save(
        JournalEvent(
          at: Timestamp(seconds: 1_554_465_600), writer: Writer(user: "anna", host: "desk"),
          matter: .action(Matter.Action(text: text, ownerRole: "DI", due: Day("2019-04-01")))))
    }
  }

  /// Writes the settings file.
  func settle(_ line: String) throws {
    try Files.makeFolder("\(root)/config/ptg")
    try Files.write(Array("\(line)\n".utf8), to: "\(root)/config/ptg/settings")
  }

  /// Takes the last event off the only file.
  func cut() throws {
    let path = "\(data)/journal/\(try #require(try journal.files().first).name)"
    let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
    let kept = text.split(separator: "\n").dropLast().map { "\($0)\n" }.joined()
    try Files.write(Array(kept.utf8), to: path)
  }

  func run(_ words: String...) -> ptg.ExitStatus {
    Main.run(["ptg"] + words + ["--data", data], in: system.environment)
  }

  /// The line of the doctor about a subject, without the subject.
  func doctor(_ subject: String) -> String {
    let system = TestSystem(["XDG_CONFIG_HOME": "\(root)/config", "TMPDIR": root])
    _ = system.run("doctor", "--data", data)
    let line = system.output.split(separator: "\n").first { $0.hasPrefix(subject) } ?? ""
    return String(line.dropFirst(14)).replacing(root, with: "ROOT")
  }
}

@Suite("A backup of the journal", .tags(.slow))
struct JournalBackupTests {
  @Test("goes into the folder that is typed, of the option or of the settings")
  func chosen() throws {
    try Desk.make { desk in
      try desk.write("a", "b")
      #expect(desk.run("journal", "backup") == .cannotWrite)
      #expect(desk.system.errors.contains("No folder for backups is chosen. Type 'ptg journal"))
      #expect(desk.run("journal", "backup", desk.backups) == .done, "\(desk.system.errors)")
      #expect(desk.system.output.contains("copied into \(desk.backups): 2 events."))
      #expect(desk.run("journal", "backup", "--backup", desk.backups) == .done)
      try desk.settle("backup = \(desk.backups)")
      #expect(desk.run("journal", "backup") == .done)
      #expect(try Files.names(in: desk.backups).count == 1)
    }
  }

  @Test("does not make the folder of a disk that was taken out, and says so until it is back")
  func gone() throws {
    try Desk.make { desk in
      try desk.write("a")
      try desk.settle("backup = \(desk.root)/stick")
      #expect(desk.run("journal", "backup") == .cannotWrite)
      #expect(
        desk.system.errors.contains(
          "No backup: the folder is not there. Put the disk in or make \(desk.root)/stick"))
      #expect(Files.kind(of: "\(desk.root)/stick") == nil)
      #expect(desk.doctor("backup").hasPrefix("WRONG  No backup: the folder is not there."))
      try Files.makeFolder("\(desk.root)/stick")
      #expect(desk.doctor("backup").hasPrefix("WRONG  the last backup failed on 5 Apr 2019"))
      #expect(desk.run("journal", "backup") == .done)
      #expect(desk.doctor("backup").hasPrefix("ok     ROOT/stick, last on 5 Apr 2019"))
    }
  }

  @Test("is made once where another ptg ran last, and again only where it failed")
  func update() throws {
    try Desk.make { desk in
      try desk.write("a")
      let backup = JournalBackup(
        of: .init(root: desk.data), into: desk.backups, desk.system.environment)
      let now = desk.system.environment.now()
      #expect(backup.makeBeforeUpdate(at: now) == nil)
      #expect(try Files.names(in: desk.backups).count == 1)
      try Files.remove("\(desk.backups)/\(try Files.names(in: desk.backups)[0])")
      #expect(backup.makeBeforeUpdate(at: now) == nil)
      #expect(try Files.names(in: desk.backups).isEmpty)
      var record = backup.record
      record.program = "0.0.1 5"
      try SettingsFile(path: "\(desk.data)/journal-backup").write(record)
      let stick = JournalBackup(
        of: .init(root: desk.data), into: "\(desk.root)/stick", desk.system.environment)
      for _ in 1...2 {
        #expect(stick.makeBeforeUpdate(at: now) == .gone("\(desk.root)/stick"))
      }
      #expect(backup.makeBeforeUpdate(at: now) == nil && backup.record.program != "0.0.1 5")
    }
  }
}

@Suite("The journal, in status and doctor", .tags(.slow))
struct JournalStandingTests {
  @Test("is counted, with what is overdue and when it was backed up")
  func status() throws {
    try Desk.make { desk in
      _ = desk.run("status")
      #expect(desk.system.output.contains("Entries    nothing is written yet\n"))
      try desk.write("a", "b")
      _ = desk.run("journal", "backup", desk.backups)
      _ = desk.run("status")
      for line in [
        "Journal    \(desk.data)/journal\n", "Entries    2 entries by 1 person\n",
        "Meeting    none yet\n", "Actions    2 open, 2 of them overdue\n",
        "Written    as it was written\n", "Backup     \(desk.backups), last on 5 Apr 2019",
      ] { #expect(desk.system.output.contains(line), "\(line)") }
    }
  }

  @Test("is well where it is as it was written, or where nothing is written")
  func well() throws {
    try Desk.make { desk in
      #expect(desk.doctor("journal") == "ok     nothing is written yet")
      #expect(desk.doctor("device id") == "ok     none yet; the first entry makes one")
      #expect(desk.doctor("backup").hasPrefix("ok     no folder is chosen."))
      try desk.write("a")
      #expect(desk.doctor("journal") == "ok     ROOT/data/journal: as it was written")
      #expect(desk.doctor("device id").count == 7 + 16)
    }
  }

  @Test("says which event is altered, which end is cut, and who has access")
  func faults() throws {
    try Desk.make { desk in
      try desk.write("a", "b")
      let name = try #require(try desk.journal.files().first).name
      let path = "\(desk.data)/journal/\(name)"
      try Files.setMode(0o644, of: path)
      #expect(desk.doctor("journal").hasPrefix("WRONG  ROOT/data/journal: others than you"))
      try Files.setMode(0o600, of: path)
      let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      try Files.write(Array(text.replacing("\"b\"", with: "\"c\"").utf8), to: path)
      #expect(desk.doctor("journal").hasPrefix("WRONG  \(name) was altered at event 2"))
      try Files.write(Array(text.utf8), to: path)
      try desk.cut()
      #expect(desk.doctor("journal").hasPrefix("WRONG  \(name) lacks event 2, which was there"))
      try Files.write(Array("nonsense\n".utf8), to: "\(desk.data)/device")
      #expect(desk.doctor("device id").hasPrefix("WRONG  ROOT/data/device: found 'nonsense'"))
    }
  }

  @Test("says that a fault is known once somebody went on with a reason")
  func continued() throws {
    try Desk.make { desk in
      try desk.write("a", "b")
      #expect(desk.run("journal", "continue", "--reason", "None") == .nothingFound)
      try desk.cut()
      #expect(desk.run("journal", "continue") == .usage)
      #expect(desk.run("journal", "verify") == .nothingFound)
      #expect(desk.run("journal", "continue", "--reason", "Power cut") == .done)
      #expect(desk.system.output.contains("Your entries now go to a new file."))
      #expect(desk.run("journal", "verify") == .done)
      #expect(desk.doctor("journal").contains("apart from faults with a recorded reason"))
      try desk.write("c")
    }
  }
}
