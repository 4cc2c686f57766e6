import CellCanvas
import ExportFormat
import Wording

/// What `ptg help mapping` says: the language of mappings on one page, with an example.
struct MappingHelp {
  static let name = "mapping"

  func lines(_ page: HelpPage) -> [SafeText] {
    let words = page.words
    var lines = page.wrapped(words[.mapping(.what)]) + [""]
    lines += MappingHelp.example.map { SafeText("  \($0)") }
    for (title, rows) in MappingHelp.parts {
      lines += ["", SafeText("\(words[title]):")]
      lines += rows.flatMap { page.row("  \($0.0)", words[$0.1], column: MappingHelp.column) }
    }
    return lines + [""] + page.wrapped(words[.mapping(.columns)])
      + page.wrapped(words[.mapping(.given)])
  }

  /// The width of the column of what is typed.
  private static let column = 34

  static let example = [
    "# Operations, a row each",
    "about = Our list of operations",
    "empty = \"N/A\", \"TBC\"",
    "",
    "[investigation]",
    "investigation_id = column \"Ref\" | id \"OP-\"",
    "operation = column \"Op name\", \"Operation\"",
    "region_id = column \"Region\" or set region | region",
    "opened_on = column \"Opened\" | day \"dd/mm/yyyy\", \"d mmm yyyy\"",
    "loss_pence = column \"Loss\" | pounds",
    "status = column \"Status\" or \"open\" | map status",
    "lead_tier = \"regional\"",
    "",
    "[map status]",
    "\"Live\", \"Ongoing\" = \"open\"",
    "\"Closed\", \"NFA\" = \"closed\"",
    "",
    "[set]",
    "region = the region of rows that name none",
  ]

  private static let parts: [(Term, [(String, Term)])] = [
    (
      .mapping(.headTitle),
      [
        ("about = TEXT, about-cy = TEXT", .mapping(.about)),
        ("encoding = NAME", .mapping(.encoding)),
        ("separator = comma|semicolon|tab", .mapping(.separator)),
        ("header-row = 3", .mapping(.headerRow)), ("empty = \"N/A\", \"-\"", .mapping(.empty)),
        ("skip-rows = column \"A\" is \"Total\"", .mapping(.skipRows)),
      ]
    ),
    (
      .mapping(.sourcesTitle),
      [
        ("column \"A\", \"B\"", .mapping(.column)), ("join \"A\", \"B\"", .mapping(.join)),
        ("\"text\"", .mapping(.text)), ("set NAME", .mapping(.set)), ("row", .mapping(.row)),
        ("nothing", .mapping(.nothing)), ("... or ...", .mapping(.or)),
      ]
    ),
    (
      .mapping(.stepsTitle),
      [
        ("map NAME", .mapping(.map)), ("force, force or nothing", .mapping(.force)),
        ("region, fraud-type", .mapping(.region)), ("day \"dd/mm/yyyy\", ...", .mapping(.day)),
        ("past", .mapping(.past)), ("month \"mmm yyyy\", ...", .mapping(.month)),
        ("year-ending \"dd-mm-yyyy\", ...", .mapping(.yearEnding)),
        ("financial-year, period", .mapping(.period)), ("number, percent", .mapping(.number)),
        ("pounds, pence", .mapping(.pounds)), ("yes-no", .mapping(.yesNo)),
        ("id \"OP-\"", .mapping(.id)), ("one-line, upper, lower", .mapping(.letters)),
      ]
    ),
    (
      .mapping(.mapsTitle),
      [
        ("[map NAME]", .mapping(.mapSection)), ("\"A\", \"B\" = \"text\"", .mapping(.mapEntry)),
        ("\"\" = \"text\"", .mapping(.mapEmpty)), ("* = same, * = nothing", .mapping(.mapRest)),
      ]
    ),
  ]
}
