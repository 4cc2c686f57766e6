import ExportFormat
import Platform
import ThreatDomain

/// One row of a table from the centre, and the line on which it starts.
package struct TableRow: Sendable {
  /// A field for each column of the table.
  package var fields: [String]
  /// The line on which the row starts, from 1; 0 for a row that stands in no file.
  package let line: Int

  package init(fields: [String], line: Int) {
    self.fields = fields
    self.line = line
  }
}

/// Reads `<table>.csv` as spreadsheets and databases write it: LF or CRLF, with or without BOM.
///
/// The readers that load exports also check the format and the fields here. Only line ends and the
/// byte order mark are corrected, since they carry no meaning. References to other tables are
/// checked by the load. A file may leave out columns that may be empty: every row is then empty
/// there.
package struct TableFile {
  let table: Table
  /// Where the file lies.
  let path: String
  let encoding: TableEncoding
  /// The rows of the tables that were read before, among them those with names.
  private let others: [String: [TableRow]]
  package private(set) var problems = ProblemList()
  /// Notes on what was corrected or converted.
  private(set) var notes: [String] = []
  private var reader: RowReader
  /// Whether the file was converted from the other encoding.
  private var isConverted = false
  /// How many fields of each column were not plain ASCII, and so changed their bytes.
  private var convertedFields: [Int]
  private var totals: TableTotals
  /// The positions of the columns that the file leaves out, in ascending order.
  private var leftOut: [Int] = []

  /// The columns that the file leaves out.
  var gaps: [SupplyGap] { leftOut.map { SupplyGap(table, column: table.columns[$0].name) } }

  /// The largest size of a file in bytes, more than any table of the export needs.
  static let largest: Int64 = 4 << 30

  init(
    _ table: Table, in folder: String, encoding: TableEncoding,
    after others: [String: [TableRow]] = [:]
  ) {
    self.init(table, at: "\(folder)/\(table.fileName)", encoding: encoding, after: others)
  }

  /// A table in a file of any name.
  package init(
    _ table: Table, at path: String, encoding: TableEncoding = .utf8,
    after others: [String: [TableRow]] = [:]
  ) {
    self.table = table
    self.path = path
    self.encoding = encoding
    self.others = others
    reader = RowReader(table, keyTables: [:])
    convertedFields = Array(repeating: 0, count: table.columns.count)
    totals = TableTotals(table)
  }

  /// The name of the file, as faults say it.
  var name: String { Files.name(of: path) }

  /// The rows; some are missing where `problems` is not empty.
  package mutating func rows() throws(PlatformError) -> [TableRow] {
    guard case .regular(let bytes) = Files.kind(of: path), bytes <= TableFile.largest else {
      let found = Files.kind(of: path) == nil ? "no file" : "no plain file of at most 4 GiB"
      problems.add(ExportProblem(file: name, found: found, expected: table.header))
      return []
    }
    guard let content = normalised(try Files.read(path, limit: Int(bytes))) else { return [] }
    var records = RecordReader()
    guard readHeader(content.span, &records) else { return [] }
    var rows: [TableRow] = []
    while let isRow = next(content.span, &records) {
      if isRow, let row = row(content.span, records) { rows.append(row) }
    }
    problems.add(totals.problems)
    noteConversion()
    return rows
  }

  /// The bytes in UTF-8 with CRLF after every line, and without a byte order mark.
  private mutating func normalised(_ bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      problems.add(
        ExportProblem(
          file: name, found: "UTF-16", expected: "UTF-8; save the table as CSV UTF-8"))
      return nil
    }
    var start = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
      notes.append("\(name): found a byte order mark and left it out")
    }
    if TableFile.isOfTabs(bytes[start...]) {
      problems.add(
        ExportProblem(
          file: name, line: 1, found: "tabs", expected: "commas between the columns, not tabs"))
      return nil
    }
    let converted = start == 0 ? encoding.converted(bytes) : nil
    isConverted = converted != nil
    return TableFile.withLineEnds((converted ?? bytes)[start...])
  }

  /// Whether the first line has tabs and no commas.
  private static func isOfTabs(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes.prefix { $0 != .lineFeed && $0 != .carriageReturn }
    return line.contains(.tab) && !line.contains(.comma)
  }

  private static func withLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    var last: UInt8 = 0
    // Some old programs end lines with CR alone.
    let isOfReturns = !bytes.contains(.lineFeed)
    for byte in bytes {
      if isOfReturns, last == .carriageReturn { result.append(.lineFeed) }
      if byte == .lineFeed, last != .carriageReturn { result.append(.carriageReturn) }
      result.append(byte)
      last = byte
    }
    guard let end = result.last, end != .lineFeed else { return result }
    if end != .carriageReturn { result.append(.carriageReturn) }
    result.append(.lineFeed)
    return result
  }

  private mutating func readHeader(_ bytes: Span<UInt8>, _ records: inout RecordReader) -> Bool {
    guard let isRecord = next(bytes, &records) else {
      problems.add(ExportProblem(file: name, found: "nothing", expected: table.header))
      return false
    }
    guard isRecord else { return false }
    let names = records.fields.map { bytes.extracting($0.start..<$0.end).shown }
    let check = HeaderCheck(table)
    if let leftOut = check.leftOut(of: names) {
      self.leftOut = leftOut
      return true
    }
    add(RowFaults(faults: check.faults(of: names)), line: 1)
    return false
  }

  /// Whether the next record has the format of CSV, with its fault noted if not; `nil` at the end.
  private mutating func next(_ bytes: Span<UInt8>, _ records: inout RecordReader) -> Bool? {
    do {
      return try records.next(in: bytes) ? true : nil
    } catch {
      let end = min(error.offset + 40, bytes.count)
      problems.add(
        ExportProblem(
          file: name, line: records.line, column: error.column(of: table, records),
          found: bytes.extracting(error.offset..<end).shown, expected: error.expected))
      return false
    }
  }

  private mutating func add(_ row: RowFaults, line: Int) {
    for problem in row.problems(in: name, line: line).problems { problems.add(problem) }
  }
}

