import ExportFormat

/// Which tables the centre supplies, and what is wrong about the choice.
struct TableSupply {
  let notSupplied: [Table]
  /// The columns that their files leave out, and the figures that no row of their table has.
  let columnsNotSupplied: [SupplyGap]
  private(set) var problems = ProblemList()
  private(set) var notes: [String] = []

  /// - Parameter read: The rows of each table that has a file.
  /// - Parameter leftOut: The columns that the files leave out.
  /// - Parameter faulty: The tables that have faults, and so count as supplied.
  /// - Parameter empty: The tables that have no rows, as the centre knows.
  init(
    _ read: [String: [TableRow]], leftOut: [SupplyGap] = [], faulty: Set<String>,
    empty: Set<String>
  ) {
    func hasRows(_ table: Table) -> Bool {
      !(read[table.name] ?? []).isEmpty || faulty.contains(table.name)
    }
    let madeEmpty = ComparedTable.all.filter { empty.contains($0.source.name) }.map(\.table.name)
    notSupplied = tableCatalogue.filter { table in
      table.standing != .required && !hasRows(table) && !empty.contains(table.name)
        && !madeEmpty.contains(table.name)
    }
    columnsNotSupplied = tableCatalogue.flatMap {
      TableSupply.gaps(of: $0, read[$0.name] ?? [], leftOut: Set(leftOut))
    }
    for table in tableCatalogue where empty.contains(table.name) && hasRows(table) {
      problems.add(
        ExportProblem(
          file: table.fileName, found: "rows", expected: "none, as --empty \(table.name) says"))
    }
    for table in tableCatalogue where table.standing == .required && !hasRows(table) {
      problems.add(
        ExportProblem(file: table.fileName, found: "no row", expected: "one at least"))
    }
    checkFacts()
    for table in tableCatalogue where hasRows(table) { checkReferences(of: table) }
    let bare = notSupplied.filter { read[$0.name] != nil && $0.standing != .made }
    if !bare.isEmpty { notes.append(TableSupply.note(on: bare)) }
  }

  /// The columns that the table's file leaves out, and the figures that none of its rows has, among
  /// those that boards add up.
  ///
  /// Such a figure is not known where it is empty. In other columns, empty may mean that there is
  /// none: no day, no money restrained.
  private static func gaps(
    of table: Table, _ rows: [TableRow], leftOut: Set<SupplyGap>
  ) -> [SupplyGap] {
    guard !rows.isEmpty else { return [] }
    return table.columns.enumerated().compactMap { position, column in
      let gap = SupplyGap(table, column: column.name)
      let isFigure = column.isOptional && table.summed.contains(position)
      let isLacking =
        leftOut.contains(gap) || isFigure && rows.allSatisfy { $0.fields[position].isEmpty }
      return isLacking ? gap : nil
    }
  }

  private mutating func checkFacts() {
    let lacking = Set(notSupplied.map(\.name))
    guard tableCatalogue.allSatisfy({ $0.standing != .fact || lacking.contains($0.name) }) else {
      return
    }
    problems.add(
      ExportProblem(
        file: "tables of facts", found: "none with a row",
        expected: "one at least, such as \(Table.demand.fileName)"))
  }

  /// Reports a table where each row names a row of a table that is not supplied.
  private mutating func checkReferences(of table: Table) {
    for column in table.columns where !column.isOptional {
      guard let other = notSupplied.first(where: { $0.name == column.reference }) else { continue }
      problems.add(
        ExportProblem(
          file: table.fileName, column: column.name, found: "a table that is not supplied",
          expected: "rows in \(other.fileName), or none in \(table.fileName)"))
    }
  }

  /// How many tables without a row the note names; a template has more.
  private static let mostNamed = 3

  private static func note(on tables: [Table]) -> String {
    let names =
      tables.count > mostNamed
      ? "\(tables.count) tables" : tables.map(\.fileName).joined(separator: ", ")
    return "\(names): found no row, so not supplied; where a table is known to have none, give "
      + "--empty, such as --empty \(tables[0].name)"
  }
}
