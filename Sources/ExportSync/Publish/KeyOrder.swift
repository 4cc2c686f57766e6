import ExportFormat

/// The order of a table's rows in an export: by key, so that the same rows make the same object.
///
/// Choices are ordered by their position in the list, all other values by their bytes. The snapshot
/// numbers and stores rows in the same order.
struct KeyOrder {
  private let columns: [(position: Int, codes: [String: Int]?)]

  init(_ table: Table) {
    columns = table.key.compactMap { name in
      guard let position = table.position(of: name) else { return nil }
      guard case .choice(let codes) = table.columns[position].kind else { return (position, nil) }
      let places = codes.enumerated().map { ($0.element, $0.offset) }
      return (position, Dictionary(places, uniquingKeysWith: { first, _ in first }))
    }
  }

  func sorted(_ rows: [TableRow]) -> [TableRow] {
    let isInOrder = zip(rows, rows.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isInOrder ? rows : rows.sorted(by: precedes)
  }

  private func precedes(_ left: TableRow, _ right: TableRow) -> Bool {
    for (position, codes) in columns {
      let (first, second) = (left.fields[position], right.fields[position])
      if first == second { continue }
      if let codes {
        return codes[first] ?? codes.count < codes[second] ?? codes.count
      }
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    return false
  }
}
