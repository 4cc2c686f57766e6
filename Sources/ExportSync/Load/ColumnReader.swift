import ExportFormat
import SnapshotStore
import ThreatDomain

/// Reads one column of a table: bytes to a value, the value to a parameter of the insert.
///
/// A class, though it never changes: the loop over fields hands on one reference, where a struct
/// would be copied with its lists, field by field.
final class ColumnReader: Sendable {
  /// What stands for a missing value among numbers.
  static let missing = Int64.min

  let column: Column
  /// The parameter of the insert, from 1.
  let parameter: Int
  /// Whether the snapshot stores numbers for references and choices.
  let isCoded: Bool
  /// Which key table the values of this column must stand in.
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

  /// Binds the field and gives its number: an amount, a key's number, a choice's position, a day.
  ///
  /// Text without a number of its own gives 0. `nil`: the bytes are not what the column allows.
  func read(
    _ bytes: Span<UInt8>, keyTables: [KeyTable], into insert: borrowing Statement
  ) -> Int64? {
    guard !bytes.isEmpty else {
      guard column.isOptional else { return nil }
      insert.bindMissing(at: parameter)
      return ColumnReader.missing
    }
    if let keys { return reference(bytes, keyTables[keys], into: insert) }
    switch column.kind {
    case .integer(let range):
      guard let value = FieldValue.integer(bytes), range.contains(value) else { return nil }
      return bind(value, into: insert)
    case .flag:
      guard bytes.count == 1, bytes[0] == 0x30 || bytes[0] == 0x31 else { return nil }
      return bind(Int64(bytes[0] - 0x30), into: insert)
    case .month:
      return Month(ascii: bytes).map { bind(Int64($0.stored), into: insert) }
    case .day:
      return Day(ascii: bytes).map { bind(text: bytes, Int64($0.sinceEpoch), into: insert) }
    case .choice: return choice(bytes, into: insert)
    case .decimal:
      guard let value = FieldValue.decimal(bytes) else { return nil }
      insert.bind(value, at: parameter)
      return 0
    case .identifier, .text, .freeText, .scope: return text(bytes, into: insert)
    }
  }

  /// What the column allows, in words that follow "expected".
  var expected: String {
    let value =
      switch column.kind {
      case .identifier: "a code of letters, digits and ._:-, at most 64"
      case .text: "text of one line, at most 1,000 bytes, in UTF-8"
      case .freeText: "text in UTF-8"
      case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
      case .decimal: "a decimal number with at most four places"
      case .month: "a month YYYY-MM"
      case .day: "a day YYYY-MM-DD"
      case .flag: "1 or 0"
      case .scope: "a force id, region:<id> or national"
      case .choice(let codes): "one of \(codes.joined(separator: ", "))"
      }
    let known = column.reference.map { table in
      "\("aeiou".contains(table.prefix(1)) ? "an" : "a") \(table) of the export"
    }
    return column.isOptional ? "\(known ?? value), or nothing" : known ?? value
  }

  private func bind(_ value: Int64, into insert: borrowing Statement) -> Int64 {
    insert.bind(value, at: parameter)
    return value
  }

  private func bind(
    text: Span<UInt8>, _ number: Int64, into insert: borrowing Statement
  ) -> Int64 {
    insert.bind(utf8: text, at: parameter)
    return number
  }

  /// Binds the number in a coded table, the text in any other; gives the number.
  private func bind(
    _ bytes: Span<UInt8>, coded number: Int64, into insert: borrowing Statement
  ) -> Int64 {
    isCoded ? bind(number, into: insert) : bind(text: bytes, number, into: insert)
  }

  private func reference(
    _ bytes: Span<UInt8>, _ keys: KeyTable, into insert: borrowing Statement
  ) -> Int64? {
    // A key may stand in a refused row: that row is the fault, not all that refer to it.
    guard let number = keys.number(of: bytes) ?? (keys.isWhole ? nil : 0) else { return nil }
    return bind(bytes, coded: Int64(number), into: insert)
  }

  private func choice(_ bytes: Span<UInt8>, into insert: borrowing Statement) -> Int64? {
    guard let index = codes.firstIndex(where: { equal($0, bytes) }) else { return nil }
    return bind(bytes, coded: Int64(index + 1), into: insert)
  }

  private func text(_ bytes: Span<UInt8>, into insert: borrowing Statement) -> Int64? {
    let isAllowed =
      switch column.kind {
      case .identifier: FieldValue.isIdentifier(bytes)
      case .scope: FieldValue.isText(bytes) && Scope(bytes.text) != nil
      case .text: bytes.count <= 1000 && FieldValue.isText(bytes)
      default: FieldValue.isText(bytes)
      }
    return isAllowed ? bind(text: bytes, 0, into: insert) : nil
  }
}

private func equal(_ code: [UInt8], _ bytes: Span<UInt8>) -> Bool {
  guard code.count == bytes.count else { return false }
  for position in bytes.indices where code[position] != bytes[position] { return false }
  return true
}
