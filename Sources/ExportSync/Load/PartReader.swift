import ExportFormat
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Reads the object of one part row by row: form, header, fields, rules, month.
///
/// All that is wrong with a row is thrown, and the next call goes on behind it.
struct PartReader {
  let part: ExportPlan.Part
  /// The rows met so far, refused ones included.
  private(set) var rows: Int64 = 0
  private var records = RecordReader()
  private var reader: RowReader
  /// Where the month of a row stands; the column may be a day.
  private let monthPosition: Int?
  /// The number that a month column must have.
  private let monthNumber: Int64?

  /// Whether plain records of coded tables are read in one pass.
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

  /// The fields of the row read last; none where a coded table's row was plain.
  var fields: [RecordReader.Field] { records.fields }

  /// The line on which the row read last starts.
  var line: Int { records.line }

  /// The numbers of the row read last.
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
    // The month of a row whose fields or whose very month could not be read is that of another.
    let isMonthRead = faults.allSatisfy { $0.column != nil && $0.column != part.table.partition }
    if isMonthRead, let fault = monthFault { faults.append(fault) }
    guard faults.isEmpty else {
      throw RowFaults(faults: faults).problems(in: part.label, line: records.line)
    }
    return true
  }

  /// Binds the row read last to the parameters of an insert.
  func bind(in bytes: Span<UInt8>, to insert: borrowing Statement) {
    reader.bind(records.fields, in: bytes, to: insert)
  }

  /// Whether there is a next record; a fault of its form is thrown.
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

  /// A row of a partitioned table belongs to the month of its part.
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
  /// The fault of a row whose key another row has.
  func keyStandsAlready(line: Int) -> ExportProblem {
    ExportProblem(
      file: label, line: line, column: table.key.joined(separator: ", "),
      found: "a key that stands already", expected: "every key once")
  }

  /// The fault of an object that holds more or fewer rows than the manifest says.
  func otherCount(_ found: Int64) -> ExportProblem {
    ExportProblem(
      file: label, member: "rows", found: "\(found)", expected: "\(rows), as the manifest says")
  }
}
