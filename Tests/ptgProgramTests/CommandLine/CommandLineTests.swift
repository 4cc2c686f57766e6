import Foundation
import Platform
import Testing

@Suite("The command line")
struct CommandLineTests {
  private let waiver = ["--allow-unsigned", "--reason", "a test"]

  @Test("loads an export, tells what it loaded, and does not load it twice")
  func sync() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let data = ["--data", "\(folder.path)/data"]
    let first = try CommandRun(["sync", BuiltProgram.sampleExport] + waiver + data)
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("Loaded export 8: 204,568 rows in "))
    let second = try CommandRun(["sync"] + waiver + data)
    #expect(second.status == 0)
    #expect(second.output.hasPrefix("Up to date: export 8 of 2019-04-05"))
    let status = try CommandRun(["status"] + data)
    #expect(status.status == 0)
    for words in ["Export     8 ", "UNVERIFIED", "not signed; loaded all the same: a test"] {
      #expect(status.output.contains(words))
    }
    #expect(try CommandRun(["snapshots"] + data).lines.count == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/data")
    #expect(mode[.posixPermissions] as? Int == 0o700)
  }

  @Test(
    "speaks the Welsh of the locale, or of --lang",
    arguments: [(["LANG": "cy_GB.UTF-8"], [String]()), ([:], ["--lang", "cy"])])
  func welsh(variables: [String: String], options: [String]) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let data = ["--data", "\(folder.path)/data"] + options
    let refused = try CommandRun(["print", "threatz"] + options, variables: variables)
    #expect(refused.status == 64)
    #expect(
      refused.errors.hasPrefix("ptg: nid oes bwrdd 'threatz'. Oeddech chi'n golygu 'threats'?"))
    let sync = try CommandRun(
      ["sync", BuiltProgram.sampleExport] + waiver + data, variables: variables)
    #expect(sync.output.hasPrefix("Llwythwyd allforyn 8: rhesi: 204,568 mewn "))
    let status = try CommandRun(["status"] + data, variables: variables)
    for words in ["Allforyn ", "HEB EI WIRIO", "heb ei lofnodi; llwythwyd er hynny: a test"] {
      #expect(status.output.contains(words))
    }
  }

  @Test("loads nothing that nobody vouches for, unless somebody says why")
  func unsigned() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let data = ["--data", "\(folder.path)/data"]
    let export = "\(folder.path)/export"
    _ = try ChildProcess("/bin/cp", ["-R", BuiltProgram.sampleExport, export]).run(seconds: 20)
    try Files.remove("\(export)/manifest-000008.json.sig")
    let sync = try CommandRun(["sync", export] + data)
    #expect(sync.status == 77)
    #expect(sync.errors.contains("not signed"))
    #expect(sync.errors.contains("Nothing was loaded; the last snapshot stands."))
    #expect(try CommandRun(["status"] + data).status == 1)
  }

  @Test(
    "verifies an export and keeps nothing, also where there is no trust folder to check it with",
    arguments: [([], 78), (["--allow-unsigned"], 0)])
  func verify(_ options: [String], status: Int) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let run = try CommandRun(
      ["verify", BuiltProgram.sampleExport] + options,
      variables: ["TMPDIR": folder.path, "HOME": folder.path])
    #expect(run.status == status)
    #expect(run.output.contains("No problems found."))
    #expect(try Files.names(in: folder.path) == [])
  }

  @Test(
    "refuses an export with one byte changed, and says in which file", arguments: [true, false])
  func damaged(_ isShorter: Bool) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let export = "\(folder.path)/export"
    _ = try ChildProcess("/bin/cp", ["-R", BuiltProgram.sampleExport, export]).run(seconds: 20)
    let name = try #require(try objects(in: export).first)
    var bytes = try Files.read(name, limit: 1 << 24)
    if isShorter { bytes.removeLast() } else { bytes[bytes.count / 2] ^= 1 }
    try Files.write(bytes, to: name)
    let run = try CommandRun(["sync", export, "--data", "\(folder.path)/data"] + waiver)
    #expect(run.status == 65)
    #expect(run.errors.contains(try #require(name.split(separator: "/").last)))
    #expect(run.errors.contains("Nothing was loaded"))
  }

  /// The files of an export that hold tables.
  private func objects(in export: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(export)/objects")
      .map { "\(export)/objects/\($0)" }
      .filter { if case .regular = Files.kind(of: $0) { true } else { false } }.sorted()
  }

  @Test(
    "says what to do where there is no snapshot yet",
    arguments: [["status"], ["snapshots"], ["print", "threats"]])
  func noSnapshot(_ words: [String]) throws {
    let run = try CommandRun(words)
    #expect(run.status == 1)
    for way in ["no snapshot yet", "ptg --sample", "ptg sync FOLDER"] {
      #expect(run.errors.contains(way))
    }
  }

  @Test("says that it needs a terminal, where standard input or output is none")
  func noTerminal() throws {
    let run = try CommandRun(["--sample"])
    #expect(run.status == 64)
    #expect(
      run.errors
        == "ptg needs a terminal window. Without one: 'ptg print BOARD' prints a board, "
        + "'ptg print --open KIND:NAME' a page, and 'ptg --plain' says them as lines\n")
    #expect(run.output == "")
  }

  @Test(
    "judges its words before it does anything",
    arguments: [
      (["lost"], "there is no verb 'lost'"), (["--lost"], "there is no option '--lost'"),
      (["sync", "http://example.org/export"], "found plain http"),
      (["sync", "a", "b"], "ptg sync takes no 'b'"),
      (["sync", "a", "--allow-unsigned"], "needs --reason TEXT with it"),
      (["status", "--month", "2019-03"], "--month does not go with 'ptg status'"),
      (["print", "threats", "--month", "March"], "--month cannot be 'March': give a month"),
      (["--sample", "--as-of", "8"], "--as-of does not go with --sample"),
    ])
  func usage(_ words: [String], message: String) throws {
    let run = try CommandRun(words)
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
  }

  @Test("finds no export where there is none, with status 69")
  func noExport() throws {
    let run = try CommandRun(["sync", "/nowhere"] + waiver)
    #expect(run.status == 69)
    #expect(run.errors.hasPrefix("ptg: /nowhere: found no folder there, expected an export."))
  }

  @Test("names its version, its boards and every verb")
  func names() throws {
    #expect(try CommandRun(["version"]).output.hasPrefix("ptg "))
    let boards = try CommandRun(["boards"]).lines.map { $0.split(separator: " ")[0] }
    #expect(
      boards.starts(with: [
        "threats", "grid", "actors", "demand", "performance", "tasking", "victims", "capability",
        "meeting", "changes",
      ]))
    let help = try CommandRun(["help"]).output
    for verb in [
      "sync", "verify", "status", "snapshots", "print", "journal", "boards", "publish", "doctor",
    ] {
      #expect(help.contains("ptg \(verb)"))
      #expect(try CommandRun(["help", verb]).output.hasPrefix("Usage: ptg \(verb)"))
    }
  }
}
