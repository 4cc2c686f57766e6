import Boards
import CellCanvas
import Printing
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("A command line")
struct CommandTests {
  static let wrongLines: [(line: String, message: String)] = [
    (
      "synk",
      "there is no verb 'synk'. Did you mean 'sync'? Verbs are: sync, verify, status, snapshots, "
        + "print, journal, boards, template, convert, publish, accept, doctor, help, version"
    ),
    (
      "demand",
      "'demand' is a board, and no verb. 'ptg --open demand' opens it, 'ptg print demand' prints it"
    ),
    (
      "help nonsense --safe",
      "--safe does not go with 'ptg help'; it goes with 'ptg' or 'ptg print' or 'ptg journal'"
    ),
    (
      "--paper a4 sync x",
      "--paper does not go with 'ptg sync'; it goes with 'ptg print' or 'ptg journal'"
    ),
    ("--colour", "there is no option '--colour'. 'ptg help VERB' lists the options of a verb"),
    (
      "--regoin sw",
      "there is no option '--regoin'. Did you mean '--region'? "
        + "'ptg help VERB' lists the options of a verb"
    ),
    ("print grid --mon", "--mon needs YYYY-MM after it"),
    ("print grid -o", "-o needs FILE after it"),
    ("--safe=yes", "--safe stands alone: it takes no value"),
    (
      "--re x",
      "--re is short for several: --region, --reason, --rebuild, --recipient, --reports-to, --reference. "
        + "Type one of them whole"
    ),
    ("boards all", "ptg boards takes no 'all'; see 'ptg help boards'"),
    ("verify", "ptg verify needs SOURCE after it; see 'ptg help verify'"),
    (
      "sync https://example.org/export?key=1",
      "SOURCE: found an address with a query or a fragment, expected https://HOST/PATH, or "
        + "http://localhost/PATH on this machine, or a folder"
    ),
    (
      "sync x --allow-unsigned",
      "--allow-unsigned needs --reason TEXT with it: boards and the audit log show it"
    ),
    (
      "publish x --key k",
      "ptg publish needs --out DIR: the folder that clients read"
    ),
    ("publish x --out o", "ptg publish needs --key FILE: the key to sign with"),
    (
      "publish x --out o --key k --recipient region:",
      "--recipient cannot be 'region:': give national, region:ID or force:ID"
    ),
    (
      "publish x --out o --key k --expires 0",
      "--expires cannot be '0': give days from 1 to 36500"
    ),
  ]

  @Test(
    "that is wrong is refused with one message",
    arguments: wrongLines)
  func refused(line: String, message: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(throws: UsageError(message)) { try Command(words) }
  }

  static let wrongArguments: [(line: String, message: String)] = [
    ("sync x --reason test", "--reason goes with --allow-unsigned"),
    (
      "--month 2019-13",
      "--month cannot be '2019-13': give a month as YYYY-MM, such as 2019-03"
    ),
    (
      "print grid --region --force",
      "--region cannot be '--force': give a region by its id or its name, such as se or 'South East'"
    ),
    (
      "--region se --force kent",
      "--region and --force exclude each other: give 'se' or 'kent'"
    ),
    ("--lang fr", "--lang cannot be 'fr': give en or cy"),
    ("--as-of 0", "--as-of cannot be '0': give the serial of an export, such as 8"),
    (
      "--sample --data /x",
      "--data does not go with --sample: the sample is loaded into a folder of its own"
    ),
    (
      "print grid --format doc",
      "--format cannot be 'doc'. Give one of text, ansi, html, svg, csv, json, md, pdf, ods"
    ),
    (
      "print grid --format pfd",
      "--format cannot be 'pfd'. Did you mean 'pdf'? "
        + "Give one of text, ansi, html, svg, csv, json, md, pdf, ods"
    ),
    (
      "print threatz",
      "there is no board 'threatz'. Did you mean 'threats'? "
        + "Boards are: threats, grid, actors, demand, performance, tasking, victims, capability, "
        + "meeting, changes, pack"
    ),
    (
      "--open forc:kent",
      "--open: there is no kind of page 'forc'. Did you mean 'force'? "
        + "Kinds are: region, force, threat, investigation, actor, measure, capability, "
        + "dissemination, request, compare, cell, publication, meeting"
    ),
    (
      "print grid --size 30x10",
      "--size cannot be '30x10': give columns and rows, 40x10 to 400x200, such as 120x40"
    ),
    (
      "print actors --set view=score",
      "--set: 'view=score' cannot be set. Give some of view=ten|doubts|crossing, joined by commas"
    ),
    (
      "print actors --set view=tne",
      "--set: 'view=tne' cannot be set. Did you mean 'view=ten'? "
        + "Give some of view=ten|doubts|crossing, joined by commas"
    ),
    (
      "print actors --set view=ten,",
      "--set: '' cannot be set. Give some of view=ten|doubts|crossing, joined by commas"
    ),
    (
      "print --open actor:A-0012 --set view=ten",
      "--set: 'actor:A-0012' has nothing to set"
    ),
    ("print pack --set view=ten", "--set goes with one board or page, not with the pack"),
    (
      "print grid --include cover",
      "--include goes with 'ptg print pack', not with one board"
    ),
    (
      "print pack --include cover --exclude cover",
      "--include and --exclude leave no part of the pack: keep one or more"
    ),
    (
      "print pack --exclude lost",
      "--exclude: the pack has no part 'lost'. Its parts are: "
        + PackPart.all.map(\.name).joined(separator: ", ")
    ),
    ("print pack --handling x", "--handling cannot be 'x'. Give one of leave-out, carry"),
  ]

  @Test(
    "with a wrong argument is refused with one message",
    arguments: wrongArguments)
  func refusedArguments(line: String, message: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(throws: UsageError(message)) { try Command(words) }
  }

  @Test("gives the dashboard its view")
  func view() throws {
    let words = ["--force=kent", "-m", "2019-03", "--lang", "cy", "--safe", "--theme", "mono"]
    let dashboard = try #require(try Command(words).verb as? DashboardVerb)
    var expected = ViewOptions()
    expected.scope = TypedName(option: .force, kind: .force, text: "kent")
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

  @Test("give every option a verb that takes it, but for those that all take")
  func takers() {
    let untaken = optionTable.filter { $0.commands.isEmpty }.map(\.name)
    #expect(untaken.allSatisfy(OptionName.ofEveryVerb.contains))
  }

  @Test("fit the help of every verb into 80 columns", arguments: Language.allCases)
  func width(language: Language) {
    for verb in verbCatalogue {
      let lines = HelpVerb(topic: verb).lines(width: 80, Words(language))
      #expect(lines.allSatisfy { $0.width <= 80 }, "\(verb.name)")
    }
  }
}
