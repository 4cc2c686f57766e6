import ExportFormat
import SQLiteFile
import SnapshotStore
import ThreatDomain

/// Reads one column of a table: turns bytes into a number and into a parameter of the insert.
///
/// This is a class although it never changes. The loop over fields passes on one reference, while a
/// struct would be copied with its lists for every field.
final class ColumnReader: Sendable {
  /// The number that stands for a missing value.
  static let missing = NumberRows.missing

  let column: Column
  /// The number of the parameter in the insert, from 1.
  let parameter: Int
  /// Whether the snapshot stores numbers for references and choices.
  let isCoded: Bool
  /// The key table that must hold the values of this column; `nil` for no reference.
  let keys: Int?
  /// The codes of a choice, as bytes.
  private let codes: [[UInt8]]

  init(_ column: Column, parameter: Int, isCoded: Bool, keys: Int?) {
    self.column = column
    self.parameter = parameter
    self.isCoded = isCoded
    self.keys = keys
    codes =
      if case .choice(let codes) = column.kind { codes.map { Array($0.utf8) } } else { [] }
  }

  /// The number of the field: an amount, the number of a key, the position of a choice, or a day.
  ///
  /// Text without a number of its own gives 0. `nil` where the column does not allow the bytes.
  func number(of bytes: Span<UInt8>, keyTables: [KeyTable]) -> Int64? {
    guard !bytes.isEmpty else { return column.isOptional ? ColumnReader.missing : nil }
    if let keys {
      // The key may be in a refused row. Then that row is the fault, not every row that refers to
      // it.
      let known = keyTables[keys].number(of: bytes) ?? (keyTables[keys].isWhole ? nil : 0)
      return known.map { Int64($0) }
    }
    switch column.kind {
    case .integer(let range):
      return FieldValue.integer(bytes).flatMap { range.contains($0) ? $0 : nil }
    case .flag:
      let isFlag = bytes.count == 1 && (bytes[0] == 0x30 || bytes[0] == 0x31)
      return isFlag ? Int64(bytes[0] - 0x30) : nil
    case .month: return Month(ascii: bytes).map { Int64($0.stored) }
    case .day: return Day(ascii: bytes).map { Int64($0.sinceEpoch) }
    case .choice: return codes.firstIndex { equal($0, bytes) }.map { Int64($0 + 1) }
    case .decimal: return FieldValue.decimal(bytes).map { _ in 0 }
    case .identifier, .text, .freeText, .scope, .signedDecimal, .period:
      return isAllowed(bytes) ? 0 : nil
    }
  }

  /// Binds a field with this number, in the form in which the snapshot stores it.
  func bind(_ bytes: Span<UInt8>, number: Int64, into insert: borrowing Statement) {
    guard number != ColumnReader.missing else { return insert.bindMissing(at: parameter) }
    switch column.kind {
    case .integer, .flag, .month: insert.bind(number, at: parameter)
    case .decimal: insert.bind(FieldValue.decimal(bytes) ?? 0, at: parameter)
    case .identifier where isCoded && keys != nil, .scope where isCoded && keys != nil,
      .choice where isCoded:
      insert.bind(number, at: parameter)
    case .identifier, .text, .freeText, .day, .scope, .choice, .signedDecimal, .period:
      insert.bind(utf8: bytes, at: parameter)
    }
  }

  private func isAllowed(_ bytes: Span<UInt8>) -> Bool {
    switch column.kind {
    case .identifier: FieldValue.isIdentifier(bytes)
    case .scope: FieldValue.isText(bytes) && Scope(bytes.text) != nil
    case .signedDecimal: FieldValue.isSignedDecimal(bytes)
    case .period: PublishedPeriod(ascii: bytes) != nil
    case .text: bytes.count <= 1000 && FieldValue.isText(bytes)
    default: FieldValue.isText(bytes)
    }
  }
}

private func equal(_ code: [UInt8], _ bytes: Span<UInt8>) -> Bool {
  guard code.count == bytes.count else { return false }
  for position in bytes.indices where code[position] != bytes[position] { return false }
  return true
}

extension Column {
  /// The name of the table of keys in which coded tables find a scope.
  static let scopeKeys = "scope"

  /// The table of keys that must hold the column's values; `nil` where any value is allowed.
  ///
  /// Tables that are not coded keep a scope as text, which is checked once all tables are loaded.
  func keyTable(in table: Table) -> String? {
    if table.isCoded, case .scope = kind { return Column.scopeKeys }
    return reference
  }
}
