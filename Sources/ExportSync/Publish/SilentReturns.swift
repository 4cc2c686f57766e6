import ExportFormat
import ThreatDomain

/// The missing months and returns in the centre's tables.
///
/// Source: the export's contract, *Missing is not zero*. Boards show "no return yet" for both,
/// never zero. So the centre must confirm once that it knows, and give a reason.
struct SilentReturns: Sendable {
  /// Something about one table, in words that follow the name of its file.
  struct Finding: Sendable {
    let table: Table
    let text: String

    var words: String { "\(table.fileName): \(text)" }
  }

  /// The months that a table lacks, up to the newest month of any table.
  private let months: [(table: Table, months: [Month])]
  /// The forces with rows that stopped, and the first month without a return.
  private let forces: [(table: Table, force: String, since: Month)]
  /// Counts that changed by more than half on the month before.
  let changes: [Finding]

  /// - Parameter read: The rows of every table, for all recipients together.
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
    let stated = SilentReturns.stated(read)
    forces = counts.flatMap { counts in
      counts.silent.filter { !stated.contains("\(counts.table.name) \($0.force) \($0.since)") }
        .map { (counts.table, $0.force, $0.since) }
    }
    changes = counts.flatMap(\.changes)
  }

  /// The table, force and month of every row of `data_return`: the centre knows of those.
  private static func stated(_ read: [String: [TableRow]]) -> Set<String> {
    let table = Table.dataReturn
    let places = ["table_name", "force_id", "month"].map { table.place(of: $0) }
    return Set(
      (read[table.name] ?? []).map { row in
        places.map { row.fields[$0] }.joined(separator: " ")
      })
  }

  /// What needs a reason from the centre; empty where nothing does.
  var missing: [Finding] {
    months.map { table, months in
      Finding(
        table: table,
        text: "found no row of \(SilentReturns.list(months)); boards will say 'no return yet'")
    }
      + forces.map { table, force, since in
        Finding(
          table: table,
          text: "found no row of \(force) since \(since), after rows in most months before; boards "
            + "will say 'no return yet'")
      }
  }

  /// What needs a reason, one on each line.
  var warnings: [String] { missing.map(\.words) }

  /// What is worth a look but needs no reason.
  var notes: [String] { changes.map(\.words) }

  private static func list(_ months: [Month]) -> String {
    months.prefix(6).map(\.description).joined(separator: ", ")
      + (months.count > 6 ? " and \(months.count - 6) months more" : "")
  }
}

/// The counts of a table by force and month.
private struct ForceCounts {
  let table: Table
  let months: Set<Month>
  let first: Month
  let last: Month
  /// The counts by force and month: reports, crimes referred or victims identified.
  private let counts: [String: [Month: Int]]

  /// `nil` for a table without rows.
  init?(_ table: Table, of rows: [TableRow]) {
    guard let force = table.position(of: "force_id") else { return nil }
    // The first column that is added up is the total; the others are parts of it.
    let column = table.summed.first
    var counts: [String: [Month: Int]] = [:]
    for row in rows {
      guard let month = table.month(of: row) else { continue }
      // The check of the export reports a field that is not a number. Sums must not overflow here.
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

  /// The forces with rows that stopped and did not start again.
  var silent: [(force: String, since: Month)] {
    let covered = months.sorted()
    return counts.sorted { $0.key < $1.key }.compactMap { force, own in
      guard let newest = own.keys.max(), newest < last else { return nil }
      let missing = Silence.months(Set(own.keys), in: covered).filter { $0 > newest }
      return missing.first.map { (force, $0) }
    }
  }

  /// The forces with a large change in the newest month.
  ///
  /// The count is more than half away from the month before, and that month was large enough to say
  /// so.
  var changes: [SilentReturns.Finding] {
    counts.sorted { $0.key < $1.key }.compactMap { force, own in
      guard let now = own[last], let before = own[last - 1],
        case .fraction(let change) = CountChange(from: before, to: now), abs(change) > 0.5
      else { return nil }
      return SilentReturns.Finding(
        table: table,
        text: "found \(now) of \(force) in \(last), after \(before) in \(last - 1): more than half "
          + "\(change > 0 ? "more" : "less")")
    }
  }
}
