import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("A column of numbers", .tags(.slow))
struct UnexplainedTests {
  /// The columns with numbers that nothing explains, each with the reason.
  private static let exceptions = [
    "actor disruptions days_after_previous": "the days between two rows, which both say their day",
    "force glance how_many": "of actors alone, whose list the row leads to",
    "region glance how_many": "of actors alone, whose list the row leads to",
    "dissemination steps days_taken": "the days between two rows, which both say their day",
    "investigation timeline days_after": "the days between two rows, which both say their day",
    "changes kinds changes":
      "of signals alone: each is what four rules find in a series, not a row",
    "demand rules number": "the name of a rule", "measure rules number": "the name of a rule",
    "measure line restated_from": "of an earlier export, which this one names and does not hold",
    "measure months restated_from": "of an earlier export, which this one names and does not hold",
    "performance money investigations_known":
      "how many rows the sum beside it adds up, which the sum's explanation gives",
    "performance measures target": "a setting of the measure, which its page and details give",
  ].merging(
    ["demand", "measures", "groups", "threats"].flatMap { pane in
      ["times", "times_lower", "times_upper"].map { column in
        ("compare \(pane) \(column)", "of the two figures before it, which explain themselves")
      }
    }, uniquingKeysWith: { $1 }
  ).merging(
    Month.windowOfSample.map {
      ("demand heat \($0)", "the part of the row's mean that the count is, which stands after it")
    }, uniquingKeysWith: { $1 })

  @Test("is explained on every board and page, or is a known exception")
  func columns() throws {
    var unexplained: [String: Int] = [:]
    // No table of the export holds the result of trial weights; the banner says that it is a trial.
    for entry in try SampleSheets.all.get() where entry.sheet.banner == nil {
      let board = entry.name.prefix { $0 != " " && $0 != ":" }
      for pane in entry.sheet.panes {
        for column in pane.data?.unexplainedColumns ?? [] {
          unexplained["\(board) \(pane.id) \(column)", default: 0] += 1
        }
      }
    }
    #expect(unexplained.keys.sorted() == Self.exceptions.keys.sorted())
  }

  @Test("of changes lacks an explanation for signals alone")
  func changes() throws {
    let sheet = try SampleReading.sheet(.changes).sheet
    let kinds = try #require(sheet.panes.first { $0.id == "kinds" }?.data)
    let unexplained = kinds.rows.filter { $0.fields[1].figure == nil }.map(\.fields[0].raw)
    #expect(unexplained == [.text("signal")])
  }
}

extension DataTable {
  /// The names of the columns with a number that no figure explains.
  fileprivate var unexplainedColumns: [String] {
    columns.indices.filter { column in
      rows.contains { row in
        let field = row.fields[column]
        guard field.figure == nil else { return false }
        switch field.raw {
        case .integer, .number, .decimal: return true
        case .text, .missing, .suppressed: return false
        }
      }
    }.map { columns[$0].id?.name ?? columns[$0].title }
  }
}

extension Month {
  /// The thirteen months that end with the newest one of the sample.
  fileprivate static var windowOfSample: [Month] {
    Month(year: 2019, month: 3).map { Array(($0 - 12)...$0) } ?? []
  }
}
