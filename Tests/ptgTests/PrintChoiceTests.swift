import CellCanvas
import Platform
import Printing
import SampleForTests
import Testing
import Wording

@testable import ptg

@Suite("What a print is asked for")
struct PrintChoiceTests {
  private static func said(_ words: String) -> String? {
    do {
      _ = try Command(words.split(separator: " ").map(String.init))
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "is refused where the format does not use it",
    arguments: [
      ("--size 100x30", "--size: --format text does not use it; svg would"),
      ("--theme mono", "--theme: --format text does not use it; ansi, svg would"),
      (
        "--format csv --paper a4",
        "--paper: --format csv does not use it; text, ansi, html, pdf would"
      ),
      ("--format json --ascii", "--ascii: --format json does not use it; text, ansi, svg would"),
      (
        "--format svg --paper a4",
        "--paper: --format svg does not use it; text, ansi, html, pdf would"
      ),
      ("--format svg --pane table --size 100x30", "--size: --format svg --pane does not use it"),
      ("--format html --themes /x", "--themes: --format html does not use it; ansi, svg would"),
    ])
  func refused(_ words: String, said: String) {
    #expect(Self.said("print grid \(words)") == said)
  }

  @Test(
    "is taken where the format uses it",
    arguments: [
      "--paper a3-landscape --ascii", "--format ansi --theme mono --ascii --paper a4",
      "--format svg --size 100x30 --theme mono --ascii", "--format svg --pane chart --theme mono",
      "--format pdf --paper a4 --output x", "--format md --pane table",
    ])
  func taken(_ words: String) {
    #expect(Self.said("print grid \(words)") == nil)
  }

  @Test(
    "leaves columns out by --hide, on paper and in data",
    arguments: [("text", "Loss"), ("csv", "loss_pence"), ("json", "loss_pence"), ("html", "Loss")])
  func hidden(_ form: String, head: String) throws {
    let data = try SampleSnapshot.dataFolder()
    func table(_ more: String...) -> String {
      let system = TestSystem()
      let words = ["print", "threats", "--region", "sw", "--pane", "threats", "--format", form]
      #expect(Main.run(["ptg"] + words + ["--data", data] + more, in: system.environment) == .done)
      return system.output
    }
    #expect(table().contains(head))
    let hidden = table("--hide", "loss_pence,signal")
    #expect(!hidden.contains(head) && hidden.contains("Courier"))
  }

  @Test(
    "refuses rows that the board has not, and rows or columns of a part that is not printed",
    arguments: [
      (["--rows", "force:kent,force:nosuch"], "no row of this board goes by force:nosuch"),
      (["--rows", ","], "what rows open"), (["--hide", ","], "columns"),
      (["--format", "csv", "--hide", "loss_pence"], "add --pane parts"),
      (["--pane", "months", "--rows", "force:kent"], "add --pane parts"),
      (["--sort", "reports:bogus"], "has no column 'reports:bogus'"),
    ])
  func refusedRows(_ more: [String], said: String) throws {
    let system = TestSystem()
    let words = ["ptg", "print", "demand", "--data", try SampleSnapshot.dataFolder()] + more
    #expect(Main.run(words, in: system.environment) != .done)
    #expect(system.errors.contains(said), "\(system.errors)")
  }

  @Test("prints all rows where all are asked for, and takes a head for a column")
  func allRows() throws {
    let system = TestSystem()
    let words = ["ptg", "print", "demand", "--region", "lon", "--pane", "parts"]
    let rows = [
      "--rows", "force:city-of-london,force:metropolitan", "--hide", "Reports", "--format", "csv",
    ]
    let data = try SampleSnapshot.dataFolder()
    #expect(Main.run(words + rows + ["--data", data], in: system.environment) == .done)
    let head = system.output.prefix { $0 != "\r\n" }.split(separator: ",")
    #expect(system.output.contains("Metropolitan") && head.contains("loss_pence"))
    #expect(!head.contains("reports"))
  }

  @Test("suggests the column that was meant")
  func unknownColumn() throws {
    let system = TestSystem()
    let words = ["print", "threats", "--hide", "loss_pense"]
    let data = try SampleSnapshot.dataFolder()
    #expect(Main.run(["ptg"] + words + ["--data", data], in: system.environment) == .usage)
    #expect(system.errors.contains("Did you mean 'loss_pence'?"), "\(system.errors)")
  }

  @Test("goes to standard output by -, and makes no file of that name")
  func dash() throws {
    let system = TestSystem()
    let data = try SampleSnapshot.dataFolder()
    #expect(system.run("print", "threats", "-o", "-", "--data", data) == .done)
    #expect(system.output.contains("Threats"))
    let plain = TestSystem()
    #expect(plain.run("print", "threats", "--data", data) == .done)
    #expect(plain.output == system.output)
  }

  @Test("is not drawn as a PDF on a terminal, by - either")
  func binary() throws {
    let options = ["print", "threats", "--format", "pdf", "-o", "-"]
    let verb = try #require(try Command(options).verb as? PrintVerb)
    #expect(verb.print.output == nil)
  }

  @Test(
    "has help in which no name runs into what it means", arguments: verbCatalogue.map { $0.name },
    Language.allCases)
  func help(_ name: String, language: Language) throws {
    let words = Words(language)
    let verb = try #require(verbCatalogue.first { $0.name == name })
    let names =
      verb.lists.flatMap { $0.rows.map { $0.name(words) } }
      + optionTable.filter { verb.options.contains($0.name) }.map { $0.usage(words) }
    for width in [60, 80, 100] {
      let lines = HelpVerb(topic: verb).lines(width: width, words).map(\.string)
      for name in names where !name.isEmpty {
        let isApart = lines.contains { line in
          line.hasPrefix("  \(name)") && [nil, " "].contains(line.dropFirst(name.count + 2).first)
        }
        #expect(isApart, "\(verb.command): \(name)")
      }
    }
  }
}
