import ExportFormat
import ThreatDomain

/// The months of all tables together, which must be a history and not a slip of the pen.
struct MonthSpan {
  /// A row of a month, where it was handed in.
  private struct Entry {
    let month: Month
    let table: Table
    let line: Int
  }

  private let entries: [Entry]

  init(_ rows: [String: [TableRow]]) {
    entries = tableCatalogue.flatMap { table in
      (rows[table.name] ?? []).compactMap { row in
        table.month(of: row).map { Entry(month: $0, table: table, line: row.line) }
      }
    }
  }

  /// From the first to the last; `nil` where there is none.
  var months: ClosedRange<Month>? {
    guard let first = entries.map(\.month).min(), let last = entries.map(\.month).max() else {
      return nil
    }
    return first...last
  }

  /// The rows that are too far from the middle one for an export to hold both.
  var problems: ProblemList {
    var problems = ProblemList()
    let most = ManifestRules.mostMonths
    guard let months, months.upperBound - months.lowerBound >= most else { return problems }
    let sorted = entries.map(\.month).sorted()
    let middle = sorted[sorted.count / 2]
    for entry in entries where abs(entry.month - middle) >= most / 2 {
      problems.add(
        ExportProblem(
          file: "\(entry.table.name).csv", line: entry.line, column: entry.table.partition,
          found: "\(entry.month)",
          expected: "a month less than \(most / 24) years from \(middle), as most rows have it"))
    }
    return problems
  }
}
