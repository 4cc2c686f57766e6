import ExportFormat
import ThreatDomain

/// Traces problems of an export back to the lines of the centre's tables.
struct SourceLines {
  private let rows: [String: [TableRow]]
  /// The rows of each object that was asked for, and the line in the object on which each starts.
  private var objects: [String: (rows: [TableRow], starts: [Int])] = [:]

  init(_ rows: [String: [TableRow]]) { self.rows = rows }

  /// The problem with the file and line of the centre's own table.
  mutating func inSource(_ problem: ExportProblem) -> ExportProblem {
    let label = String(problem.file.prefix { $0 != "(" })
    let name = label.split(separator: " ").map(String.init)
    guard let first = name.first, let table = Table.named(first) else { return problem }
    let object = object(label, of: table, name.count > 1 ? Month(name[1]) : nil)
    let row =
      problem.line.flatMap { SourceLines.row(on: $0, of: object) }
      ?? problem.member.flatMap { key in
        SourceLines.row(ofKey: key, in: object.rows) { row in
          let position = problem.column.flatMap(table.position)
          return position.map { Excerpt.escaped(row.fields[$0]) == problem.found } ?? true
        }
      }
    let line = row?.line ?? (problem.line == 1 ? 1 : nil)
    // Rows that a change set adds, and totals that are made, stand on no line.
    let isAdded = line == 0 && table.standing != .made
    let own = problem.moved(
      to: isAdded ? "\(table.fileName), a row of the change set" : table.fileName,
      line: line == 0 ? nil : line)
    guard let row, let position = problem.column.flatMap(table.position) else { return own }
    return NearestKey(of: table.columns[position], in: rows).to(row.fields[position])
      .map { own.perhaps($0) } ?? own
  }

  private mutating func object(
    _ label: String, of table: Table, _ month: Month?
  ) -> (rows: [TableRow], starts: [Int]) {
    if let known = objects[label] { return known }
    let own = (rows[table.name] ?? []).filter { month == nil || table.month(of: $0) == month }
    var next = 2
    let starts = own.map { row in
      defer { next += 1 + SourceLines.breaks(in: row) }
      return next
    }
    objects[label] = (own, starts)
    return (own, starts)
  }

  private static func breaks(in row: TableRow) -> Int {
    row.fields.reduce(0) { count, field in
      count + field.utf8.count { $0 == UInt8.lineFeed }
    }
  }

  /// The row that a check across tables names by the words of its key, or of a part of it.
  ///
  /// - Parameter isMeant: Tells the faulty row from others with the same words.
  private static func row(
    ofKey key: String, in rows: [TableRow], isMeant: (TableRow) -> Bool
  ) -> TableRow? {
    let words = key.split(separator: " ").map(String.init)
    let named = rows.filter { row in words.allSatisfy(row.fields.contains) }
    return named.first(where: isMeant) ?? named.first
  }

  /// The row on a line of the object.
  private static func row(
    on line: Int, of object: (rows: [TableRow], starts: [Int])
  ) -> TableRow? {
    guard let last = object.starts.last, line >= 2 else { return nil }
    // The last row that starts on the line or above it.
    var (low, high) = (0, object.starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if object.starts[middle] <= line { low = middle } else { high = middle }
    }
    let end = last + 1 + breaks(in: object.rows[object.rows.count - 1])
    return line < end ? object.rows[low] : nil
  }
}
