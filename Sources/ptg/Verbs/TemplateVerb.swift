import CellCanvas
import ExportFormat
import ExportSync
import Wording

/// The verb `ptg template DIR`: a folder of tables to fill, and what to do with them.
struct TemplateVerb: Verb {
  static let name = "template"
  static let summary = "write the tables that 'ptg publish' reads, to be filled"
  static let operands = "DIR"
  static let details = [
    "DIR must be new or empty. It gets one CSV file a table, with its columns and no row; "
      + "\(filled) are filled. \(TableDictionary.fileName) says of every column what it holds, with "
      + "an example. 'ptg help tables' says the same on the screen.",
    "\(Table.neededInWords) Every other table may be left as it is, or taken away: boards then say "
      + "'not supplied in this export'.",
  ]

  let folder: String

  init(_ arguments: inout Arguments) throws(UsageError) {
    folder = try arguments.next("DIR")
  }

  private static let filled = Table.list(ShippedTables.tables.map(\.fileName))

  func run(in environment: Environment) throws {
    let sample = try ResourceLocator(environment).find(.sampleExport)
    let path = environment.absolute(folder)
    try TableTemplate(filledFrom: ShippedTables(sample: sample)).write(to: path)
    let lines = [
      "\(path): \(tableCatalogue.count) tables and \(TableDictionary.fileName). Filled: "
        + "\(TemplateVerb.filled).",
      "Next:",
      "  1. Fill one table of facts, such as \(Table.demand.fileName): 'ptg help tables "
        + "\(Table.demand.name)' says how.",
      "  2. ptg publish --check \(folder)                   says every fault, and publishes nothing",
      "  3. ptg publish \(folder) --out EXPORT --key KEY    publishes, signed with an SSH key",
    ]
    try environment.say(lines.map { SafeText($0) })
  }
}
