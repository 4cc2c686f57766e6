import ExportFormat
import Platform
import SnapshotStore
import ThreatDomain

/// Loads the objects of an export into a snapshot under construction, checking every field.
///
/// Tables come in the order of the catalogue, so that a reference meets its table loaded.
struct ExportLoader: ~Copyable {
  private let plan: ExportPlan
  private let objects: ObjectCache
  private let builder: SnapshotBuilder
  private let report: (LoadProgress) -> Void
  /// Where the keys of a referenced table stand in `keyTables`.
  private let keyPositions: [String: Int]
  private var keyTables: [KeyTable]
  private var rollUps: RollUps?
  private var problems = ProblemList()
  private var totals = Manifest.Totals(rows: 0, reports: 0, pence: 0)

  init(
    _ plan: ExportPlan, from objects: ObjectCache, into builder: consuming SnapshotBuilder,
    report: @escaping (LoadProgress) -> Void
  ) {
    self.plan = plan
    self.objects = objects
    self.builder = builder
    self.report = report
    let referenced = Set(tableCatalogue.flatMap { $0.columns.compactMap(\.reference) }).sorted()
    keyPositions = Dictionary(uniqueKeysWithValues: zip(referenced, referenced.indices))
    keyTables = Array(repeating: KeyTable(), count: referenced.count)
  }

  /// Loads everything and checks the whole; problems mean that the file must be thrown away.
  mutating func load(_ header: SnapshotHeader) throws(SyncError) -> ProblemList {
    try SyncError.store { () throws(StoreError) in
      try builder.write(header)
      try builder.write(months: plan.months)
      try builder.write(plan.parts.map(\.record))
    }
    for table in tableCatalogue { try load(table) }
    checkTotals()
    guard problems.isEmpty else { return problems }
    let faults = try SyncError.store { () throws(StoreError) in try builder.finish() }
    for fault in faults { problems.add(problem(fault)) }
    return problems
  }

  private mutating func load(_ table: Table) throws(SyncError) {
    var reader = RowReader(table, keyTables: keyPositions)
    var rows: Int64 = 0
    let insert = try SyncError.store { () throws(StoreError) in try builder.insert(into: table) }
    if table.name == Table.demand.name { try beginRollUps() }
    for part in plan.parts where part.table.name == table.name {
      rows += try load(part, &reader, insert)
      progress(table, isDone: false, rows)
    }
    progress(table, isDone: true, rows)
  }

  /// Loads one object and gives the rows it held.
  private mutating func load(
    _ part: ExportPlan.Part, _ reader: inout RowReader, _ insert: borrowing Statement
  ) throws(SyncError) -> Int64 {
    let bytes = try objects.read(part.file)
    var records = RecordReader()
    guard readHeader(of: part, in: bytes.span, &records) else { return 0 }
    var rows: Int64 = 0
    while let isRow = nextRecord(of: part, in: bytes.span, &records) {
      rows += 1
      guard isRow else { continue }
      do {
        try reader.read(records.fields, in: bytes.span, keyTables: keyTables, into: insert)
        try checkPart(part, reader)
      } catch {
        note(error, part, line: records.line)
        continue
      }
      try store(part, reader, records, bytes.span, insert)
    }
    if rows != part.rows {
      problem(
        part, member: "rows", found: "\(rows)", expected: "\(part.rows), as the manifest says")
    }
    totals.count(rows: rows)
    try endPart(part)
    return rows
  }

  /// Whether the first record is the table's header.
  private mutating func readHeader(
    of part: ExportPlan.Part, in bytes: Span<UInt8>, _ records: inout RecordReader
  ) -> Bool {
    guard nextRecord(of: part, in: bytes, &records) == true else { return false }
    let names = records.fields.map { bytes.extracting($0.start..<$0.end).text }
    let expected = part.table.columns.map(\.name)
    guard names != expected else { return true }
    problem(
      part, line: 1, found: names.joined(separator: ","), expected: expected.joined(separator: ","))
    return false
  }

  /// Whether the next record has the form of CSV, its fault noted if not; `nil` at the end.
  private mutating func nextRecord(
    of part: ExportPlan.Part, in bytes: Span<UInt8>, _ records: inout RecordReader
  ) -> Bool? {
    do {
      return try records.next(in: bytes) ? true : nil
    } catch {
      let end = min(error.offset + 40, bytes.count)
      problem(
        part, line: records.line, column: column(of: error, in: part.table, records),
        found: bytes.extracting(error.offset..<end).text, expected: error.expected)
      return false
    }
  }

  /// The column that a control character stands in; other faults of form may be a column's late.
  private func column(
    of fault: CSVFault, in table: Table, _ records: RecordReader
  ) -> String? {
    let position = records.fields.count
    guard [.control, .bareLineFeed].contains(fault.kind), position < table.columns.count else {
      return nil
    }
    return table.columns[position].name
  }

  /// A row of a partitioned table belongs to the month of its part.
  private func checkPart(_ part: ExportPlan.Part, _ reader: RowReader) throws(FieldFault) {
    guard let month = part.month, let name = part.table.partition,
      let position = part.table.position(of: name)
    else { return }
    let number = Int(reader.numbers[position])
    let isDay = part.table.columns[position].kind == .day
    let day = isDay ? Day(sinceEpoch: number) : nil
    let rowMonth = day?.month ?? Month(year: number / 100, month: number % 100)
    guard let rowMonth, rowMonth != month else { return }
    throw FieldFault(
      column: name, found: day.map { "\($0)" } ?? "\(rowMonth)",
      expected: "the month of its part, \(month)")
  }

