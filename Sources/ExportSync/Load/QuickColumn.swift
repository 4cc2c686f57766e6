import ExportFormat
import SnapshotStore
import ThreatDomain

/// The short way through a field of the large tables: to its end and to its number in one pass.
///
/// It takes the plain fields that nearly all are: no quotes, no sign, nothing missing. What it
/// takes has the number that ``ColumnReader`` gives; whatever else comes is left to that, and to
/// ``RecordReader``, which word the fault if there is one. It holds nothing that is counted, so
/// the loop over millions of fields copies it for free.
enum QuickColumn {
  case integer(ClosedRange<Int64>)
  /// A reference, and where its key table stands.
  case key(Int)
  /// A choice, and where the table of its codes stands.
  case choice(Int)
  case month
  case other

  /// - Parameter codes: Gets a table where the column is a choice.
  init(_ reader: ColumnReader, codes: inout [KeyTable]) {
    if let keys = reader.keys {
      self = .key(keys)
      return
    }
    switch reader.column.kind {
    case .integer(let range): self = .integer(range)
    case .month: self = .month
    case .choice(let words):
      self = .choice(codes.count)
      codes.append(KeyTable(words))
    default: self = .other
    }
  }

  /// The number of the field at `position`, which moves to the field's end; `nil`: unusual.
  func number(
    in bytes: Span<UInt8>, at position: inout Int, keyTables: [KeyTable], codes: [KeyTable]
  ) -> Int64? {
    switch self {
    case .integer(let range):
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

  /// One to eighteen digits without a leading zero, see ``FieldValue/integer(_:)``.
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
