import ExportFormat
import SnapshotStore
import ThreatDomain

/// Reads the records of one table: columns, then the rules between them.
struct RowReader {
  let table: Table
  let columns: [ColumnReader]
  /// The numbers of the row read last, a column each; see ``ColumnReader/number(of:keyTables:)``.
  private(set) var numbers: [Int64]
  private let quick: [QuickColumn]
  /// The codes of the choices among the columns.
  private let codes: [KeyTable]
  private let rules: [Rule]

  /// A rule of the table with its columns found.
  private struct Rule {
    enum Kind { case notAbove, notBefore, required }

    let kind: Kind
    let first: Int
    let second: Int
    /// The choice's position that makes the rule bite.
    let code: Int64
  }

  init(_ table: Table, keyTables: [String: Int]) {
    self.table = table
    columns = table.columns.enumerated().map { position, column in
      ColumnReader(
        column, parameter: position + 1, isCoded: table.isCoded,
        keys: column.reference.flatMap { keyTables[$0] })
    }
    var codes: [KeyTable] = []
    quick = columns.map { QuickColumn($0, codes: &codes) }
    self.codes = codes
    numbers = Array(repeating: 0, count: columns.count)
    rules = table.rules.compactMap { RowReader.rule($0, in: table) }
  }

  /// Reads the record at `start` into `numbers` in one pass and gives where the next one starts.
  ///
  /// `nil`: the record is not as plain as nearly all are. The rules are not checked.
  mutating func readPlain(
    in bytes: Span<UInt8>, from start: Int, keyTables: [KeyTable]
  ) -> Int? {
    var position = start
    for column in quick.indices {
      guard
        let number = quick[column].number(
          in: bytes, at: &position, keyTables: keyTables, codes: codes),
        position + 1 < bytes.count
      else { return nil }
      numbers[column] = number
      let end: UInt8 = column + 1 < quick.count ? .comma : .carriageReturn
      guard bytes[position] == end else { return nil }
      position += 1
    }
    return bytes[position] == .lineFeed ? position + 1 : nil
  }

  func checkRules() throws(FieldFault) {
    for rule in rules { try check(rule) }
  }

  /// Reads the fields into `numbers`; the first fault is thrown.
  mutating func read(
    _ fields: [RecordReader.Field], in bytes: Span<UInt8>, keyTables: [KeyTable]
  ) throws(FieldFault) {
    guard fields.count == columns.count else {
      throw FieldFault(
        column: nil, found: fields.count == 1 ? "1 field" : "\(fields.count) fields",
        expected: "\(columns.count) fields")
    }
    for position in columns.indices {
      numbers[position] = try number(position, fields[position], bytes, keyTables)
    }
    try checkRules()
  }

  /// Binds the row read last to the parameters of an insert.
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
  ) throws(FieldFault) -> Int64 {
    let column = columns[position]
    let content = bytes.extracting(field.start..<field.end)
    var number: Int64?
    if field.hasLineBreak, column.column.kind != .freeText {
      number = nil
    } else if field.hasDoubledQuotes {
      let single = RowReader.undoubled(content)
      number = column.number(of: single.span, keyTables: keyTables)
    } else {
      number = column.number(of: content, keyTables: keyTables)
    }
    if let number { return number }
    throw FieldFault(column: column.column.name, found: content.text, expected: column.expected)
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

  private func check(_ rule: Rule) throws(FieldFault) {
    let first = numbers[rule.first]
    let second = numbers[rule.second]
    let areBothThere = first != ColumnReader.missing && second != ColumnReader.missing
    switch rule.kind {
    case .notAbove where areBothThere && first > second,
      .notBefore where areBothThere && first < second,
      .required where second == rule.code && first == ColumnReader.missing:
      throw fault(rule)
    default: return
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

/// What is wrong with one field of a record.
struct FieldFault: Error, Equatable {
  let column: String?
  let found: String
  let expected: String
}