/// Reading a row.
extension TableFile {
  /// The row, where every column allows its field; otherwise all faults are noted.
  private mutating func row(_ bytes: Span<UInt8>, _ records: RecordReader) -> TableRow? {
    let whole = withEmpty(records.fields)
    do {
      try reader.read(whole, in: bytes, keyTables: [])
    } catch {
      add(
        RowFaults(faults: error.faults.map { named($0, bytes, whole) }), line: records.line)
      return nil
    }
    totals.add(reader.numbers)
    if isConverted { countConverted(bytes, whole) }
    let fields = whole.map { field in
      let text = bytes.extracting(field.start..<field.end).text
      return field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }
    return TableRow(fields: fields, line: records.line)
  }

  /// The fields of a record with an empty one for each column that the file leaves out.
  ///
  /// A record with too few or too many fields keeps the difference, which its reader reports.
  private func withEmpty(_ fields: [RecordReader.Field]) -> [RecordReader.Field] {
    guard !leftOut.isEmpty else { return fields }
    var whole = fields
    for position in leftOut where position <= whole.count {
      whole.insert(RecordReader.Field(), at: position)
    }
    return whole
  }

  /// The fault, with advice where the cause is the encoding, or a name in place of a key.
  private func named(
    _ fault: FieldFault, _ bytes: Span<UInt8>, _ fields: [RecordReader.Field]
  ) -> FieldFault {
    guard let position = fault.column.flatMap({ table.position(of: $0) }) else { return fault }
    let field = fields[position]
    let content = bytes.extracting(field.start..<field.end)
    if !content.isUTF8 {
      return FieldFault(
        column: fault.column, found: fault.found,
        expected: "UTF-8: save the table as CSV UTF-8, or give --encoding windows-1252")
    }
    guard isConverted, let byte = TableEncoding.undefinedByte(in: content) else {
      let column = table.columns[position]
      let meant =
        NearestKey(of: column, in: others).to(content.text)
        ?? DateGuess.of(content.text, for: column)
      return meant.map(fault.perhaps) ?? fault
    }
    return FieldFault(
      column: fault.column, found: fault.found,
      expected: "windows-1252, which has no character for the byte "
        + String(byte, radix: 16, uppercase: true))
  }

  private mutating func countConverted(_ bytes: Span<UInt8>, _ fields: [RecordReader.Field]) {
    for (position, field) in fields.enumerated() {
      let content = bytes.extracting(field.start..<field.end)
      let isOther = content.indices.contains { content[$0] >= 0x80 }
      if isOther { convertedFields[position] += 1 }
    }
  }

  private mutating func noteConversion() {
    let columns = zip(table.columns, convertedFields).filter { $0.1 > 0 }
    guard isConverted, !columns.isEmpty else { return }
    let counts = columns.map { column, count in "\(count) of \(column.name)" }
    notes.append(
      "\(name): converted from windows-1252, in fields: \(counts.joined(separator: ", "))")
  }
}

extension Table {
  /// The first line of the table's file.
  var header: String { columns.map(\.name).joined(separator: ",") }

  /// The file of the rows in the form of the export, with its head.
  package func csv(of rows: [[String]]) -> String { CSVText.records([columns.map(\.name)] + rows) }

  /// The month of the row; `nil` where the table has no month, or the field is not a month.
  func month(of row: TableRow) -> Month? {
    guard let partition, let position = position(of: partition) else { return nil }
    let text = row.fields[position]
    return columns[position].kind == .day ? Day(text)?.month : Month(text)
  }

  /// Whether a closed month of the table no longer changes.
  ///
  /// Monthly counts no longer change; cases with a day, such as disseminations, go on changing for
  /// months.
  var isSealedByMonth: Bool { partition.map(key.contains) ?? false }
}

extension TableFile {
  /// Why a row of the table's own columns would be refused; `nil` where it would not.
  ///
  /// References to other tables are not looked up.
  package static func fault(of fields: [String], in table: Table) -> String? {
    let bytes = Array(CSVText.record(fields).utf8)
    var records = RecordReader()
    do {
      guard try records.next(in: bytes.span) else { return "\(table.name): found no row" }
    } catch {
      return "\(table.name).\(error.column(of: table, records) ?? ""): expected \(error.expected)"
    }
    var reader = RowReader(table, keyTables: [:])
    do {
      try reader.read(records.fields, in: bytes.span, keyTables: [])
      return nil
    } catch {
      return error.faults.first.map {
        "\(table.name).\($0.column ?? ""): found \(Excerpt.escaped($0.found)), expected \($0.expected)"
      }
    }
  }
}
