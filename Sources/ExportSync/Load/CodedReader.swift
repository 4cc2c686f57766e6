import ExportFormat
import Platform
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Reads the parts of coded tables into rows of numbers, beside the thread that stores them.
///
/// The tables they refer to are already loaded, so every number is known here. Roll-ups are made on
/// the way, in a file of their own. The snapshot itself is not touched.
struct CodedReader: Sendable {
  private let objects: StagedObjects
  private let keyPositions: [String: Int]
  private let keyTables: [KeyTable]
  private var rollUps: RollUps
  private let rollUpPath: String
  /// Whether the snapshot can still be completed, so that roll-ups are worth making.
  ///
  /// After a fault, a reference may have no number.
  private var isCounting: Bool
  /// Whether every name has a number; names without one look like the same key.
  private var isNumbered: Bool { keyTables.allSatisfy(\.isWhole) }

  init(
    objects: StagedObjects, keyPositions: [String: Int], keyTables: [KeyTable], rollUps: RollUps,
    rollUpPath: String, isCounting: Bool
  ) {
    self.objects = objects
    self.keyPositions = keyPositions
    self.keyTables = keyTables
    self.rollUps = rollUps
    self.rollUpPath = rollUpPath
    self.isCounting = isCounting
  }

  /// Reads the parts in order and hands them over, until the receiver stops taking them.
  mutating func read(
    _ plan: [ExportPlan.Part], to parts: Handover<Result<CodedPart, SyncError>>
  ) throws(SyncError) {
    let file = try SyncError.store { () throws(StoreError) in try RollUpFile(path: rollUpPath) }
    for part in plan {
      guard try read(part, to: parts) else { return }
      try SyncError.store { () throws(StoreError) in try endMonth(of: part, in: file) }
    }
    let rest = rollUps.endYears()
    try SyncError.store { () throws(StoreError) in
      try file.append(rest)
      try file.finish()
    }
  }

  private mutating func read(
    _ part: ExportPlan.Part, to parts: Handover<Result<CodedPart, SyncError>>
  ) throws(SyncError) -> Bool {
    let bytes = try objects.read(part.file)
    var reader = PartReader(part, RowReader(part.table, keyTables: keyPositions))
    let counted = CountedColumns(of: part.table)
    // A faulty manifest may promise any number, but a row takes two bytes at least.
    var rows = KeyedRows(of: part.table, count: min(Int(part.rows), bytes.count / 2))
    var problems: [ExportProblem] = []
    var sums = ControlTotals()
    var isReadable = true
    do throws(RowProblems) {
      try reader.readHeader(in: bytes.span)
    } catch {
      isReadable = false
      problems += error.problems
    }
    while isReadable, problems.count < ProblemList.counted,
      next(&reader, bytes.span, counted, &rows, &problems, &sums)
    {}
    let (inOrder, standing) = rows.inOrder()
    if isNumbered { problems += standing.map { part.keyStandsAlready(line: $0) } }
    return parts.put(
      .success(
        CodedPart(
          rows: inOrder, problems: problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) },
          rowCount: reader.rows, sums: sums, isReadable: isReadable)))
  }

  /// Adds the next row, or its problem; `false` at the end of the object.
  private mutating func next(
    _ reader: inout PartReader, _ bytes: Span<UInt8>, _ counted: CountedColumns,
    _ rows: inout KeyedRows, _ problems: inout [ExportProblem], _ sums: inout ControlTotals
  ) -> Bool {
    do throws(RowProblems) {
      guard try reader.next(in: bytes, keyTables: keyTables) else { return false }
      rows.append(reader.numbers, line: reader.line)
      if isCounting { counted.count(reader.numbers, in: &rollUps, &sums) }
    } catch {
      isCounting = false
      problems += error.problems
    }
    return true
  }

  private mutating func endMonth(
    of part: ExportPlan.Part, in file: borrowing RollUpFile
  ) throws(StoreError) {
    guard let month = part.month?.stored else { return }
    try file.append(CountedColumns(of: part.table).endMonth(month, in: &rollUps))
  }
}
