import ExportFormat
import Platform
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Reads the parts of coded tables into batches of numbers, beside the thread that stores them.
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

  /// Reads the parts in order and hands over their batches, until the receiver stops taking them.
  mutating func read(
    _ parts: [ExportPlan.Part], to batches: Handover<Result<CodedBatch, SyncError>>
  ) throws(SyncError) {
    let file = try SyncError.store { () throws(StoreError) in try RollUpFile(path: rollUpPath) }
    for part in parts {
      guard try read(part, to: batches) else { return }
      try SyncError.store { () throws(StoreError) in try endMonth(of: part, in: file) }
    }
    let rest = rollUps.endYears()
    try SyncError.store { () throws(StoreError) in
      try file.append(rest)
      try file.finish()
    }
  }

  private mutating func read(
    _ part: ExportPlan.Part, to batches: Handover<Result<CodedBatch, SyncError>>
  ) throws(SyncError) -> Bool {
    let bytes = try objects.read(part.file)
    var reader = PartReader(part, RowReader(part.table, keyTables: keyPositions))
    let counted = CountedColumns(of: part.table)
    var order = RisingKeys(keyColumns: part.table.leadingKeyColumns)
    var batch = CodedBatch(width: part.table.columns.count)
    var end = CodedBatch.End()
    do throws(RowProblems) {
      try reader.readHeader(in: bytes.span)
    } catch {
      end.isReadable = false
      batch.problems += error.problems
    }
    while end.isReadable, next(&reader, bytes.span, counted, &batch, &order, &end) {
      guard batch.isFull else { continue }
      guard batches.put(.success(batch)) else { return false }
      let isRising = batch.isRising
      batch = CodedBatch(width: part.table.columns.count)
      batch.isRising = isRising
    }
    end.rows = reader.rows
    batch.end = end
    return batches.put(.success(batch))
  }

  /// Adds the next row, or its problem, to the batch; `false` at the end of the object.
  private mutating func next(
    _ reader: inout PartReader, _ bytes: Span<UInt8>, _ counted: CountedColumns,
    _ batch: inout CodedBatch, _ order: inout RisingKeys, _ end: inout CodedBatch.End
  ) -> Bool {
    do throws(RowProblems) {
      guard try reader.next(in: bytes, keyTables: keyTables) else { return false }
      batch.rows.append(reader.numbers)
      batch.lines.append(reader.line)
      if !order.rises(to: reader.numbers) { batch.isRising = false }
      if isCounting { counted.count(reader.numbers, in: &rollUps, &end.sums) }
    } catch {
      isCounting = false
      batch.problems += error.problems
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

extension Table {
  /// How many columns the key has; 0 where the key is not simply the first columns in order.
  ///
  /// With 0, keys never count as rising.
  fileprivate var leadingKeyColumns: Int {
    key == columns.prefix(key.count).map(\.name) ? key.count : 0
  }
}
