import CellCanvas
import ExportFormat
import ExportSync
import Wording

/// The verb `ptg template DIR`: a folder of tables to fill, and what to do with them.
struct TemplateVerb: Verb {
  static let name = "template"
  static let summary = Term.verb(.template)
  static let operands: Term? = .operand(.folder)
  static let details: [Term] = [
    .verb(.templateFolder), .verb(.templateRest), .verb(.templateWarehouse),
  ]
  static let options: [OptionName] = [.sql]

  let folder: String
  /// The database that holds the reports; `nil` where tables are filled by hand.
  let warehouse: WarehouseDialect?

  init(_ arguments: inout Arguments) throws(UsageError) {
    folder = try arguments.next(.operand(.folder))
    warehouse = try arguments.value(
      .sql, oneOf: WarehouseDialect.words, WarehouseDialect.init)
  }

  func run(in environment: Environment) throws {
    let sample = try ResourceLocator(environment).find(.sampleExport)
    let path = environment.absolute(folder)
    try TableTemplate(filledFrom: ShippedTables(sample: sample), warehouse: warehouse)
      .write(to: path)
    try environment.say(lines(on: path, environment.words).map { SafeText($0) })
  }

  private func lines(on path: String, _ words: Words) -> [String] {
    let tables = words.say.templateWritten(
      path, tables: TableTemplate.tables.count, dictionary: TableDictionary.fileName,
      filled: ShippedTables.tables.map(\.fileName))
    let steps = firstSteps(words) + lastSteps(words)
    return [tables] + statements(words) + [words.say.next]
      + steps.enumerated().map { number, step in "  \(number + 1). \(step)" }
  }

  /// What was written for the warehouse; empty where there is none.
  private func statements(_ words: Words) -> [String] {
    guard let warehouse else { return [] }
    return [
      words.say.sqlWritten(
        for: warehouse.title, files: WarehouseFile.Name.allCases.count, in: WarehouseFile.folder,
        tables: WarehouseFile.tables)
    ]
  }

  /// How the tables are filled, by hand or by the warehouse.
  private func firstSteps(_ words: Words) -> [String] {
    typealias Name = WarehouseFile.Name
    guard let warehouse else {
      return [words.say.fillOne(Table.demand.fileName, table: Table.demand.name)]
    }
    return [
      words.say.makeReports(Name.report.path),
      words.say.setMonths(
        Name.settings.path, then: Name.settings.rawValue, to: Name.leftOut.rawValue),
      "\(warehouse.command(.write))  \(words.say.thenWriteTables)",
    ]
  }

  private func lastSteps(_ words: Words) -> [String] {
    let check = SafeText("ptg publish --check \(folder)")
    let publish = SafeText("ptg publish \(folder) --out EXPORT --key KEY")
    return [
      "\(check.padded(to: publish.width))  \(words.say.thenCheck)",
      "\(publish)  \(words.say.thenPublish)",
    ]
  }
}
