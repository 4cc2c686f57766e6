import ExportFormat
import Platform
import ThreatDomain

/// One row of a table that the centre hands in, and the line of the file on which it starts.
struct TableRow: Sendable {
  var fields: [String]
  let line: Int
}

/// Reads `<table>.csv` as spreadsheets and databases write it: LF or CRLF, with or without BOM.
///
/// The form is judged by the very reader that loads exports; only line ends and the byte order
/// mark are forgiven, since nothing can be meant by them.
struct TableFile {
  let table: Table
  let folder: String
  private(set) var problems = ProblemList()
  /// What was forgiven, in words.
  private(set) var notes: [String] = []

  /// More than any table of the export can hold.
  static let largest: Int64 = 4 << 30

  init(_ table: Table, in folder: String) {
    self.table = table
    self.folder = folder
  }

  var name: String { "\(table.name).csv" }

  /// The rows; fewer than all where `problems` has something to say.
  mutating func rows() throws(PlatformError) -> [TableRow] {
    let path = "\(folder)/\(name)"
    guard case .regular(let bytes) = Files.kind(of: path), bytes <= TableFile.largest else {
      let found = Files.kind(of: path) == nil ? "no file" : "no plain file of at most 4 GiB"
      problems.add(ExportProblem(file: name, found: found, expected: table.header))
      return []
    }
    let content = normalised(try Files.read(path, limit: Int(bytes)))
    var records = RecordReader()
    guard readHeader(content.span, &records) else { return [] }
    var rows: [TableRow] = []
    while let isRow = next(content.span, &records) {
      if isRow, let row = row(content.span, records) { rows.append(row) }
    }
    return rows
  }

  /// The bytes with CRLF after every line, and without a byte order mark.
  private mutating func normalised(_ bytes: [UInt8]) -> [UInt8] {
    var start = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
      notes.append("\(name): found a byte order mark and left it out")
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    var last: UInt8 = 0
    for byte in bytes[start...] {
      if byte == .lineFeed, last != .carriageReturn { result.append(.carriageReturn) }
      result.append(byte)
      last = byte
    }
    if let end = result.last, end != .lineFeed { result += [.carriageReturn, .lineFeed] }
    return result
  }

  private mutating func readHeader(_ bytes: Span<UInt8>, _ records: inout RecordReader) -> Bool {
    guard let isRecord = next(bytes, &records) else {
      problems.add(ExportProblem(file: name, found: "nothing", expected: table.header))
      return false
    }
    guard isRecord else { return false }
    let found = TableFile.fields(bytes, records).joined(separator: ",")
    guard found != table.header else { return true }
    problems.add(ExportProblem(file: name, line: 1, found: found, expected: table.header))
    return false
  }

  /// Whether the next record has the form of CSV, its fault noted if not; `nil` at the end.
  private mutating func next(_ bytes: Span<UInt8>, _ records: inout RecordReader) -> Bool? {
    do {
      return try records.next(in: bytes) ? true : nil
    } catch {
      let end = min(error.offset + 40, bytes.count)
      problems.add(
        ExportProblem(
          file: name, line: records.line, found: bytes.extracting(error.offset..<end).text,
          expected: error.expected))
      return false
    }
  }

  /// The row, where it has a field for each column and, in a table cut by months, a month.
  private mutating func row(_ bytes: Span<UInt8>, _ records: RecordReader) -> TableRow? {
    let fields = TableFile.fields(bytes, records)
    guard fields.count == table.columns.count else {
      problems.add(
        ExportProblem(
          file: name, line: records.line,
          found: fields.count == 1 ? "1 field" : "\(fields.count) fields",
          expected: "\(table.columns.count) fields"))
      return nil
    }
    let row = TableRow(fields: fields, line: records.line)
    if let column = table.partition, table.month(of: row) == nil {
      let found = table.position(of: column).map { fields[$0] } ?? ""
      problems.add(
        ExportProblem(
          file: name, line: row.line, column: column, found: found,
          expected: "a month YYYY-MM, or a day of one"))
      return nil
    }
    return row
  }

  private static func fields(_ bytes: Span<UInt8>, _ records: RecordReader) -> [String] {
    records.fields.map { field in
      let text = bytes.extracting(field.start..<field.end).text
      return field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }
  }
}

extension Table {
  /// The first line of its file.
  var header: String { columns.map(\.name).joined(separator: ",") }

  /// The month that the row belongs to; `nil` where the table has none, or the field is no month.
  func month(of row: TableRow) -> Month? {
    guard let partition, let position = position(of: partition) else { return nil }
    let text = row.fields[position]
    return columns[position].kind == .day ? Day(text)?.month : Month(text)
  }

  /// Whether a closed month of the table stays as it is.
  ///
  /// Counts of a month do; cases that carry a day, such as disseminations, move on for months.
  var isSealedByMonth: Bool { partition.map(key.contains) ?? false }
}
