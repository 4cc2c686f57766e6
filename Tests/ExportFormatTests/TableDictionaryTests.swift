import ExportFormat
import Testing

@Suite("The dictionary of the tables")
struct TableDictionaryTests {
  @Test("has a record for every column, in the order of the tables")
  func records() {
    let lines = TableDictionary.csv.split(separator: "\r\n")
    #expect(lines.count == 1 + tableCatalogue.reduce(0) { $0 + $1.columns.count })
    #expect(
      lines.first
        == "table,table_needed,column,is_key,needed,type,codes,example,refers_to,meaning,table_meaning"
    )
    #expect(
      lines.contains(
        "demand,one of these,victim_type,yes,yes,one of the codes,"
          + "\"individual, business, charity, public, unknown\",individual,,Who suffered the fraud,"
          + "\"Reports in a month, by force of the victim's residence\""))
    #expect(
      lines.contains {
        $0.hasPrefix("force,always,region_id,no,no,\"a code of letters, digits and ._:-")
          && $0.contains(",sw,region,")
      })
  }

  @Test("asks for three tables always; others are a reference, a fact, or made by a publication")
  func standings() {
    let required = tableCatalogue.filter { $0.standing == .required }
    #expect(required.map(\.name) == ["region", "force", "fraud_type"])
    #expect(Table.demand.standing == .fact && Table.investigation.standing == .fact)
    let made = tableCatalogue.filter { $0.standing == .made }
    #expect(made.map(\.name) == ["demand_compared", "referral_compared"])
    #expect(TableDictionary.csv.contains("demand_compared,never: ptg publish makes it,month,"))
    #expect(Table.measure.standing == .reference && Table.scoreModel.standing == .reference)
  }

  @Test("gives every column an example; a code's is one of the list, a reference's is its key")
  func examples() {
    for table in tableCatalogue {
      for column in table.columns {
        #expect(!column.example.isEmpty, "\(table.name).\(column.name)")
        #expect(column.codes.isEmpty || column.codes.contains(column.example))
        #expect(column.example != column.name, "\(table.name).\(column.name) has no example")
      }
    }
    let force = Table.demand.columns.first { $0.name == "force_id" }
    #expect(force?.example == Table.force.columns[0].example)
  }
}
