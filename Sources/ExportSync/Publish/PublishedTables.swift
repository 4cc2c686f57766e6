import ExportFormat
import Platform
import ThreatDomain

/// The centre's tables, read, cut to the recipient and put in key order.
struct PublishedTables {
  let months: ClosedRange<Month>
  private(set) var notes: [String] = []
  private let rows: [String: [TableRow]]
  /// The months in which anybody has rows: a recipient without any gets them as nought.
  private let knownMonths: [String: Set<Month>]

  init(_ folder: String, recipient: Scope) throws(PublishError) {
    var problems = ProblemList()
    var read: [String: [TableRow]] = [:]
    do {
      PublishedTables.lookForStrangers(in: try Files.names(in: folder), &problems)
      for table in tableCatalogue {
        var file = TableFile(table, in: folder)
        read[table.name] = try file.rows()
        problems.add(file.problems)
        notes += file.notes
      }
    } catch {
      throw .unreadable("\(error); expected a folder with \(tableCatalogue.count) tables")
    }
    guard problems.isEmpty else { throw .badTables(folder: folder, problems) }
    knownMonths = PublishedTables.months(of: read)
    let all = Set(knownMonths.values.joined())
    guard let first = all.min(), let last = all.max() else {
      throw .configuration("\(folder): found no row of any month, expected one in demand.csv")
    }
    months = first...last
    guard var cut = RecipientCut(read, to: recipient) else {
      throw .configuration(
        "\(folder): found no '\(recipient)' in region.csv or force.csv, expected the recipient there"
      )
    }
    var rows: [String: [TableRow]] = [:]
    for table in tableCatalogue {
      rows[table.name] = KeyOrder(table).sorted(cut.rows(of: table))
    }
    self.rows = rows
  }

  /// A table under another name would be missed in silence.
  private static func lookForStrangers(in names: [String], _ problems: inout ProblemList) {
    for name in names where name.hasSuffix(".csv") && Table.named(String(name.dropLast(4))) == nil {
      problems.add(
        ExportProblem(file: name, found: "a table of that name", expected: "a table of the export"))
    }
  }

  /// The months of each table, before it is cut.
  private static func months(of read: [String: [TableRow]]) -> [String: Set<Month>] {
    var months: [String: Set<Month>] = [:]
    for table in tableCatalogue where table.partition != nil {
      months[table.name] = Set((read[table.name] ?? []).compactMap(table.month))
    }
    return months
  }

  /// Writes the unsigned export into the folder.
  func write(
    _ header: ExportHeader, to folder: String, history: inout MonthHistory
  ) throws(PlatformError) {
    var writer = try ExportWriter(folder: folder, header: header)
    for table in tableCatalogue {
      for (part, rows) in parts(of: table, history) {
        try writer.add(part) { writer throws(PlatformError) in
          for row in rows { try writer.append(row.fields) }
        }
      }
    }
    try writer.finish { part, hash in history.reason(for: part, sha256: hash) }
  }

  /// The parts of a table in order; a closed month is sealed.
  private func parts(of table: Table, _ history: MonthHistory) -> [(PublishedPart, [TableRow])] {
    let rows = rows[table.name] ?? []
    guard table.partition != nil else { return [(PublishedPart(table), rows)] }
    var byMonth = Dictionary(grouping: rows) { table.month(of: $0) ?? months.upperBound }
    let known = (knownMonths[table.name] ?? []).union(history.months(of: table))
    for month in known where months.contains(month) {
      byMonth[month] = byMonth[month] ?? []
    }
    return byMonth.sorted { $0.key < $1.key }.map { month, rows in
      let isSealed = table.isSealedByMonth && month < months.upperBound
      return (PublishedPart(table, month: month, isSealed: isSealed), rows)
    }
  }
}

/// Faults of the export, said of the tables it was made of.
extension PublishedTables {
  /// The problem with the file and line that the centre handed in.
  func inSource(_ problem: ExportProblem) -> ExportProblem {
    let name = problem.file.prefix { $0 != "(" }.split(separator: " ").map(String.init)
    guard let first = name.first, let table = Table.named(first) else { return problem }
    let month = name.count > 1 ? Month(name[1]) : nil
    let rows = (rows[table.name] ?? []).filter { month == nil || table.month(of: $0) == month }
    return problem.moved(
      to: "\(table.name).csv", line: problem.line.flatMap { PublishedTables.line($0, of: rows) })
  }

  /// The line in the source of the row that stands on a line of the object.
  private static func line(_ line: Int, of rows: [TableRow]) -> Int? {
    var next = 2
    for row in rows {
      let breaks = row.fields.reduce(0) { count, field in
        count + field.utf8.count { $0 == UInt8.lineFeed }
      }
      next += 1 + breaks
      if line < next { return row.line }
    }
    return line == 1 ? 1 : nil
  }
}
