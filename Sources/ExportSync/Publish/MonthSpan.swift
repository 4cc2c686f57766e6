import ExportFormat
import ThreatDomain

/// The range of months of all tables.
///
/// A range that is too long, and a month that has not begun, are taken for typing errors.
struct MonthSpan {
  /// A row of a month, and its place in the centre's files.
  private struct Entry {
    let month: Month
    let table: Table
    let line: Int
  }

  private let entries: [Entry]
  private let now: Month?

  /// - Parameter now: The present month; `nil` where no month is refused for being later.
  init(_ rows: [String: [TableRow]], now: Month? = nil) {
    self.now = now
    entries = tableCatalogue.flatMap { table in
      (rows[table.name] ?? []).compactMap { row in
        table.month(of: row).map { Entry(month: $0, table: table, line: row.line) }
      }
    }
  }

  /// The months from the first to the last; `nil` where there are none.
  var months: ClosedRange<Month>? {
    guard let first = entries.map(\.month).min(), let last = entries.map(\.month).max() else {
      return nil
    }
    return first...last
  }

  /// The rows too far from the middle row, where the range is too long for one export; else the rows
  /// of months that have not begun.
  var problems: ProblemList {
    var problems = ProblemList()
    let most = ManifestRules.mostMonths
    guard let months, months.upperBound - months.lowerBound >= most else { return later }
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

  /// The rows of months that have not begun.
  private var later: ProblemList {
    var problems = ProblemList()
    guard let now else { return problems }
    for entry in entries where entry.month > now {
      problems.add(
        ExportProblem(
          file: entry.table.fileName, line: entry.line, column: entry.table.partition,
          found: "\(entry.month)", expected: "a month that has begun; this is \(now)"))
    }
    return problems
  }
}
