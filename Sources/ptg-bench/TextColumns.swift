/// Cells in columns, as text: the first column is aligned left, the figures right.
struct TextColumns {
  /// The rows, the heads first; all have the same number of cells.
  let rows: [[String]]

  var lines: [String] {
    guard let heads = rows.first else { return [] }
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { position, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return position == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
    }
  }
}
