import ExportFormat

/// The order of a table's rows in an export: by key, so that the same rows make the same object.
///
/// Choices are ordered by their position in the list, all other values by their bytes. In a coded
/// table the nation comes before the regions, and these before the forces. The snapshot numbers and
/// stores rows in the same order.
struct KeyOrder {
  fileprivate enum Order {
    case codes([String: Int])
    case scopes
    case bytes
  }

  private let columns: [(position: Int, order: Order)]

  init(_ table: Table) {
    columns = table.key.compactMap { name in
      table.position(of: name).map { ($0, Order(table.columns[$0], isCoded: table.isCoded)) }
    }
  }

  func sorted(_ rows: [TableRow]) -> [TableRow] {
    let isInOrder = zip(rows, rows.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isInOrder ? rows : rows.sorted(by: precedes)
  }

  private func precedes(_ left: TableRow, _ right: TableRow) -> Bool {
    for (position, order) in columns {
      let (first, second) = (left.fields[position], right.fields[position])
      if first == second { continue }
      let places = (order.place(of: first), order.place(of: second))
      if places.0 != places.1 { return places.0 < places.1 }
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    return false
  }
}

extension KeyOrder.Order {
  fileprivate init(_ column: Column, isCoded: Bool) {
    switch column.kind {
    case .choice(let codes):
      let places = codes.enumerated().map { ($0.element, $0.offset) }
      self = .codes(Dictionary(places, uniquingKeysWith: { first, _ in first }))
    case .scope where isCoded: self = .scopes
    default: self = .bytes
    }
  }

  /// The place of a value among those that are not ordered by their bytes.
  fileprivate func place(of value: String) -> Int {
    switch self {
    case .codes(let places): places[value] ?? places.count
    case .scopes: value == "national" ? 0 : value.utf8.starts(with: "region:".utf8) ? 1 : 2
    case .bytes: 0
    }
  }
}
