import ExportSync
import Foundation
import Platform
import Testing

@testable import ptg

@Suite("The convert verb")
struct ConvertVerbTests {
  private static let tree = #filePath.components(separatedBy: "/Tests/")[0]
  private static let operations = "\(tree)/Tests/Cases/operations.csv"
  private static let shipped = [
    "action-fraud-forces", "action-fraud-types", "operations", "recorded-fraud",
  ]

  /// A folder with a file of its own.
  private func folder(_ file: String = "", _ check: (String) throws -> Void) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try Files.write(Array(file.utf8), to: "\(folder.path)/own.csv")
    try check(folder.path)
  }

  /// The first operations of the case, with a victim count that is no number in the second.
  private static let messy = """
    Op name,Lead,Priority,Opened,Victims,Fraud type
    Alder,SWROCU,P1,03/01/2018,12,Romance
    Birch,SWROCU,P9,03/01/2018,about 5,Romance
    Cedar,SWROCU,P2,03/01/2018,,Mandate

    """

  @Test("lists the mappings that ship, with what each reads, in both languages")
  func list() {
    let system = TestSystem()
    #expect(system.run("convert") == .done)
    let lines = system.output.split(separator: "\n")
    #expect(lines.count == 5)
    for (line, name) in zip(lines, Self.shipped) { #expect(line.hasPrefix("\(name) ")) }
    #expect(lines[4].contains("'ptg help mapping'"))
    let welsh = TestSystem(["LANG": "cy_GB.UTF-8"])
    #expect(welsh.run("convert") == .done)
    #expect(welsh.output.contains("recorded-fraud       Twyll a gofnodwyd"))
  }

  @Test(
    "says what is wrong with its words",
    arguments: [
      ("convert operations", "ptg convert operations needs FILE: the file to convert"),
      (
        "convert operations x.csv",
        "ptg convert needs --out DIR: the folder for the tables; or --check, which writes nothing"
      ),
      (
        "convert operations x.csv --check --set region",
        "--set: found 'region', expected NAME=TEXT, such as region=sw"
      ),
      (
        "convert operations x.csv --check --encoding latin1",
        "--encoding cannot be 'latin1'. Give one of utf-8, windows-1252, utf-16"
      ),
    ])
  func words(_ line: String, message: String) throws {
    let error = #expect(throws: UsageError.self) {
      try Command(line.split(separator: " ").map(String.init))
    }
    #expect(error?.description == message)
  }

  @Test("knows its mappings and what each lets one set, and suggests the nearest")
  func names() {
    let mapping = TestSystem()
    #expect(mapping.run("convert", "operation", "x.csv", "--check") == .usage)
    #expect(
      mapping.errors.hasPrefix(
        "ptg: there is no mapping 'operation'. Did you mean 'operations'? Mappings are: "
          + "\(Self.shipped.joined(separator: ", ")), in "))
    let setting = TestSystem()
    #expect(
      setting.run("convert", "operations", "x.csv", "--check", "--set", "regoin=sw") == .usage)
    #expect(
      setting.errors == "ptg: the mapping operations has nothing to set called 'regoin'. Did you "
        + "mean 'region'? It takes: region, lead, marking\n")
  }

  @Test("writes nothing where a row does not fit, and lists each field that does not")
  func misfits() throws {
    try folder(Self.messy) { folder in
      let (system, out) = (TestSystem(), "\(folder)/tables")
      let words = [
        "convert", "operations", "\(folder)/own.csv", "--set", "region=sw", "--out", out,
      ]
      #expect(Main.run(["ptg"] + words, in: system.environment) == .badData)
      #expect(
        system.output.contains(
          """
          1 row does not fit:
            own.csv:3: column Priority (priority): found 'P9', expected one of P1, 1, Priority 1
          """))
      #expect(
        system.output.hasSuffix(
          "own.csv:3: column Victims (victims): found 'about 5', expected a number such as 1,234 or "
            + "-53\n"))
      #expect(
        system.errors == "ptg: 1 of 3 rows does not fit, and nothing was written. Correct it, or "
          + "give --accept-loss to leave it out\n")
      #expect(Files.kind(of: out) == nil)
      let table = TestSystem()
      #expect(Main.run(["ptg"] + words + ["--format", "csv"], in: table.environment) == .badData)
      #expect(
        table.output.hasPrefix("file,line,column,found,expected\r\nown.csv,3,Priority (priority),"))
      #expect(table.output.split(separator: "\r\n").count == 3)
    }
  }

  @Test("leaves rows out for --accept-loss, says which, and what is next")
  func loss() throws {
    try folder(Self.messy) { folder in
      let (system, out) = (TestSystem(), "\(folder)/tables")
      #expect(
        system.run(
          "convert", "operations", "\(folder)/own.csv", "--set", "region=sw", "--out", out,
          "--accept-loss") == .done)
      #expect(system.output.contains("  investigation.csv: 2 rows\n"))
      #expect(system.output.contains("1 row does not fit and is left out:\n  own.csv:3: "))
      #expect(system.output.hasSuffix("Next: ptg publish --check \(out)\n") && system.errors == "")
      let check = TestSystem()
      #expect(check.run("publish", "--check", out) == .done)
      #expect(check.output.hasPrefix("No faults.\n"))
    }
  }

  @Test("only reads for --check, but says where a file is in the way")
  func check() throws {
    try folder { folder in
      let (system, out) = (TestSystem(), "\(folder)/tables")
      let words = [
        "ptg", "convert", "operations", Self.operations, "--set", "region=sw", "--check", "--out",
        out,
      ]
      #expect(Main.run(words, in: system.environment) == .done)
      #expect(
        system.output.hasSuffix(
          "Checked only; nothing was written.\nNext: ptg convert operations \(Self.operations) "
            + "--set region=sw --out \(out)\n"))
      #expect(Files.kind(of: out) == nil)
      try Files.makeFolder(out)
      try Files.write(Array("mine\n1\n".utf8), to: "\(out)/investigation.csv")
      #expect(Main.run(words, in: TestSystem().environment) == .cannotWrite)
    }
  }

  @Test("takes a mapping of one's own by its path, and says every mistake of it")
  func own() throws {
    try folder("A\n1\n") { folder in
      let path = "\(folder)/own.mapping"
      try Files.write(Array("[publication]\ntitl = \"x\"\n".utf8), to: path)
      let system = TestSystem()
      #expect(
        system.run("convert", path, "\(folder)/own.csv", "--check") == .configuration)
      #expect(system.errors.contains("\(path):2: titl: found 'titl', expected title, perhaps"))
    }
  }

  @Test("says all of it in Welsh")
  func welsh() throws {
    try folder(Self.messy) { folder in
      let system = TestSystem(["LANG": "cy_GB.UTF-8"])
      #expect(
        system.run(
          "convert", "operations", "\(folder)/own.csv", "--set", "region=sw", "--check") == .badData
      )
      #expect(
        system.output.contains("own.csv: rhesi: 3, a ddarllenwyd yn ôl y mapiad operations\n"))
      #expect(
        system.errors.hasPrefix("ptg: rhesi nad ydynt yn ffitio: 1 o 3, ac nid ysgrifennwyd dim."))
    }
  }

  @Test("makes a grid of a spreadsheet of operations alone", .tags(.slow))
  func grid() throws {
    try folder { folder in
      let variables = ["XDG_DATA_HOME": "\(folder)/data", "XDG_CONFIG_HOME": "\(folder)/config"]
      let (tables, export, key) = ("\(folder)/tables", "\(folder)/export", "\(folder)/key")
      _ = try SSHSignature.makeKey(at: key)
      func run(_ words: String...) -> String {
        let system = TestSystem(variables)
        #expect(Main.run(["ptg"] + words, in: system.environment) == .done, "\(system.errors)")
        return system.output
      }
      _ = run(
        "convert", "operations", Self.operations, "--set", "region=South West", "--out", tables)
      _ = run("publish", tables, "--out", export, "--key", key)
      _ = run("sync", export, "--allow-unsigned", "--reason", "test")
      let grid = run("print", "grid", "--region", "sw")
      for name in [
        "Alder", "Birch", "Cedar", "Damson", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper",
      ] {
        #expect(grid.contains(name.prefix(5)), "\(name)")
      }
      #expect(grid.contains("P1 1    P2 4    P3 3    P4 2"))
    }
  }
}

@Suite("The help about mappings")
struct MappingHelpTests {
  @Test("names every word of a mapping, on one page", arguments: MappingReader.words)
  func words(_ word: String) {
    let system = TestSystem()
    #expect(system.run("help", "mapping") == .done)
    let words = system.output.split { !$0.isLetter && $0 != "-" }.map(String.init)
    #expect(words.contains(word))
    #expect(system.output.split(separator: "\n").count < 100)
  }

  @Test("shows an example without a mistake, but for the columns that it leaves out")
  func example() {
    let fault = #expect(throws: MappingFault.self) {
      try MappingReader.mapping(
        MappingHelp.example.joined(separator: "\n"), file: "example.mapping")
    }
    #expect(fault?.problems.all.allSatisfy { $0.member == "[investigation]" } == true)
  }

  @Test("is listed with the verbs, and said in Welsh")
  func listed() {
    let list = TestSystem()
    #expect(list.run("help") == .done && list.output.contains("ptg help mapping"))
    let welsh = TestSystem(["LANG": "cy_GB.UTF-8"])
    #expect(
      welsh.run("help", "mapping") == .done && welsh.output.hasPrefix("Ffeil destun yw mapiad"))
  }
}