  /// Puts a checked row into the snapshot, the roll-ups and the keys.
  private mutating func store(
    _ part: ExportPlan.Part, _ reader: RowReader, _ records: RecordReader, _ bytes: Span<UInt8>,
    _ insert: borrowing Statement
  ) throws(SyncError) {
    if let keys = keyPositions[part.table.name] {
      let field = records.fields[0]
      let number = keyTables[keys].insert(bytes.extracting(field.start..<field.end))
      if TableSQL.isNumbered(part.table) {
        insert.bind(number, at: part.table.columns.count + 1)
      }
    }
    let isNew = try SyncError.store { () throws(StoreError) in try insert.insert() }
    guard isNew else {
      let key = part.table.key.joined(separator: ", ")
      return problem(
        part, line: records.line, column: key, found: "a key that stands already",
        expected: "every key once")
    }
    count(part.table, reader)
  }

  /// Adds a row to the control totals and the roll-ups, while there is a snapshot to come of it.
  ///
  /// After a fault a reference may have no number.
  /// The positions are those of the tables' definitions: keys first, then the figures.
  private mutating func count(_ table: Table, _ reader: RowReader) {
    guard problems.isEmpty else { return }
    let numbers = reader.numbers.span
    switch table.name {
    case Table.demand.name:
      totals.count(reports: numbers[4], pence: numbers[8])
      rollUps?.addDemand(
        force: Int(numbers[1]), type: Int(numbers[2]), victim: Int(numbers[3]),
        figures: numbers.extracting(4..<9))
    case Table.referral.name:
      rollUps?.addReferral(force: Int(numbers[1]), figures: numbers.extracting(3..<6))
    default: return
    }
  }

  private mutating func beginRollUps() throws(SyncError) {
    let types = keyPositions[Table.fraudType.name].map { keyTables[$0].count } ?? 0
    rollUps = try SyncError.store { () throws(StoreError) in
      try RollUps(
        scopes: try builder.numberScopes(), typeCount: types,
        victimCount: VictimType.allCases.count, on: builder.database)
    }
  }

  private mutating func endPart(_ part: ExportPlan.Part) throws(SyncError) {
    guard let month = part.month?.stored else { return }
    do throws(StoreError) {
      switch part.table.name {
      case Table.demand.name: try rollUps?.endDemand(month: month)
      case Table.referral.name: try rollUps?.endReferral(month: month)
      default: return
      }
    } catch {
      throw SyncError.cannotWrite("\(error)")
    }
  }

  private mutating func checkTotals() {
    guard problems.isEmpty, totals != plan.totals else { return }
    problems.add(
      ExportProblem(
        file: "the manifest", member: "ptg:totals",
        found: "\(totals.rows) rows, \(totals.reports) reports, \(totals.pence) pence",
        expected: "\(plan.totals.rows), \(plan.totals.reports), \(plan.totals.pence)"))
  }

  /// The problem that a check across tables found; such tables come in one part each.
  private func problem(_ fault: CrossFault) -> ExportProblem {
    let part = plan.parts.first { $0.table.name == fault.table }
    let file = part.map { $0.month == nil ? $0.label : fault.table } ?? fault.table
    return ExportProblem(
      file: file, column: fault.column, member: fault.row, found: fault.found,
      expected: fault.expected)
  }

  private mutating func note(_ fault: FieldFault, _ part: ExportPlan.Part, line: Int) {
    problem(part, line: line, column: fault.column, found: fault.found, expected: fault.expected)
  }

  private mutating func problem(
    _ part: ExportPlan.Part, line: Int? = nil, column: String? = nil, member: String? = nil,
    found: String, expected: String
  ) {
    if let keys = keyPositions[part.table.name] { keyTables[keys].isWhole = false }
    problems.add(
      ExportProblem(
        file: part.label, line: line, column: column, member: member, found: found,
        expected: expected))
  }

  private func progress(_ table: Table, isDone: Bool, _ rows: Int64) {
    report(
      LoadProgress(
        table: table.name, isTableDone: isDone, rowsOfTable: rows, rowsDone: totals.rows,
        rowsTotal: plan.totalRows))
  }
}

extension Manifest.Totals {
  fileprivate mutating func count(rows: Int64 = 0, reports: Int64 = 0, pence: Int64 = 0) {
    self = Manifest.Totals(
      rows: self.rows + rows, reports: self.reports + reports, pence: self.pence + pence)
  }
}

extension ExportPlan.Part {
  /// How messages name the part: the table, its month, and the file to open.
  fileprivate var label: String {
    let name = month.map { "\(table.name) \($0)" } ?? table.name
    return "\(name) (\(file.path))"
  }

  fileprivate var record: ExportPart {
    ExportPart(
      table: table.name, month: month, path: file.path, sha256: file.sha256,
      bytes: Int(file.bytes), rows: Int(rows), isSealed: isSealed, reason: reason)
  }
}
