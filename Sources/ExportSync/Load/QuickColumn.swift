import ExportFormat

/// The short way to the number of a field, for the kinds that the large tables are made of.
///
/// It holds nothing that is counted, so the loop over millions of fields copies it for free. A
/// number that it gives is the one that ``ColumnReader`` gives; where it gives none, that is asked.
enum QuickColumn {
  case integer(ClosedRange<Int64>)
  /// A reference, and where its key table stands.
  case key(Int)
  case other

  init(_ reader: ColumnReader) {
    if let keys = reader.keys {
      self = .key(keys)
    } else if case .integer(let range) = reader.column.kind {
      self = .integer(range)
    } else {
      self = .other
    }
  }

  func number(of bytes: Span<UInt8>, keyTables: [KeyTable]) -> Int64? {
    switch self {
    case .integer(let range):
      guard let value = FieldValue.integer(bytes), range.contains(value) else { return nil }
      return value
    case .key(let keys): return keyTables[keys].number(of: bytes).map { Int64($0) }
    case .other: return nil
    }
  }
}
