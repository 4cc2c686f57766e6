import ExportFormat
import Platform
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Loads the objects of an export into a snapshot that is being built, and checks every field.
///
/// Tables are loaded in the order of the catalogue, so that a table comes after those it refers to.
struct ExportLoader: ~Copyable {
  let plan: ExportPlan
  let objects: StagedObjects
  let builder: SnapshotBuilder
  private let report: (LoadProgress) -> Void
  /// The tables of which rows are known to be missing; the snapshot is then made only to be checked.
  let incomplete: Set<String>
  /// The position in `keyTables` of the keys of each referenced table.
  let keyPositions: [String: Int]
  var keyTables: [KeyTable]
  var codedParts: CodedParts?
  private var earlyCheck: EarlyCheck?
  /// The number of rows of each loaded table.
  private var rowCounts: [(table: Table, count: Int64)] = []
  private(set) var problems = ProblemList()
  var totals = ControlTotals()

  init(
    _ plan: ExportPlan, from objects: StagedObjects, into builder: consuming SnapshotBuilder,
    incomplete: Set<String> = [], report: @escaping (LoadProgress) -> Void
  ) {
    self.plan = plan
    self.objects = objects
    self.builder = builder
    self.report = report
    self.incomplete = incomplete
    let referenced = Set(
      tableCatalogue.flatMap { table in table.columns.compactMap { $0.keyTable(in: table) } }
    ).sorted()
    keyPositions = Dictionary(uniqueKeysWithValues: zip(referenced, referenced.indices))
    keyTables = Array(repeating: KeyTable(), count: referenced.count)
    for name in incomplete {
      if let keys = keyPositions[name] { keyTables[keys].isWhole = false }
    }
  }

  /// Loads everything and checks it; if there are problems, the file must be thrown away.
  mutating func load(_ header: SnapshotHeader) throws(SyncError) -> ProblemList {
    try SyncError.store { () throws(StoreError) in
      try builder.write(header)
      try builder.write(months: plan.months)
      try builder.write(plan.parts.map(\.record))
      try builder.write(notSupplied: plan.notSupplied)
    }
    defer { codedParts?.stop() }
    let coded = tableCatalogue.filter(\.isCoded)
    for table in tableCatalogue where !problems.isFull {
      try load(table)
      if table.name == coded.last?.name { try startCheck(of: coded) }
    }
    checkTotals()
    guard problems.isEmpty, incomplete.isEmpty else { return problems }
    try codedParts?.finish()
    let faults = try SyncError.store { () throws(StoreError) in
      try builder.takeRollUps()
      return try builder.finish()
    }
    for fault in faults { problems.add(problem(fault)) }
    return problems
  }

  /// Starts the check of the coded tables on the other core, once all of them are loaded.
  private mutating func startCheck(of tables: [Table]) throws(SyncError) {
    guard problems.isEmpty else { return }
    try SyncError.store { () throws(StoreError) in try builder.keepRows() }
    earlyCheck = EarlyCheck(of: tables, in: builder.path)
  }

  /// Reads the whole snapshot once more; returns its faults.
  func checkIntegrity() throws(SyncError) -> ProblemList {
    let faults = try SyncError.store { () throws(StoreError) in
      let others = try builder.integrityFaults(but: earlyCheck?.tables ?? [], rows: rowCounts)
      return try others + (earlyCheck?.faults() ?? [])
    }
    var problems = ProblemList()
    for fault in faults { problems.add(problem(fault)) }
    return problems
  }

  private mutating func load(_ table: Table) throws(SyncError) {
    if table.isCoded { return try loadCoded(table) }
    let reader = RowReader(table, keyTables: keyPositions)
    let insert = try SyncError.store { () throws(StoreError) in try builder.insert(into: table) }
    var rows: Int64 = 0
    for part in plan.parts where part.table.name == table.name && !problems.isFull {
      rows += try load(part, reader, insert)
      progress(table, isDone: false, rows)
    }
    loaded(table, rows)
  }

