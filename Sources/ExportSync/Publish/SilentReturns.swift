import ExportFormat
import ThreatDomain

/// What the centre's tables leave out that readers would wait for: months, and forces that stopped.
///
/// Source: the export's contract, *Missing is not zero*. Boards say "no return yet" for both, never
/// zero; so the centre says once that it knows, and why.
struct SilentReturns: Sendable {
  /// Months that a table lacks up to the newest month of any, by table.
  private let months: [(table: Table, months: [Month])]
  /// Forces whose rows stopped, with the first month without a return.
  private let forces: [(table: Table, force: String, since: Month)]
  /// Counts that changed by more than half on the month before.
  private let changes: [String]

  /// - Parameter read: The rows of every table, before they are cut to a recipient.
  init(_ read: [String: [TableRow]]) {
    let counts = MonthlyTable.allCases.filter(\.hasReturns).compactMap { table in
      Table.named(table.rawValue).flatMap { ForceCounts($0, of: read[$0.name] ?? []) }
    }
    let newest = counts.map(\.last).max()
    months = counts.compactMap { counts in
      guard let newest else { return nil }
      let missing = (counts.first...newest).filter { !counts.months.contains($0) }
      return missing.isEmpty ? nil : (counts.table, missing)
    }
    forces = counts.flatMap { counts in
      counts.silent.map { (counts.table, $0.force, $0.since) }
    }
    changes = counts.flatMap(\.changes)
  }

  /// What needs a word from the centre, a line each; empty where nothing does.
  var warnings: [String] {
    months.map { table, months in
      "\(table.name).csv: found no row of \(SilentReturns.list(months)); boards will say 'no "
        + "return yet'"
    }
      + forces.map { table, force, since in
        "\(table.name).csv: found no row of \(force) since \(since), after rows in most months "
          + "before; boards will say 'no return yet'"
      }
  }

  /// What is worth a look, and needs no word.
  var notes: [String] { changes }

  private static func list(_ months: [Month]) -> String {
    months.prefix(6).map(\.description).joined(separator: ", ")
      + (months.count > 6 ? " and \(months.count - 6) months more" : "")
  }
}

/// What each force counts of a table, month by month.
private struct ForceCounts {
  let table: Table
  let months: Set<Month>
  let first: Month
  let last: Month
  /// By force and month: reports, crimes referred, victims identified.
  private let counts: [String: [Month: Int]]

  /// `nil` for a table without rows.
  init?(_ table: Table, of rows: [TableRow]) {
    guard let force = table.position(of: "force_id") else { return nil }
    // The first of the columns that are added up counts what the others are parts of.
    let column = table.summed.first
    var counts: [String: [Month: Int]] = [:]
    for row in rows {
      guard let month = table.month(of: row) else { continue }
      // What is no number is told by the check of the export itself; sums of others stay in range.
      let number = column.flatMap { Int(row.fields[$0]) } ?? 0
      let sum = (counts[row.fields[force]]?[month] ?? 0).addingReportingOverflow(number)
      counts[row.fields[force], default: [:]][month] = sum.overflow ? Int.max : sum.partialValue
    }
    let months = Set(counts.values.flatMap(\.keys))
    guard let first = months.min(), let last = months.max() else { return nil }
    self.table = table
    self.months = months
    self.first = first
    self.last = last
    self.counts = counts
  }

  /// Forces whose rows stopped and did not come again.
  var silent: [(force: String, since: Month)] {
    let covered = months.sorted()
    return counts.sorted { $0.key < $1.key }.compactMap { force, own in
      guard let newest = own.keys.max(), newest < last else { return nil }
      let missing = Silence.months(Set(own.keys), in: covered).filter { $0 > newest }
      return missing.first.map { (force, $0) }
    }
  }

  /// The forces whose count of the newest month is more than half away from that of the month
  /// before, where that was large enough to say so.
  var changes: [String] {
    counts.sorted { $0.key < $1.key }.compactMap { force, own in
      guard let now = own[last], let before = own[last - 1],
        case .fraction(let change) = CountChange(from: before, to: now), abs(change) > 0.5
      else { return nil }
      return "\(table.name).csv: found \(now) of \(force) in \(last), after \(before) in "
        + "\(last - 1): more than half \(change > 0 ? "more" : "less")"
    }
  }
}
