import ExportFormat
import SnapshotStore
import ThreatDomain

/// The short way to the number of a field, for the kinds that the large tables are made of.
///
/// It holds nothing that is counted, so the loop over millions of fields copies it for free. A
/// number that it gives is the one that ``ColumnReader`` gives; where it gives none, that is asked.
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

  func number(
    of bytes: Span<UInt8>, keyTables: [KeyTable], codes: [KeyTable]
  ) -> Int64? {
    switch self {
    case .integer(let range):
      guard let value = FieldValue.integer(bytes), range.contains(value) else { return nil }
      return value
    case .key(let keys): return keyTables[keys].number(of: bytes).map { Int64($0) }
    case .choice(let list): return codes[list].number(of: bytes).map { Int64($0) }
    case .month: return Month(ascii: bytes).map { Int64($0.stored) }
    case .other: return nil
    }
  }
}
