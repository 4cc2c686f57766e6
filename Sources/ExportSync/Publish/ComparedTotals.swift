import ExportFormat

/// The tables of totals, made from the centre's tables before any recipient's cut.
///
/// So they are the same bytes for every recipient. Totals that the centre supplies itself must agree
/// with the rows that it supplies.
struct ComparedTotals {
  /// The rows of each table of totals that can be made, by its name.
  private(set) var rows: [String: [TableRow]] = [:]
  private(set) var problems = ProblemList()

  /// - Parameter faulty: The tables with faults; what their rows add up to is not known.
  init(_ read: [String: [TableRow]], faulty: Set<String>) {
    func fields(_ table: Table) -> [[String]] { (read[table.name] ?? []).map(\.fields) }
    let places = ComparedPlaces(
      regions: fields(.region), forces: fields(.force), types: fields(.fraudType))
    for compared in ComparedTable.all {
      guard let source = read[compared.source.name], !source.isEmpty else { continue }
      var sums = ComparedSums(compared, places)
      for row in source { sums.add(row.fields) }
      let behind = [compared.source, .region, .force, .fraudType].map(\.name)
      if let supplied = read[compared.table.name], faulty.isDisjoint(with: behind) {
        check(
          supplied, of: compared, by: sums.all, isWhole: !faulty.contains(compared.table.name))
      }
      rows[compared.table.name] = sums.tableRows()
    }
  }

  /// Compares the supplied totals with the sums; a table without rows is not supplied.
  ///
  /// - Parameter isWhole: Whether every supplied row could be read.
  private mutating func check(
    _ supplied: [TableRow], of compared: ComparedTable, by sums: [ComparedSums.Key: [Int64?]],
    isWhole: Bool
  ) {
    guard !supplied.isEmpty else { return }
    var rest = sums.filter { $0.value.contains { $0 != 0 } }
    for row in supplied {
      let key = ComparedSums.Key(
        month: row.fields[0], scope: row.fields[1], type: row.fields[2])
      check(row, of: compared, by: sums[key])
      rest[key] = nil
    }
    guard isWhole else { return }
    for row in compared.rows(of: rest) { note(row, of: compared) }
  }

  /// - Parameter sum: What the rows add up to; `nil` where there is no such row.
  private mutating func check(_ row: TableRow, of compared: ComparedTable, by sum: [Int64?]?) {
    for (position, column) in compared.figures.enumerated() {
      let found = row.fields[compared.table.key.count + position]
      let expected = sum.map { $0[position] } ?? 0
      // An optional figure that is left empty says nothing.
      guard !found.isEmpty, Int64(found) != expected else { continue }
      problems.add(
        ExportProblem(
          file: compared.table.fileName, line: row.line, column: column.name, found: found,
          expected: expected.map { "\($0), \(compared.sum)" } ?? "nothing: no such sum is known"))
    }
  }

  /// Notes a total that the centre left out of the table that it supplies.
  private mutating func note(_ row: TableRow, of compared: ComparedTable) {
    let key = row.fields.prefix(compared.table.key.count).joined(separator: " ")
    let first = row.fields[compared.table.key.count]
    problems.add(
      ExportProblem(
        file: compared.table.fileName, column: compared.figures.first?.name, member: key,
        found: "no row", expected: "\(first), \(compared.sum)"))
  }
}

extension ComparedTable {
  /// The words for the sum of the rows behind a total.
  fileprivate var sum: String { "the sum of \(source.fileName)" }
}
