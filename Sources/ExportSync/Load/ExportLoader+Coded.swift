import ExportFormat
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Loads the large tables: one core reads them, the other stores them.
extension ExportLoader {
  mutating func loadCoded(_ table: Table) throws(SyncError) {
    let parts = try startedParts()
    var rows: Int64 = 0
    for part in plan.parts where part.table.name == table.name && !problems.isFull {
      rows += try store(part, parts)
      progress(table, isDone: false, rows)
    }
    loaded(table, rows)
  }

  /// The parts of all coded tables, in the order of the catalogue.
  private mutating func startedParts() throws(SyncError) -> CodedParts {
    if let codedParts { return codedParts }
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
    let started = CodedParts(of: plan.parts.filter { $0.table.isCoded }, by: reader) {
      proof.start()
    }
    codedParts = started
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

  /// Stores the next part; returns how many rows its object held.
  private mutating func store(
    _ part: ExportPlan.Part, _ parts: CodedParts
  ) throws(SyncError) -> Int64 {
    let read = try parts.next()
    for problem in read.problems { note(problem, part.table) }
    try SyncError.store { () throws(StoreError) in
      try builder.append(read.rows, to: part.table)
    }
    guard read.isReadable, !problems.isFull else { return 0 }
    endPart(part, rows: read.rowCount)
    totals += read.sums
    return read.rowCount
  }
}
