import ExportFormat
import SnapshotStore
import ThreatDomain

/// The fast way to read a field of the large tables: its end and its number in one pass.
///
/// It reads plain fields, which nearly all fields are: no quotes, no sign, nothing missing but a
/// figure that may be. It gives the same number as ``ColumnReader``. Any other field is left to
/// ``ColumnReader`` and ``RecordReader``, which also word the fault if there is one. It holds no
/// reference, so the loop over millions of fields copies it at no cost.
enum QuickColumn {
  case integer(ClosedRange<Int64>, isOptional: Bool)
  /// A reference, with the position of its key table.
  case key(Int)
  /// A choice, with the position of the table of its codes.
  case choice(Int)
  case month
  case other

  /// - Parameter codes: A table is added to it where the column is a choice.
  init(_ reader: ColumnReader, codes: inout [KeyTable]) {
    if let keys = reader.keys {
      self = .key(keys)
      return
    }
    switch reader.column.kind {
    case .integer(let range):
      self = .integer(range, isOptional: reader.column.isOptional)
    case .month: self = .month
    case .choice(let words):
      self = .choice(codes.count)
      codes.append(KeyTable(words))
    default: self = .other
    }
  }

  /// Whether the next row mostly has the same value: rows are sorted by month and by names.
  var isRepetitive: Bool {
    switch self {
    case .key, .month: true
    case .integer, .choice, .other: false
    }
  }

  /// The number of the field at `position`; `nil` where the field is not plain.
  ///
  /// `position` moves to the end of the field.
  func number(
    in bytes: Span<UInt8>, at position: inout Int, keyTables: [KeyTable], codes: [KeyTable]
  ) -> Int64? {
    switch self {
    case .integer(let range, let isOptional):
      if isOptional, QuickColumn.endsField(bytes, at: position) { return ColumnReader.missing }
      guard let value = QuickColumn.digits(in: bytes, at: &position), range.contains(value) else {
        return nil
      }
      return value
    case .key(let keys): return keyTables[keys].number(in: bytes, at: &position)
    case .choice(let list): return codes[list].number(in: bytes, at: &position)
    case .month:
      guard bytes.count - position > 7 else { return nil }
      position += 7
      return Month(ascii: bytes.extracting(position - 7..<position)).map { Int64($0.stored) }
    case .other: return nil
    }
  }

  private static func endsField(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    position < bytes.count && (bytes[position] == .comma || bytes[position] == .carriageReturn)
  }

  /// The number of one to eighteen digits without a leading zero, see ``FieldValue/integer(_:)``.
  private static func digits(in bytes: Span<UInt8>, at position: inout Int) -> Int64? {
    let start = position
    let end = min(bytes.count, start + 19)
    var value: Int64 = 0
    var at = start
    while at < end {
      let digit = bytes[at] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ Int64(digit)
      at += 1
    }
    position = at
    guard (1...18).contains(at - start) else { return nil }
    return bytes[start] == UInt8(ascii: "0") && at - start > 1 ? nil : value
  }
}

/// A field and its number, for a row that has the same field again.
struct SeenField {
  var start = 0
  /// How many bytes the field has; 0 where there is none.
  var count = 0
  var number: Int64 = 0

  /// Whether the bytes have the same field at this position, followed by the end of a field.
  func comesAgain(in bytes: Span<UInt8>, at position: Int) -> Bool {
    let end = position + count
    guard count > 0, end + 1 < bytes.count, bytes[end] <= .comma else { return false }
    for offset in 0..<count where bytes[start + offset] != bytes[position + offset] {
      return false
    }
    return true
  }
}
