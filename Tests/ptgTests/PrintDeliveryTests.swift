import ThreatDomain
import ExportSync
import Platform
import Printing
import SampleForTests
import Testing

@testable import ptg

@Suite("Giving a print away")
struct PrintDeliveryTests {
  private static func delivery(_ environment: Environment, to output: String?) throws
    -> PrintDelivery
  {
    let form = try #require(printForms.first { $0.id == "pdf" })
    var delivery = PrintDelivery(
      form: form, output: output, environment: environment, place: environment.passingPlace)
    delivery.weasyprint = WeasyPrint(program: "/nowhere/weasyprint")
    return delivery
  }

  @Test("names the package that it lacks, before any work is done, with the status of a set-up")
  func missing() throws {
    let delivery = try Self.delivery(TestSystem().environment, to: "x.pdf")
    let expected = PrintDelivery.MissingTool(form: "pdf", program: "/nowhere/weasyprint")
    #expect(
      expected.description
        == "--format pdf: found no /nowhere/weasyprint, expected the package weasyprint. "
        + "Run 'apt-get install weasyprint', or print html.")
    #expect(throws: expected) { try delivery.check() }
    #expect(ExitStatus(of: expected) == .configuration)
  }

  @Test("writes the same bytes whoever prints, where and when; --stamp says who, where and when")
  func stamp() throws {
    let data = try SampleSnapshot.dataFolder()
    func run(_ user: String, seconds: Int, _ words: String...) -> String {
      let system = TestSystem(["USER": user], now: .init(seconds: seconds))
      var environment = system.environment
      environment.host = "host-of-\(user)"
      #expect(Main.run(["ptg", "print"] + words + ["--data", data], in: environment) == .done)
      return system.output
    }
    for form in printForms where form.tool == nil {
      let place = form.id == "svg" ? "demand" : "pack"
      let one = run("anna", seconds: 1_554_500_000, place, "--format", form.id)
      let other = run("ben", seconds: 1_700_000_000, place, "--format", form.id)
      #expect(one == other && !one.isEmpty, "\(form.id)")
      let stamped = run("anna", seconds: 1_554_500_000, place, "--format", form.id, "--stamp")
      let stamp = "printed by anna on host-of-anna, 2019-04-05T21:33:20Z · SAMPLE"
      #expect(stamped.contains(stamp), "\(form.id)")
      #expect(!one.contains("anna"), "\(form.id)")
    }
  }

  @Test("names who prints by the system's list of users where no variable does")
  func user() throws {
    let system = TestSystem()
    var environment = system.environment
    environment.nameOfUser = "clara"
    let words = ["ptg", "print", "threats", "--stamp", "--data", try SampleSnapshot.dataFolder()]
    #expect(Main.run(words, in: environment) == .done)
    #expect(system.output.contains("printed by clara"))
  }

  @Test("leaves a file that it replaces to those who might read it")
  func mode() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/pack.txt"
    try Files.write([], to: path)
    try Files.setMode(0o640, of: path)
    let words = ["ptg", "print", "threats", "--output", path]
    let data = try SampleSnapshot.dataFolder()
    #expect(Main.run(words + ["--data", data], in: TestSystem().environment) == .done)
    #expect(Files.access(of: path)?.bits == 0o640)
  }

  @Test("names the file that was asked for where it cannot be written, and no other")
  func unwritable() throws {
    let system = TestSystem()
    let words = ["ptg", "print", "threats", "--output", "/proc/x", "--data"]
    #expect(Main.run(words + [try SampleSnapshot.dataFolder()], in: system.environment) != .done)
    #expect(system.errors.hasPrefix("ptg: /proc/x: could not create: "))
  }

  @Test("writes the first table of a board as CSV, and says which others there are")
  func firstTable() throws {
    let system = TestSystem()
    let words = ["ptg", "print", "demand", "--format", "csv"]
    let data = ["--data", try SampleSnapshot.dataFolder()]
    #expect(Main.run(words + data, in: system.environment) == .done)
    #expect(system.errors.hasPrefix("ptg: csv holds one table, and this is 'months'. --pane NAME"))
    #expect(system.errors.contains("parts, ") && system.errors.split(separator: "\n").count == 1)
    let one = TestSystem()
    #expect(Main.run(words + ["--pane", "months"] + data, in: one.environment) == .done)
    #expect(one.errors.isEmpty && one.output.hasPrefix("month,"))
  }

  @Test("writes every table of a board into a folder, a file each, and says nothing")
  func folder() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let data = try SampleSnapshot.dataFolder()
    for output in ["\(folder.path)/new/", folder.path] {
      let system = TestSystem()
      let words = ["ptg", "print", "demand", "--format", "csv", "--output", output, "--data", data]
      #expect(Main.run(words, in: system.environment) == .done)
      #expect(system.errors.isEmpty && system.output.isEmpty)
      let names = try Files.names(in: output).filter { $0.hasSuffix(".csv") }
      let expected = [
        "headline", "months", "parts", "rules", "heat", "victims", "types", "map", "regions",
      ]
      #expect(names.sorted() == expected.map { "\($0).csv" }.sorted())
    }
  }

  @Test("writes CSV for Excel where that is asked for, into a folder too")
  func excel() throws {
    let data = ["--data", try SampleSnapshot.dataFolder()]
    let words = ["ptg", "print", "demand", "--format", "csv", "--for", "excel"]
    let system = TestSystem()
    #expect(Main.run(words + ["--pane", "months"] + data, in: system.environment) == .done)
    #expect(system.output.hasPrefix("\u{FEFF}month,") && system.errors.isEmpty)
    #expect(system.output.contains("\r\n\"=\"\"2019-03\"\"\","))
    let folder = try TemporaryFolder(in: "/tmp")
    let output = ["--output", "\(folder.path)/"]
    #expect(Main.run(words + output + data, in: TestSystem().environment) == .done)
    let file = try Files.read("\(folder.path)/headline.csv", limit: 1 << 20)
    #expect(String(decoding: file, as: UTF8.self).hasPrefix("\u{FEFF}pane,"))
  }

  @Test(
    "refuses a program that it does not know, and one for a form that is no CSV",
    arguments: [
      (["--format", "csv", "--for", "exel"], "Did you mean 'excel'?"),
      (["--format", "json", "--for", "excel"], "--for: --format json does not use it; csv would"),
    ])
  func program(_ more: [String], said: String) throws {
    let system = TestSystem()
    let words = ["ptg", "print", "demand", "--data", try SampleSnapshot.dataFolder()] + more
    #expect(Main.run(words, in: system.environment) == .usage)
    #expect(system.errors.contains(said), "\(system.errors)")
  }

  @Test("refuses a folder for a form that is one file")
  func noFolder() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let system = TestSystem()
    let words = ["ptg", "print", "threats", "--output", folder.path, "--data"]
    #expect(Main.run(words + [try SampleSnapshot.dataFolder()], in: system.environment) != .done)
    #expect(system.errors.contains("it is not a plain file"))
  }
}
