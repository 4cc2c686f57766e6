import Boards
import CellCanvas
import Printing
import Sheets
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("A command line")
struct CommandTests {
  @Test(
    "that is wrong is refused with one message",
    arguments: [
      (
        "synk",
        "no verb 'synk'; verbs are: sync, verify, status, snapshots, print, boards, publish, doctor, "
          + "help, version"
      ),
      ("help nonsense --safe", "--safe: found with 'ptg help', expected with 'ptg' or 'ptg print'"),
      ("--paper a4 sync x", "--paper: found with 'ptg sync', expected with 'ptg print'"),
      ("--colour", "no option '--colour'; 'ptg help VERB' lists the options of a verb"),
      ("print grid --mon", "--mon: found nothing after it, expected YYYY-MM"),
      ("print grid -o", "-o: found nothing after it, expected FILE"),
      ("--safe=yes", "--safe: found an argument, expected none"),
      (
        "--re x",
        "--re: found --region, --reason, --rebuild, --recipient, expected one of them whole"
      ),
      ("boards all", "ptg boards: found 'all', expected nothing more; see 'ptg help boards'"),
      ("verify", "ptg verify: found nothing after it, expected SOURCE"),
      (
        "sync https://example.org/export?key=1",
        "SOURCE: found an address with a query or a fragment, expected https://HOST/PATH, or "
          + "http://localhost/PATH on this machine, or a folder"
      ),
      ("sync x --allow-unsigned", "--allow-unsigned: found no --reason TEXT with it"),
      (
        "publish x --key k",
        "ptg publish: found no --out DIR, expected the folder that clients read"
      ),
      ("publish x --out o", "ptg publish: found no --key FILE, expected the key to sign with"),
      (
        "publish x --out o --key k --recipient region:",
        "--recipient: found 'region:', expected national, region:ID or force:ID"
      ),
      (
        "publish x --out o --key k --expires 0",
        "--expires: found '0', expected days from 1 to 36500"
      ),
      ("sync x --reason test", "--reason: found no --allow-unsigned with it"),
      (
        "--month 2019-13",
        "--month: found '2019-13', expected a month as YYYY-MM, such as 2019-03"
      ),
      (
        "print grid --region --force",
        "--region: found '--force', expected the id of a region, such as se: "
          + "lower-case letters, digits, hyphens"
      ),
      (
        "--region se --force kent",
        "--region, --force: found region:se and kent, expected one of the two"
      ),
      ("--lang fr", "--lang: found 'fr', expected en or cy"),
      ("--as-of 0", "--as-of: found '0', expected the serial of an export, such as 8"),
      (
        "--sample --data /x",
        "--data: found with --sample, expected without it: "
          + "the sample is loaded into a folder of its own"
      ),
      (
        "print grid --format doc",
        "--format: found 'doc', expected one of text, ansi, html, svg, csv, json, md, pdf"
      ),
      (
        "print grid --size 30x10",
        "--size: found '30x10', expected columns and rows, 40x10 to 400x200, such as 120x40"
      ),
      (
        "print actors --set view=score",
        "--set: found 'view=score', expected some of view=ten|doubts|crossing, joined by commas"
      ),
      (
        "print actors --set view=ten,",
        "--set: found '', expected some of view=ten|doubts|crossing, joined by commas"
      ),
      (
        "print demand --set view=type,london=out --region sw",
        "--set: found 'london=out' for region:sw, expected it for the nation alone"
      ),
      (
        "print --open actor:A-0012 --set view=ten",
        "--set: found 'view=ten', but nothing can be set about 'actor:A-0012'"
      ),
      ("print pack --set view=ten", "--set: found with the pack, expected with one board or page"),
      (
        "print grid --include cover",
        "--include: found with one board, expected with 'ptg print pack'"
      ),
      (
        "print pack --include cover --exclude cover",
        "--include, --exclude: found no part left, expected one or more"
      ),
      (
        "print pack --exclude lost",
        "--exclude: found 'lost', expected some of \(PackPart.all.map(\.name).joined(separator: ", ")), "
          + "joined by commas"
      ),
      ("print pack --handling x", "--handling: found 'x', expected leave-out or carry"),
    ])
  func refused(line: String, message: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(throws: UsageError(message)) { try Command(words) }
  }

  @Test("gives the dashboard its view")
  func view() throws {
    let words = ["--force=kent", "-m", "2019-03", "--lang", "cy", "--safe", "--theme", "mono"]
    let dashboard = try #require(try Command(words).verb as? DashboardVerb)
    var expected = ViewOptions()
    expected.scope = .force("kent")
    expected.month = Month("2019-03")
    expected.language = .welsh
    expected.isSafe = true
    expected.theme = "mono"
    #expect(dashboard.view == expected)
  }

  @Test(
    "names a board, a page or the pack to print",
    arguments: [
      ("print grid", PrintOptions.Subject.place(.board("grid"))),
      ("print pack", .pack),
      ("print --open actor:A-0012", .place(.actor("A-0012"))),
      ("print actor --open actor:A-0012", .place(.actor("A-0012"))),
    ])
  func subject(line: String, subject: PrintOptions.Subject) throws {
    let words = line.split(separator: " ").map(String.init)
    let verb = try #require(try Command(words).verb as? PrintVerb)
    #expect(verb.print.subject == subject)
  }

  @Test("with --help asks for help on its verb, whatever else it says")
  func help() throws {
    let verb = try #require(try Command(["print", "--help", "--month", "x"]).verb as? HelpVerb)
    #expect(verb.topic?.name == "print")
  }
}

@Suite("The tables of the command line")
struct CatalogueTests {
  @Test("hold every option once")
  func options() {
    #expect(
      optionTable.map(\.name.rawValue).sorted() == OptionName.allCases.map(\.rawValue).sorted())
    let letters = optionTable.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test("give every option a verb that takes it, but for --help, which all take")
  func takers() {
    #expect(optionTable.filter { $0.commands.isEmpty }.map(\.name) == [.help])
  }

  @Test("fit the help of every verb into 80 columns")
  func width() {
    for verb in verbCatalogue {
      #expect(HelpVerb(topic: verb).lines(width: 80).allSatisfy { $0.width <= 80 }, "\(verb.name)")
    }
  }
}
