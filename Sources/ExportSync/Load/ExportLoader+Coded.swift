import ExportFormat
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Loads the large tables: one core reads them, the other stores them.
extension ExportLoader {
  mutating func loadCoded(_ table: Table) throws(SyncError) {
    let batches = try startedBatches()
    var rows: Int64 = 0
    for part in plan.parts where part.table.name == table.name && !problems.isFull {
      rows += try load(part, batches)
      progress(table, isDone: false, rows)
    }
    loaded(table, rows)
  }

  /// The batches of all coded tables, which are consecutive in the catalogue.
  private mutating func startedBatches() throws(SyncError) -> CodedBatches {
    if let codedBatches { return codedBatches }
    let rollUps = try SyncError.store { () throws(StoreError) in
      RollUps(
        scopes: try builder.numberScopes(), members: try builder.demandMembers(),
        victims: VictimType.codes, lists: VictimList.codes)
    }
    try numberScopeKeys()
    let reader = CodedReader(
      objects: objects, keyPositions: keyPositions, keyTables: keyTables,
      rollUps: rollUps, rollUpPath: builder.rollUpPath,
      isCounting: problems.isEmpty && incomplete.isEmpty)
    let proof = objects.proof
    let started = CodedBatches(of: plan.parts.filter { $0.table.isCoded }, by: reader) {
      proof.start()
    }
    codedBatches = started
    return started
  }

  /// Numbers the scopes for the columns of coded tables that name one; regions and forces are loaded.
  private mutating func numberScopeKeys() throws(SyncError) {
    guard let position = keyPositions[Column.scopeKeys] else { return }
    let names = try SyncError.store { () throws(StoreError) in try builder.scopeNames() }
    keyTables[position] = KeyTable(names)
    keyTables[position].isWhole = [Table.region, .force].allSatisfy { table in
      keyPositions[table.name].map { keyTables[$0].isWhole } ?? true
    }
  }

  /// Stores the batches of one part; returns how many rows its object held.
  private mutating func load(
    _ part: ExportPlan.Part, _ batches: CodedBatches
  ) throws(SyncError) -> Int64 {
    while true {
      let batch = try batches.next()
      try store(batch, of: part)
      if problems.isFull { return 0 }
      guard let end = batch.end else { continue }
      guard end.isReadable else { return 0 }
      endPart(part, rows: end.rows)
      totals += end.sums
      return end.rows
    }
  }

  /// Stores a batch.
  ///
  /// Rising keys are all new, because a part holds one month and every month comes once. Rows in
  /// another order are inserted one by one, so that SQLite can report the key that is already
  /// there.
  private mutating func store(
    _ batch: CodedBatch, of part: ExportPlan.Part
  ) throws(SyncError) {
    guard !batch.isRising else {
      for problem in batch.problems { note(problem, part.table) }
      return try SyncError.store { () throws(StoreError) in
        try builder.append(batch.rows, to: part.table)
      }
    }
    let standing = try linesOfStandingKeys(in: batch, of: part.table)
    let doubles = standing.map { part.keyStandsAlready(line: $0) }
    let inOrder = (batch.problems + doubles).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    for problem in inOrder { note(problem, part.table) }
  }

  private func linesOfStandingKeys(
    in batch: CodedBatch, of table: Table
  ) throws(SyncError) -> [Int] {
    try SyncError.store { () throws(StoreError) in
      let insert = try builder.insert(into: table)
      let numbers = batch.rows.numbers.span
      var lines: [Int] = []
      for (row, line) in batch.lines.enumerated() {
        for column in 0..<batch.rows.width {
          let number = numbers[row * batch.rows.width + column]
          insert.bind(number == NumberRows.missing ? nil : Int(number), at: column + 1)
        }
        if try !insert.insert() { lines.append(line) }
      }
      return lines
    }
  }
}
