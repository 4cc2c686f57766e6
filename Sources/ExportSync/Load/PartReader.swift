import ExportFormat
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Reads the object of one part row by row: format, header, fields, rules and month.
///
/// All problems of a row are thrown together; the next call continues with the next row.
struct PartReader {
  let part: ExportPlan.Part
  /// How many rows were read so far, including refused ones.
  private(set) var rows: Int64 = 0
  private var records = RecordReader()
  private var reader: RowReader
  /// The position of the row's month or day; `nil` where the table has none.
  private let monthPosition: Int?
  /// The number that the month column must have.
  private let monthNumber: Int64?

  /// Whether plain records of coded tables are read in a single pass.
  private let hasShortWay: Bool

  init(_ part: ExportPlan.Part, _ reader: RowReader, hasShortWay: Bool = true) {
    self.part = part
    self.hasShortWay = hasShortWay && part.table.isCoded
    self.reader = reader
    let position = part.table.partition.flatMap { part.table.position(of: $0) }
    let isMonth = position.map { part.table.columns[$0].kind == .month } ?? false
    monthPosition = position
    monthNumber = isMonth ? part.month.map { Int64($0.stored) } : nil
  }

  /// The fields of the last row; empty where a coded table's row was plain.
  var fields: [RecordReader.Field] { records.fields }

  /// The line on which the last row starts.
  var line: Int { records.line }

  /// The numbers of the last row.
  var numbers: [Int64] { reader.numbers }

  /// Reads the first record, which must be the table's header.
  mutating func readHeader(in bytes: Span<UInt8>) throws(RowProblems) {
    _ = try nextRecord(in: bytes)
    let names = records.fields.map { bytes.extracting($0.start..<$0.end).shown }
    let faults = HeaderCheck(part.table).faults(of: names)
    guard !faults.isEmpty else { return }
    throw RowFaults(faults: faults).problems(in: part.label, line: 1)
  }

  /// Reads the next row; `false` at the end.
  mutating func next(
    in bytes: Span<UInt8>, keyTables: [KeyTable]
  ) throws(RowProblems) -> Bool {
    let plainEnd =
      hasShortWay
      ? reader.readPlain(in: bytes, from: records.position, keyTables: keyTables) : nil
    rows += 1
    if let plainEnd {
      records.pass(to: plainEnd)
    } else if try !nextRecord(in: bytes) {
      rows -= 1
      return false
    }
    var faults: [FieldFault] = []
    do {
      if plainEnd == nil {
        try reader.read(records.fields, in: bytes, keyTables: keyTables)
      } else {
        try reader.checkRules()
      }
    } catch {
      faults = error.faults
    }
    // A row with an unreadable month, or with fields out of place, gets no second fault for its
    // month.
    let isMonthRead = faults.allSatisfy { $0.column != nil && $0.column != part.table.partition }
    if isMonthRead, let fault = monthFault { faults.append(fault) }
    guard faults.isEmpty else {
      throw RowFaults(faults: faults).problems(in: part.label, line: records.line)
    }
    return true
  }

  /// Binds the last row to the parameters of an insert.
  func bind(in bytes: Span<UInt8>, to insert: borrowing Statement) {
    reader.bind(records.fields, in: bytes, to: insert)
  }

  /// Whether there is a next record; throws where its format is faulty.
  private mutating func nextRecord(in bytes: Span<UInt8>) throws(RowProblems) -> Bool {
    do {
      return try records.next(in: bytes)
    } catch {
      let end = min(error.offset + 40, bytes.count)
      let fault = FieldFault(
        column: error.column(of: part.table, records),
        found: bytes.extracting(error.offset..<end).shown,
        expected: error.expected)
      throw RowFaults(faults: [fault]).problems(in: part.label, line: records.line)
    }
  }

  /// The fault of a row with another month than its part; `nil` where the month is right.
  private var monthFault: FieldFault? {
    guard let month = part.month, let monthPosition else { return nil }
    let number = reader.numbers[monthPosition]
    guard number != monthNumber else { return nil }
    let column = part.table.columns[monthPosition]
    let day = column.kind == .day ? Day(sinceEpoch: Int(number)) : nil
    let rowMonth = day?.month ?? Month(stored: Int(number))
    guard let rowMonth, rowMonth != month else { return nil }
    return FieldFault(
      column: column.name, found: day.map { "\($0)" } ?? "\(rowMonth)",
      expected: "the month of its part, \(month)")
  }
}

extension ExportPlan.Part {
  /// The problem of a row with a key that another row already has.
  func keyStandsAlready(line: Int) -> ExportProblem {
    ExportProblem(
      file: label, line: line, column: table.key.joined(separator: ", "),
      found: "a key that stands already", expected: "every key once")
  }

  /// The problem of an object with more or fewer rows than the manifest says.
  func otherCount(_ found: Int64) -> ExportProblem {
    ExportProblem(
      file: label, member: "rows", found: "\(found)", expected: "\(rows), as the manifest says")
  }
}
