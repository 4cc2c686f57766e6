import Testing

@testable import ExportSync

@Suite("The totals of what was loaded")
struct TotalsTests {
  @Test("stay at the greatest number where a sum goes over, and no manifest may name that")
  func over() {
    var totals = ControlTotals(rows: 1, reports: 0, pence: .max - 1)
    totals += ControlTotals(rows: 2, reports: 3, pence: 5)
    #expect(totals == ControlTotals(rows: 3, reports: 3, pence: .max))
    #expect(ManifestRules.largestTotal < totals.pence)
  }
}