  /// Records the end of a table.
  mutating func loaded(_ table: Table, _ rows: Int64) {
    rowCounts.append((table, rows))
    progress(table, isDone: true, rows)
  }

  /// Loads one object; returns how many rows it held.
  private mutating func load(
    _ part: ExportPlan.Part, _ reader: RowReader, _ insert: borrowing Statement
  ) throws(SyncError) -> Int64 {
    let bytes = try objects.read(part.file)
    var reader = PartReader(part, reader)
    do {
      try reader.readHeader(in: bytes.span)
    } catch {
      note(error, part.table)
      return 0
    }
    while !problems.isFull {
      do throws(RowProblems) {
        guard try reader.next(in: bytes.span, keyTables: keyTables) else { break }
      } catch {
        note(error, part.table)
        continue
      }
      try store(reader, bytes.span, insert)
    }
    endPart(part, rows: reader.rows)
    return reader.rows
  }

  /// Puts a checked row into the snapshot and its key into the key table.
  private mutating func store(
    _ reader: PartReader, _ bytes: Span<UInt8>, _ insert: borrowing Statement
  ) throws(SyncError) {
    let table = reader.part.table
    reader.bind(in: bytes, to: insert)
    if let keys = keyPositions[table.name] {
      let field = reader.fields[0]
      let number = keyTables[keys].insert(bytes.extracting(field.start..<field.end))
      if TableSQL.isNumbered(table) { insert.bind(number, at: table.columns.count + 1) }
    }
    let isNew = try SyncError.store { () throws(StoreError) in try insert.insert() }
    if !isNew { note(reader.part.keyStandsAlready(line: reader.line), table) }
  }

  mutating func endPart(_ part: ExportPlan.Part, rows: Int64) {
    if problems.isFull { return }
    if rows != part.rows { note(part.otherCount(rows), part.table) }
    totals += ControlTotals(rows: rows)
  }

  private mutating func note(_ row: RowProblems, _ table: Table) {
    for problem in row.problems { note(problem, table) }
  }

  /// Records a problem of a row or part; the keys of the table are then incomplete.
  mutating func note(_ problem: ExportProblem, _ table: Table) {
    if let keys = keyPositions[table.name] { keyTables[keys].isWhole = false }
    problems.add(problem)
  }

  private mutating func checkTotals() {
    // Where rows are missing, nothing is added up.
    guard problems.isEmpty, incomplete.isEmpty, totals != plan.totals else { return }
    problems.add(
      ExportProblem(
        file: "the manifest", member: "ptg:totals",
        found: totals.words,
        expected: "\(plan.totals.rows), \(plan.totals.reports), \(plan.totals.pence)"))
  }

  /// The problem for a fault across tables; such tables come in one part each.
  private func problem(_ fault: CrossFault) -> ExportProblem {
    let part = plan.parts.first { $0.table.name == fault.table }
    let file = part.map { $0.month == nil ? $0.label : fault.table } ?? fault.table
    return ExportProblem(
      file: file, column: fault.column, member: fault.row, found: fault.found,
      expected: fault.expected)
  }

  func progress(_ table: Table, isDone: Bool, _ rows: Int64) {
    report(
      LoadProgress(
        table: table.name, isTableDone: isDone, rowsOfTable: rows, rowsDone: totals.rows,
        rowsTotal: plan.totalRows))
  }
}

extension ExportPlan.Part {
  /// The name of the part in messages: the table, its month, and the file to open.
  var label: String {
    let name = month.map { "\(table.name) \($0)" } ?? table.name
    return "\(name) (\(file.path))"
  }

  fileprivate var record: ExportPart {
    ExportPart(
      table: table.name, month: month, path: file.path, sha256: file.sha256,
      bytes: Int(file.bytes), rows: Int(rows), isSealed: isSealed, reason: reason)
  }
}
