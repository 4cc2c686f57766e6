import CellCanvas
import ExportFormat
import ExportSync
import Wording

/// The verb `ptg template DIR`: a folder of tables to fill, and what to do with them.
struct TemplateVerb: Verb {
  static let name = "template"
  static let summary = Term.verb(.template)
  static let operands: Term? = .operand(.folder)
  static let details: [Term] = [.verb(.templateFolder), .verb(.templateRest)]

  let folder: String

  init(_ arguments: inout Arguments) throws(UsageError) {
    folder = try arguments.next(.operand(.folder))
  }

  func run(in environment: Environment) throws {
    let sample = try ResourceLocator(environment).find(.sampleExport)
    let path = environment.absolute(folder)
    try TableTemplate(filledFrom: ShippedTables(sample: sample)).write(to: path)
    try environment.say(lines(on: path, environment.words).map { SafeText($0) })
  }

  private func lines(on path: String, _ words: Words) -> [String] {
    let (check, publish) = (
      "ptg publish --check \(folder)", "ptg publish \(folder) --out EXPORT --key KEY"
    )
    return [
      words.say.templateWritten(
        path, tables: tableCatalogue.count, dictionary: TableDictionary.fileName,
        filled: ShippedTables.tables.map(\.fileName)), words.say.next,
      "  1. \(words.say.fillOne(Table.demand.fileName, table: Table.demand.name))",
      "  2. \(SafeText(check).padded(to: SafeText(publish).width))  \(words.say.thenCheck)",
      "  3. \(publish)  \(words.say.thenPublish)",
    ]
  }
}
