import ExportFormat
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Reads the records of one table: first the columns, then the rules between them.
struct RowReader {
  let table: Table
  let columns: [ColumnReader]
  /// The numbers of the last row, one for each column; see ``ColumnReader/number(of:keyTables:)``.
  private(set) var numbers: [Int64]
  private let quick: [QuickColumn]
  /// The codes of the choices among the columns.
  private let codes: [KeyTable]
  private let rules: [Rule]
  /// The month and the names that were read last, by column.
  private var seen: [SeenField]

  /// A rule of the table, with the positions of its columns.
  private struct Rule {
    enum Kind { case notAbove, notBefore, required }

    let kind: Kind
    let first: Int
    let second: Int
    /// The position of the choice for which the rule applies.
    let code: Int64
  }

  init(_ table: Table, keyTables: [String: Int]) {
    self.table = table
    columns = table.columns.enumerated().map { position, column in
      ColumnReader(
        column, parameter: position + 1, isCoded: table.isCoded,
        keys: column.keyTable(in: table).flatMap { keyTables[$0] })
    }
    var codes: [KeyTable] = []
    quick = columns.map { QuickColumn($0, codes: &codes) }
    self.codes = codes
    numbers = Array(repeating: 0, count: columns.count)
    seen = Array(repeating: SeenField(), count: columns.count)
    rules = table.rules.compactMap { RowReader.rule($0, in: table) }
  }

  /// Reads the record at `start` into `numbers` in one pass; returns the start of the next record.
  ///
  /// `nil` where the record is not plain. The rules are not checked. All records must be in the same
  /// bytes.
  mutating func readPlain(
    in bytes: Span<UInt8>, from start: Int, keyTables: [KeyTable]
  ) -> Int? {
    var position = start
    for column in quick.indices {
      let start = position
      if seen[column].comesAgain(in: bytes, at: start) {
        numbers[column] = seen[column].number
        position += seen[column].count
      } else {
        guard
          let number = quick[column].number(
            in: bytes, at: &position, keyTables: keyTables, codes: codes),
          position + 1 < bytes.count
        else { return nil }
        numbers[column] = number
        if quick[column].isRepetitive {
          seen[column] = SeenField(start: start, count: position - start, number: number)
        }
      }
      let end: UInt8 = column + 1 < quick.count ? .comma : .carriageReturn
      guard bytes[position] == end else { return nil }
      position += 1
    }
    return bytes[position] == .lineFeed ? position + 1 : nil
  }

  func checkRules() throws(RowFaults) {
    for rule in rules where isBroken(rule) {
      throw RowFaults(faults: rules.filter(isBroken).map(fault))
    }
  }

  /// Reads the fields into `numbers`; throws every fault of the row.
  mutating func read(
    _ fields: [RecordReader.Field], in bytes: Span<UInt8>, keyTables: [KeyTable]
  ) throws(RowFaults) {
    guard fields.count == columns.count else {
      let found = fields.count == 1 ? "1 field" : "\(fields.count) fields"
      let commas =
        fields.count > columns.count
        ? "; numbers are written without commas, and text with a comma in quotes" : ""
      throw RowFaults(
        faults: [
          FieldFault(column: nil, found: found, expected: "\(columns.count) fields\(commas)")
        ])
    }
    var faults: [FieldFault] = []
    var faulty: Set<Int> = []
    for position in columns.indices {
      if let number = number(position, fields[position], bytes, keyTables) {
        numbers[position] = number
      } else {
        faults.append(fault(position, fields[position], bytes))
        faulty.insert(position)
      }
    }
    guard !faults.isEmpty else { return try checkRules() }
    let broken = rules.filter { rule in
      faulty.isDisjoint(with: [rule.first, rule.second]) && isBroken(rule)
    }
    throw RowFaults(faults: faults + broken.map(fault))
  }

  /// Binds the last row to the parameters of an insert.
  func bind(
    _ fields: [RecordReader.Field], in bytes: Span<UInt8>, to insert: borrowing Statement
  ) {
    for (position, column) in columns.enumerated() {
      let content = bytes.extracting(fields[position].start..<fields[position].end)
      if fields[position].hasDoubledQuotes {
        let single = RowReader.undoubled(content)
        column.bind(single.span, number: numbers[position], into: insert)
      } else {
        column.bind(content, number: numbers[position], into: insert)
      }
    }
  }

  private func number(
    _ position: Int, _ field: RecordReader.Field, _ bytes: Span<UInt8>, _ keyTables: [KeyTable]
  ) -> Int64? {
    let column = columns[position]
    let content = bytes.extracting(field.start..<field.end)
    if field.hasLineBreak, column.column.kind != .freeText { return nil }
    guard field.hasDoubledQuotes else { return column.number(of: content, keyTables: keyTables) }
    let single = RowReader.undoubled(content)
    return column.number(of: single.span, keyTables: keyTables)
  }

  private func fault(
    _ position: Int, _ field: RecordReader.Field, _ bytes: Span<UInt8>
  ) -> FieldFault {
    let content = bytes.extracting(field.start..<field.end)
    let column = columns[position]
    return FieldFault(
      column: column.column.name, found: content.shown,
      expected: content.isUTF8 ? column.column.expected : "text in UTF-8")
  }

  private static func undoubled(_ content: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = 0
    while position < content.count {
      bytes.append(content[position])
      position += content[position] == .quote ? 2 : 1
    }
    return bytes
  }

  private func isBroken(_ rule: Rule) -> Bool {
    let first = numbers[rule.first]
    let second = numbers[rule.second]
    let areBothThere = first != ColumnReader.missing && second != ColumnReader.missing
    return switch rule.kind {
    case .notAbove: areBothThere && first > second
    case .notBefore: areBothThere && first < second
    case .required: second == rule.code && first == ColumnReader.missing
    }
  }

  private func fault(_ rule: Rule) -> FieldFault {
    let name = columns[rule.first].column.name
    let other = columns[rule.second].column
    let first = numbers[rule.first]
    let second = numbers[rule.second]
    switch rule.kind {
    case .notAbove:
      return FieldFault(
        column: name, found: "\(first)", expected: "at most \(other.name), \(second)")
    case .notBefore:
      return FieldFault(
        column: name, found: "\(Day(sinceEpoch: Int(first)))",
        expected: "no day before \(other.name), \(Day(sinceEpoch: Int(second)))")
    case .required:
      var code = ""
      if case .choice(let codes) = other.kind { code = codes[Int(rule.code) - 1] }
      return FieldFault(
        column: name, found: "", expected: "a value, since \(other.name) is \(code)")
    }
  }

  private static func rule(_ rule: Table.RowRule, in table: Table) -> Rule? {
    let (kind, first, second, code): (Rule.Kind, String, String, String?) =
      switch rule {
      case .notAbove(let low, let high): (.notAbove, low, high, nil)
      case .notBefore(let late, let early): (.notBefore, late, early, nil)
      case .requiredWhere(let needed, let column, let code): (.required, needed, column, code)
      }
    guard let first = table.position(of: first), let second = table.position(of: second) else {
      return nil
    }
    var number: Int64 = 0
    if let code, case .choice(let codes) = table.columns[second].kind {
      number = Int64((codes.firstIndex(of: code) ?? -1) + 1)
    }
    return Rule(kind: kind, first: first, second: second, code: number)
  }
}
