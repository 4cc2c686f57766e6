import ExportFormat

/// Checks rows of a table by the readers that load an export, and gathers those that fit.
struct RowCheck {
  let table: Table
  private var reader: RowReader
  private let keyTables: [KeyTable]
  private let keyPositions: [Int]
  /// The rows so far, each once.
  private(set) var rows: [[String]] = []
  /// The position in `rows` and the line in the file of each key.
  private var keys: [[String]: (row: Int, line: Int)] = [:]

  init(_ table: Table, _ names: KnownNames) {
    self.table = table
    let tables = names.keys.keys.sorted()
    let positions = Dictionary(uniqueKeysWithValues: tables.enumerated().map { ($1, $0) })
    reader = RowReader(table, keyTables: positions)
    keyTables = tables.map { KeyTable(names.keys[$0] ?? []) }
    keyPositions = table.key.map(table.place(of:))
  }

  /// The faults of the row; empty where it fits.
  ///
  /// - Parameter others: Rows of the same line of the file, which are not added yet.
  mutating func faults(
    of fields: [String], line: Int, beside others: [[String]]
  ) -> [FieldFault] {
    let bytes = Array(CSVText.record(fields).utf8)
    var records = RecordReader()
    do {
      _ = try records.next(in: bytes.span)
    } catch {
      let end = min(error.offset + 40, bytes.count)
      return [
        FieldFault(
          column: error.column(of: table, records),
          found: bytes.span.extracting(error.offset..<end).shown, expected: error.expected)
      ]
    }
    do {
      try reader.read(records.fields, in: bytes.span, keyTables: keyTables)
    } catch {
      return error.faults
    }
    let key = key(of: fields)
    if others.contains(where: { self.key(of: $0) == key && $0 != fields }) {
      return [keyFault(key, line: line)]
    }
    guard let other = keys[key], rows[other.row] != fields else { return [] }
    return [keyFault(key, line: other.line)]
  }

  private func keyFault(_ key: [String], line: Int) -> FieldFault {
    FieldFault(
      column: table.key.last, found: key.joined(separator: " "),
      expected: "every \(table.key.joined(separator: ", ")) once; line \(line) has it too")
  }

  /// Adds a row that fits; `false` where the same row is there.
  mutating func add(_ fields: [String], line: Int) -> Bool {
    let key = key(of: fields)
    guard keys[key] == nil else { return false }
    keys[key] = (rows.count, line)
    rows.append(fields)
    return true
  }

  private func key(of fields: [String]) -> [String] { keyPositions.map { fields[$0] } }
}
