import Testing

@testable import ptg_sample

@Suite("A dissemination of the sample")
struct DisseminationRowsTests {
  private let rows: [CSVSheet.Row]

  init() throws { rows = try SampleExport().rows(of: "dissemination") }

  @Test("mostly has several victims, of whom no more are vulnerable than there are")
  func victims() throws {
    let several = rows.filter { ($0.integer("victims") ?? 0) > 1 }
    #expect(rows.count > 500 && several.count * 10 > rows.count * 8)
    for row in rows {
      let (all, vulnerable) = (
        try #require(row.integer("victims")), try #require(row.integer("vulnerable_victims"))
      )
      #expect(all > 0 && vulnerable <= all)
    }
  }

  @Test("is answered once, with a reason where it is declined, and has an outcome only after that")
  func answers() {
    #expect(rows.contains { !$0["first_outcome_on"].isEmpty })
    for row in rows {
      #expect(row["taken_up_on"].isEmpty || row["declined_on"].isEmpty)
      #expect(row["declined_on"].isEmpty == row["declined_reason"].isEmpty)
      let outcome = row["first_outcome_on"]
      #expect(outcome.isEmpty || outcome > row["taken_up_on"] && !row["taken_up_on"].isEmpty)
      #expect(outcome < "2019-04-05")
    }
  }
}
